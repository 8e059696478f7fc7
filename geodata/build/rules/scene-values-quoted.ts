import { numbersIn } from "../scene-numbers";
import { scenesOf } from "../scenes-of";
import type { Complaint, Rule } from "./rule";

const bare = (text: string) => text.replace(/\s+/gu, "");

/** A line that cites an indicator gives its value as the data have it: all its figures, or its words where it has none. */
export const sceneValuesQuoted: Rule = {
  id: "scene-values-quoted",
  severity: "error",
  *check(world): Iterable<Complaint> {
    const indicators = new Map(world.compiledIndicators.map((i) => [i.id, i]));
    for (const { file, record, scene } of scenesOf(world))
      for (const [i, line] of scene.words.lines.entries())
        for (const n of line.indicators ?? []) {
          const indicator = indicators.get(scene.indicators?.[n] ?? "");
          if (!indicator) continue;
          const said = new Set(numbersIn(`${line.text} ${line.how ?? ""}`).map(({ value }) => value));
          const wanted = numbersIn(indicator.value_text).map(({ value }) => value);
          const quoted =
            wanted.length > 0 ? wanted.every((value) => said.has(value)) : bare(line.text).includes(bare(indicator.value_text));
          if (!quoted)
            yield { file, record, message: `第 ${i + 1} 行引了指标 ${indicator.id}，却没有写它的值“${indicator.value_text}”` };
        }
  },
};
