import { rangeInBlock } from "../../data/text-places";
import type { Block } from "../../plan/types";
import type { PassageRef } from "../../store/state";
import type { MarkRange, Span } from "./segments";

/** The mentions of a block as ranges of its clean text. */
export function markRanges(block: Block): MarkRange[] {
  return (block.mentions ?? []).flatMap((m) => {
    const range = rangeInBlock(block, m.start, m.end);
    const id = m.featureId ?? m.indicatorId;
    return range && id !== undefined ? [{ id, start: range[0], end: range[1] }] : [];
  });
}

/** The part of a passage that lies in a block, as a range of its clean text; null if they do not meet. */
export function passageRange(block: Block, passage: PassageRef | null): Span | null {
  return passage && rangeInBlock(block, passage.start, passage.end);
}

/** Ranges of the whole block cut down to one of its cells, counted from the cell's beginning. */
export function withinCell(ranges: readonly MarkRange[], cellStart: number, length: number): MarkRange[] {
  return ranges
    .filter((r) => r.start < cellStart + length && r.end > cellStart)
    .map((r) => ({ id: r.id, start: r.start - cellStart, end: r.end - cellStart }));
}
