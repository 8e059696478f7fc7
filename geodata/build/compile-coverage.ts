import type {
  BoxCoverage,
  Coverage,
  DocumentCoverage,
  MentionScore,
  Oddity,
  SourceCoverage,
  TableCoverage,
} from "../../src/plan/coverage";
import { allCitations } from "../../src/plan/select";
import type { Indicator, PlanFeature } from "../../src/plan/types";
import type { Block, ParsedDocument, TableBlock, TableCell } from "../../src/text/types";
import { bodyRows } from "./table-rows";
import type { World } from "./world";

interface Range {
  readonly start: number;
  readonly end: number;
}

/** What of one document is quoted, and by whom. */
interface Quoted {
  readonly observations: readonly Indicator[];
  readonly features: readonly (Range & { readonly id: string })[];
}

const NOTHING: Quoted = { observations: [], features: [] };

/** Counts what the source documents hold and what of it is in the data, and where the positions come from. */
export function compileCoverage(
  world: Pick<World, "documents" | "compiledIndicators" | "compiled" | "features" | "geometries" | "sources">,
  mentions: MentionScore | null,
): Coverage {
  const quoted = quotedBy(world.compiledIndicators, world.compiled);
  return {
    documents: world.documents.map((d) => documentCoverage(d, quoted.get(d.id) ?? NOTHING)),
    sources: sourceCoverage(world),
    mentions,
  };
}

function quotedBy(indicators: readonly Indicator[], features: readonly PlanFeature[]): Map<string, Quoted> {
  const docs = new Map<string, { observations: Indicator[]; features: (Range & { id: string })[] }>();
  const of = (doc: string) => {
    const own = docs.get(doc) ?? { observations: [], features: [] };
    docs.set(doc, own);
    return own;
  };
  for (const row of indicators) of(row.doc).observations.push(row);
  for (const f of features)
    for (const { doc, start, end } of allCitations(f)) of(doc).features.push({ start, end, id: f.properties.id });
  return docs;
}

function documentCoverage({ id, blocks }: ParsedDocument, quoted: Quoted): DocumentCoverage {
  const marks = blocks.flatMap((b) => b.mentions ?? []);
  return {
    doc: id,
    blocks: blocks.length,
    footnotes: blocks.filter((b) => b.type === "footnote").length,
    figures: blocks.filter((b) => b.type === "figure").length,
    observations: quoted.observations.length,
    proseObservations: quoted.observations.filter((o) => o.table === "prose").length,
    featureMentions: marks.filter((m) => m.featureId !== undefined).length,
    indicatorMentions: marks.filter((m) => m.indicatorId !== undefined).length,
    tables: blocks.flatMap((b) => (b.type === "table" ? [tableCoverage(b, quoted)] : [])),
    boxes: boxCoverage(blocks, quoted),
    oddities: blocks.flatMap(odditiesOf),
  };
}

function tableCoverage(table: TableBlock, quoted: Quoted): TableCoverage {
  const rows = bodyRows(table).map((row) => ({ cells: ownCells(row), range: rangeOf(row) }));
  const within = ({ start, end }: Range) => rows.filter(({ range }) => range && start >= range.start && end <= range.end);
  const taken = new Set(quoted.observations.flatMap((o) => (o.table === "prose" ? [] : within(o))));
  const named = new Set<string>();
  for (const citation of quoted.features)
    for (const row of within(citation)) {
      taken.add(row);
      named.add(citation.id);
    }
  const whole = blockRange(table);
  return {
    caption: table.caption?.text ?? null,
    ...whole,
    rows: rows.length,
    rowsInData: taken.size,
    cells: rows.reduce((sum, { cells }) => sum + cells.length, 0),
    observations: quoted.observations.filter((o) => o.table !== "prose" && within(o).length > 0).length,
    features: named.size,
    left: rows
      .filter((row) => !taken.has(row))
      .map(({ cells, range }) => ({ ...(range ?? whole), text: cells.map((c) => c.text).join(" ") || "（空行）" })),
  };
}

