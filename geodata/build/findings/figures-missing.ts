import type { Block } from "../../../src/plan/types";
import { type FindingRule, type Found, quoteAt } from "./finding";

/** A figure that the text names and does not hold: of a picture only its title came down to us. */
export const figuresMissing: FindingRule = {
  id: "figure-missing",
  *find({ texts }): Iterable<Found> {
    for (const { seed, parsed } of texts.values()) {
      const titles: Block[] = [];
      for (const [i, block] of parsed.blocks.entries())
        if (block.type === "figure" && parsed.blocks[i - 1]?.type !== "figure") titles.push(block);
      if (titles.length === 0) continue;
      yield {
        key: seed.id,
        type: "missing",
        severity: "middle",
        summary: titles.length === 1 ? `“${titles[0]?.text ?? ""}”只有图题，没有图` : `${titles.length}幅图只有图题，没有图`,
        detail: `原文只留下图题：${titles.map((t) => `“${t.text}”`).join("、")}。图上的范围和位置，本图只能按文字和其他来源画。`,
        citations: titles.flatMap((t) => t.spans.slice(0, 1).map(([start, end]) => quoteAt(texts, seed.id, start, end))),
      };
    }
  },
};
