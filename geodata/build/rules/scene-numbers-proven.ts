import type { Indicator } from "../../../src/plan/types";
import { numbersIn, type Proof, unprovenNumbers, withoutNames } from "../scene-numbers";
import { type FiledScene, indicatorProofs, scenesOf } from "../scenes-of";
import { equationsIn, withoutEquations } from "../sums";
import type { World } from "../world";
import type { Complaint, Rule } from "./rule";

/** Needed to go from 亩 to m², from 万 to 亿, from a part to a percentage. */
const CONSTANTS: Proof = { text: "1、2、3、100、2000、10000" };

/**
 * Every number that is shown or said stands in what proves it. A cited line has its own passages and indicators, and what is
 * stated of the features in focus (area, floor area, investment). A line of ours has these, the doubts of the scene, what the map knows of the focus and of what it names, and the
 * results of the sums that it writes out, if they come out and have proven numbers in them. Headline and notes have all of the scene, and the doubts that it lists.
 */
export const sceneNumbersProven: Rule = {
  id: "scene-numbers-proven",
  severity: "error",
  *check(world): Iterable<Complaint> {
    const indicators = new Map(world.compiledIndicators.map((i) => [i.id, i]));
    const names = numberedNames(world);
    for (const filed of scenesOf(world)) {
      const { file, record, scene } = filed;
      const proofs = sceneProofs(filed, world, indicators);
      const open = (text: string, known: readonly Proof[]) => unprovenNumbers(withoutNames(text, names), known);
      const complain = (where: string, missing: readonly { text: string }[]): Complaint[] =>
        missing.map(({ text }) => ({ file, record, message: `${where}的“${text}”在所引的原文和指标里没有` }));
      const ours: Proof[] = [];
      for (const [i, line] of scene.words.lines.entries()) {
        const own = [
          ...proofs.stated,
          ...(line.passages ?? []).flatMap((p) => proofs.passages[p] ?? []),
          ...(line.indicators ?? []).flatMap((n) => proofs.indicators[n] ?? []),
        ];
        if (line.how === undefined) {
          yield* complain(`第 ${i + 1} 行`, open(line.text, own));
          continue;
        }
        const known = [...own, ...proofs.findings, ...mapProofs(line.how, scene.focus, world), CONSTANTS];
        const sums = equationsIn(line.how);
        for (const sum of sums) if (!sum.holds) yield { file, record, message: `第 ${i + 1} 行的算式不成立：${sum.text}` };
        known.push(...sums.map(({ result }) => ({ text: result })));
        const operands = sums.flatMap((sum) => sum.operands).filter((operand) => !hasValue(operand, known));
        yield* complain(
          `第 ${i + 1} 行的算式里`,
          operands.map((text) => ({ text })),
        );
        yield* complain(`第 ${i + 1} 行的 how 里`, open(withoutEquations(line.how), known));
        yield* complain(`第 ${i + 1} 行`, open(line.text, known));
        ours.push({ text: line.text }, { text: line.how });
      }
      const all = [...proofs.stated, ...proofs.passages.flat(), ...proofs.indicators.flat(), ...proofs.findings, ...ours];
      yield* complain("大字", open(scene.words.headline, all));
      yield* complain("讲稿", open(scene.notes, all));
    }
  },
};

/** How the positions are known of what is in focus and of what the words name. */
function mapProofs(how: string, focus: readonly string[], { compiled }: World): Proof[] {
  return compiled
    .filter(({ properties }) => focus.includes(properties.id) || how.includes(properties.name))
    .map(({ properties: { geometryBasis } }) => ({ text: [geometryBasis.note, ...geometryBasis.sources].join("；") }));
}

/** In a sum the units stand apart, so the value alone is compared. */
function hasValue(operand: string, known: readonly Proof[]): boolean {
  const value = Number(operand.replaceAll(",", ""));
  return known.some(({ text }) => numbersIn(text).some((n) => n.value === value));
}

function numberedNames({ features }: World): string[] {
  const names = features.flatMap(({ record }) => [record.name, ...(record.aliases ?? [])]);
  return [...new Set(names)].filter((name) => /\d/u.test(name)).sort((a, b) => b.length - a.length);
}

function sceneProofs({ scene }: FiledScene, world: World, indicators: ReadonlyMap<string, Indicator>) {
  const dated = (doc: string): Proof[] => (world.texts.get(doc)?.seed.date.split("-") ?? []).map((text) => ({ text }));
  const focus = new Set(scene.focus);
  const shown = new Set(scene.findings ?? []);
  const shownFeatures = world.compiled.filter(({ properties }) => focus.has(properties.id));
  return {
    passages: scene.passages.map(({ doc, exact }): Proof[] => [{ text: exact }, ...dated(doc)]),
    indicators: (scene.indicators ?? []).map((id): Proof[] => {
      const indicator = indicators.get(id);
      return indicator ? [...indicatorProofs(indicator), ...dated(indicator.doc)] : [];
    }),
    findings: world.compiledFindings
      .filter(({ id }) => shown.has(id))
      .flatMap(({ summary, detail, citations }): Proof[] =>
        [summary, detail, ...citations.map((c) => c.exact)].map((text) => ({ text })),
      ),
    stated: shownFeatures.flatMap(({ properties: { areaText, floorAreaText, investmentText } }) =>
      [areaText, floorAreaText, investmentText].flatMap((text): Proof[] => (text ? [{ text }] : [])),
    ),
  };
}
