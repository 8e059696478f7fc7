import type { Indicator, PlanFeature } from "../plan/types";
import type { Block, ParsedDocument } from "../text/types";

/** What is indexed, one entry per thing that can be found. */
export type Entry = FeatureEntry | PassageEntry | IndicatorEntry;

export interface FeatureEntry {
  readonly type: "feature";
  readonly key: string;
  readonly feature: PlanFeature;
}
export interface IndicatorEntry {
  readonly type: "indicator";
  readonly key: string;
  readonly indicator: Indicator;
}
export interface PassageEntry {
  readonly type: "passage";
  readonly key: string;
  readonly doc: string;
  readonly docTitle: string;
  /** The heading above, without its own text if the passage is that heading. */
  readonly heading: string;
  readonly isHeading: boolean;
  /** Pieces that a hit may lie in, each with a way from its text to the source. */
  readonly pieces: readonly Piece[];
}
export interface Piece {
  readonly text: string;
  /** Source offsets of `text[from, to)`. */
  readonly sourceOf: (from: number, to: number) => readonly [start: number, end: number];
}

/** Source offset of the character at `at` of a block's text; characters put in for reading take that of the next one that is not. */
function offsetIn(block: Block, at: number): number {
  for (const [textStart, sourceStart, length] of block.runs) {
    if (at < textStart) return sourceStart;
    if (at < textStart + length) return sourceStart + at - textStart;
  }
  return block.spans.at(-1)?.[1] ?? 0;
}

/** Rows of a table are found one by one: a hit leads to its own row, not to the top of a long table. */
function passagePieces(block: Block): readonly (readonly Piece[])[] {
  if (block.type !== "table") {
    return [[{ text: block.text, sourceOf: (from, to) => [offsetIn(block, from), offsetIn(block, to - 1) + 1] }]];
  }
  const caption = block.caption;
  const rows = block.rows.map((row) =>
    row
      .filter((cell) => cell.text !== "" && !cell.filled)
      .map((cell): Piece => ({ text: cell.text, sourceOf: () => [cell.start, cell.end] })),
  );
  const head: readonly Piece[][] = caption ? [[{ text: caption.text, sourceOf: () => [caption.start, caption.end] }]] : [];
  return [...head, ...rows.filter((row) => row.length > 0)];
}

/** The passages of a document that a search may find: all blocks but the contents page and the layout. */
export function passageEntries(document: ParsedDocument): PassageEntry[] {
  const docTitle = document.blocks.find((b) => b.type === "title")?.text ?? document.id;
  const entries: PassageEntry[] = [];
  let heading = "";
  for (const block of document.blocks) {
    if (block.type === "contents" || block.type === "layout") continue;
    passagePieces(block).forEach((pieces, row) => {
      if (pieces.every((piece) => piece.text === "")) return;
      const isHeading = block.type === "heading" || block.type === "title";
      const key = `p:${document.id}:${block.id}:${row}`;
      entries.push({ type: "passage", key, doc: document.id, docTitle, heading: isHeading ? "" : heading, isHeading, pieces });
    });
    if (block.type === "heading") heading = block.text;
  }
  return entries;
}

export function featureEntry(feature: PlanFeature): FeatureEntry {
  return { type: "feature", key: `f:${feature.properties.id}`, feature };
}

export function indicatorEntry(indicator: Indicator): IndicatorEntry {
  return { type: "indicator", key: `i:${indicator.id}`, indicator };
}
