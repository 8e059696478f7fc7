import type { World } from "../world";
import type { Complaint, Rule } from "./rule";

/** A number with what changes its size; 110余万 has its size too. */
const NUMBER = /(\d+(?:\.\d+)?)\s*(?:余|多)?\s*([万亿%]?)/gu;

function numbersOf(text: string): string[] {
  const flat = text.replace(/(?<=\d),(?=\d{3}(?!\d))/gu, "");
  return [...flat.matchAll(NUMBER)].map(([, digits = "", size = ""]) => digits + size);
}

/** Numbers of a passage; full-width digits are digits, small raised ones are calls of footnotes. */
export function numbersOfPassage(text: string): string[] {
  return numbersOf(text.replace(/[０-９．％]/gu, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0)));
}

/** Numbers of a gloss, whose units are those of the interface: `×10,000` for 万, `×100 million` for 亿. */
export function numbersOfGloss(text: string): string[] {
  return numbersOf(text.replaceAll("×10,000", "万").replaceAll("×100 million", "亿"));
}

/** Names whose English counts where the Chinese has a word (国创壹号, Guochuang No. 1), with the ways the documents write them. */
function countedNames({ compiled }: World) {
  return compiled.flatMap(({ properties: { name, aliases, nameEn } }) => {
    const isCounted = nameEn && numbersOfGloss(nameEn).join() !== numbersOfPassage(name).join();
    return isCounted ? [{ nameEn, names: [name, ...aliases].sort((a, b) => b.length - a.length) }] : [];
  });
}

function without(all: readonly string[], others: readonly string[]): string[] {
  const rest = [...others];
  return all.filter((one) => {
    const at = rest.indexOf(one);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

/** Everything that is quoted somewhere, so that a gloss can be met. */
function quoted(world: World) {
  const scenes = world.compiledScenes.flatMap(({ scenes }) => scenes.flatMap((scene) => scene.passages));
  const features = world.compiled.flatMap(({ properties: p }) => [
    ...p.citations,
    ...[...p.stages, ...p.plans].map((one) => one.citation),
  ]);
  return [...features, ...scenes, ...world.compiledFindings.flatMap((f) => f.citations), ...world.compiledIndicators];
}

/**
 * An English gloss stands once for its passage, is English (Chinese only in brackets, beside its English), is about a passage
 * that is quoted, and has exactly the numbers of the passage, each with its size.
 */
export const glossWords: Rule = {
  id: "gloss-words",
  severity: "error",
  *check(world): Iterable<Complaint> {
    const spans = quoted(world);
    const counted = countedNames(world);
    const seen = new Set<string>();
    for (const { file, record } of world.glossEn) {
      const { doc, exact, start, end } = record.citation;
      const say = (message: string): Complaint => ({ file, record: exact.slice(0, 30), message });
      let [passage, text] = [exact, record.text];
      for (const { nameEn, names } of counted) {
        const said = text.includes(nameEn) && names.find((name) => passage.includes(name));
        if (said) [passage, text] = [passage.replaceAll(said, ""), text.replaceAll(nameEn, "")];
      }
      const [theirs, ours] = [numbersOfPassage(passage), numbersOfGloss(text)];
      const [missing, added] = [without(theirs, ours), without(ours, theirs)];
      if (missing.length > 0) yield say(`释义少了原文的数：${missing.join("、")}`);
      if (added.length > 0) yield say(`释义多了原文没有的数：${added.join("、")}`);
      if (/\p{Script=Han}/u.test(record.text.replace(/\([^()]*\)/gu, ""))) yield say("释义里的中文只能写在括号里");
      const key = `${doc} ${start ?? exact} ${end ?? ""}`;
      if (seen.has(key)) yield say("这句原文已经有一条释义");
      seen.add(key);
      if (start === undefined || end === undefined) continue;
      const isQuoted = spans.some((s) => s.doc === doc && s.start < end && s.end > start);
      if (!isQuoted) yield say("没有一处引用这句话，释义不会出现");
    }
  },
};