/** The cells that hold words and stand in this row themselves. */
function ownCells(row: readonly TableCell[]): TableCell[] {
  return row.filter((cell) => cell.text !== "" && !cell.filled);
}

function rangeOf(row: readonly TableCell[]): Range | null {
  const spans = ownCells(row).flatMap((c) => [[c.start, c.end] as const, ...(c.rest ?? [])]);
  if (spans.length === 0) return null;
  return { start: Math.min(...spans.map(([start]) => start)), end: Math.max(...spans.map(([, end]) => end)) };
}

function blockRange({ spans }: Block): Range {
  return { start: spans[0]?.[0] ?? 0, end: spans.at(-1)?.[1] ?? 0 };
}

function boxCoverage(blocks: readonly Block[], { observations, features }: Quoted): BoxCoverage[] {
  const quotes: readonly Range[] = [...observations, ...features];
  return blocks.flatMap((title) => {
    if (title.type !== "box" || title.part !== "title") return [];
    const items = blocks.filter((b) => b.type === "box" && b.boxId === title.boxId && b.part === "item").map(blockRange);
    const inData = items.filter((item) => quotes.some((q) => q.start >= item.start && q.end <= item.end));
    return [{ title: title.text, ...blockRange(title), items: items.length, itemsInData: inData.length }];
  });
}

function odditiesOf(block: Block): Oddity[] {
  const lost = (block.calls ?? [])
    .filter((call) => call.noteId === null)
    .map(({ mark, source: [start, end] }): Oddity => ({ kind: "call-without-note", start, end, text: `注释 ${mark}` }));
  if (block.type === "table") return [...lost, ...cellOddities(block)];
  if (block.type === "figure") return [...lost, { kind: "figure", ...blockRange(block), text: block.text || "（无题）" }];
  if (block.type === "footnote" && block.calledAt === null)
    return [...lost, { kind: "uncalled-note", ...blockRange(block), text: `注释 ${block.mark}：${block.text}` }];
  return lost;
}

function cellOddities(table: TableBlock): Oddity[] {
  const heads = table.rows.slice(0, table.headerRows);
  const headOf = (column: number) => [...new Set(heads.map((r) => r[column]?.text ?? ""))].filter(Boolean).join(" ");
  return bodyRows(table).flatMap((row) => {
    const range = rangeOf(row) ?? blockRange(table);
    const name = rowName(ownCells(row).map((c) => c.text));
    const where = (column: number) => `“${name}”一行的“${headOf(column) || `第 ${column + 1} 列`}”`;
    return row.flatMap((cell, column): Oddity[] => {
      if (cell.filled) return [];
      if (cell.text === "") return [{ kind: "blank-cell", ...range, text: where(column) }];
      if ((cell.rest ?? []).length === 0) return [];
      return [{ kind: "split-cell", start: cell.start, end: cell.end, text: where(column) }];
    });
  });
}

/** What a row is called: the words after its number, else its longest words. */
function rowName(words: readonly string[]): string {
  const number = words.findIndex((w) => /^\d+$/u.test(w));
  const after = number < 0 ? undefined : words[number + 1];
  return after ?? words.reduce((longest, w) => (w.length > longest.length ? w : longest), "");
}

function sourceCoverage({ features, geometries, sources }: Pick<World, "features" | "geometries" | "sources">): SourceCoverage[] {
  const drawn = new Map(geometries.map(({ record }) => [record.id, record.sources]));
  const used = new Map<string, number>();
  for (const { record } of features) {
    const { placement, basis } = record;
    if (!placement) continue;
    const own = "geometry" in placement ? (drawn.get(placement.geometry) ?? []) : [];
    for (const key of new Set([...basis.sources, ...own])) used.set(key, (used.get(key) ?? 0) + 1);
  }
  return sources
    .map(({ record: { key, title, datum, conversion, licence, asOf } }) => ({
      key,
      title,
      datum,
      conversion: conversion ?? null,
      licence,
      asOf: asOf ?? null,
      features: used.get(key) ?? 0,
    }))
    .sort((a, b) => b.features - a.features || (a.key < b.key ? -1 : 1));
}
