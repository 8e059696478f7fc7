import { unprovenNumbers, withoutNames } from "../scene-numbers";
import type { World } from "../world";
import type { Complaint, Rule } from "./rule";

const HAN = { least: 8, most: 80 } as const;

/** Passages that features cite, as `doc start end`. */
function citedSpans({ compiled }: World): { readonly doc: string; readonly start: number; readonly end: number }[] {
  return compiled.flatMap(({ properties: p }) => [
    ...p.citations,
    ...p.stages.map((r) => r.citation),
    ...p.plans.map((r) => r.citation),
  ]);
}

/**
 * An everyday explanation is short, stands once for its passage, is about a passage that a feature cites, and has no number
 * that the passage itself does not have.
 */
export const plainWords: Rule = {
  id: "plain-words",
  severity: "error",
  *check(world): Iterable<Complaint> {
    const spans = citedSpans(world);
    for (const { file, record } of world.plain) {
      const { exact } = record.citation;
      const say = (message: string): Complaint => ({ file, record: exact.slice(0, 30), message });
      const han = record.text.match(/\p{Script=Han}/gu)?.length ?? 0;
      if (han < HAN.least || han > HAN.most) yield say(`解释 ${han} 字，应是 ${HAN.least} 至 ${HAN.most} 字`);
      for (const { text } of unprovenNumbers(withoutNames(record.text, []), [{ text: withoutNames(exact, []) }]))
        yield say(`解释里的“${text}”在这句原文里没有`);
    }
    const seen = new Set<string>();
    for (const { citation: c } of world.compiledPlain) {
      const place = `${c.doc} ${c.start} ${c.end}`;
      if (seen.has(place)) yield { file: "geodata/plain", record: c.exact.slice(0, 30), message: "这句原文已经有一条解释" };
      seen.add(place);
      const isCited = spans.some(
        (s) => s.doc === c.doc && ((s.start >= c.start && s.end <= c.end) || (s.start <= c.start && s.end >= c.end)),
      );
      if (!isCited)
        yield {
          file: "geodata/plain",
          record: c.exact.slice(0, 30),
          message: `没有一个要素引用 ${c.doc} 的这句话，解释不会出现`,
        };
    }
  },
};
