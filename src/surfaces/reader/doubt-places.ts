import { rangeInBlock } from "../../data/text-places";
import type { DoubtedPassage } from "../../plan/findings";
import type { Block, Finding } from "../../plan/types";

/** Where in a block's clean text a mark of doubt stands, and what it opens. */
export interface DoubtAt {
  readonly at: number;
  readonly findings: readonly Finding[];
}

/**
 * The marks of doubt of a document by block: behind each doubted number, and behind each cited passage in which no number
 * carries the same finding already.
 */
export function doubtPlaces(
  blocks: readonly Block[],
  passages: readonly DoubtedPassage[],
  byIndicator: ReadonlyMap<string, readonly Finding[]>,
): ReadonlyMap<string, readonly DoubtAt[]> {
  const places = new Map<string, readonly DoubtAt[]>();
  for (const block of blocks) {
    const marks = [...numberMarks(block, byIndicator)];
    const from = block.spans[0]?.[0] ?? 0;
    const to = block.spans.at(-1)?.[1] ?? 0;
    for (const { start, end, findings } of passages) {
      if (start >= to || end <= from || end > to) continue;
      const range = rangeInBlock(block, start, end);
      if (!range) continue;
      const left = findings.filter((f) => !marks.some((m) => m.at > range[0] && m.at <= range[1] && m.findings.includes(f)));
      if (left.length > 0) marks.push({ at: range[1], findings: left });
    }
    if (marks.length > 0) places.set(block.id, joined(marks));
  }
  return places;
}

function* numberMarks(block: Block, byIndicator: ReadonlyMap<string, readonly Finding[]>): Iterable<DoubtAt> {
  for (const { indicatorId, start, end } of block.mentions ?? []) {
    const findings = indicatorId === undefined ? undefined : byIndicator.get(indicatorId);
    const range = findings && rangeInBlock(block, start, end);
    if (range) yield { at: range[1], findings };
  }
}

/** One mark where several would stand at the same place. */
function joined(marks: readonly DoubtAt[]): DoubtAt[] {
  const byAt = new Map<number, Set<Finding>>();
  for (const { at, findings } of marks) byAt.set(at, new Set([...(byAt.get(at) ?? []), ...findings]));
  return [...byAt].map(([at, findings]) => ({ at, findings: [...findings] })).sort((a, b) => a.at - b.at);
}
