import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseDocument } from "./parse-document";
import type { Block, ParsedDocument, TableBlock } from "./types";

const ROOT = join(import.meta.dirname, "../..");

export interface SeedText {
  readonly id: string;
  readonly text: string;
}

/** For tests: the five source documents, read from `seeds/` as they stand. */
export function seedTexts(): SeedText[] {
  const manifest = JSON.parse(readFileSync(join(ROOT, "seeds/manifest.json"), "utf8")) as {
    documents: { id: string; file: string }[];
  };
  return manifest.documents.map(({ id, file }) => ({ id, text: readFileSync(join(ROOT, "seeds", file), "utf8") }));
}

/** For tests: one of the five, parsed. */
export function parsedSeed(id: string): { readonly doc: ParsedDocument; readonly source: string } {
  const seed = seedTexts().find((s) => s.id === id);
  if (!seed) throw new Error(`seeds/manifest.json 里没有 ${id}`);
  return { doc: parseDocument(id, seed.text), source: seed.text };
}

/** For tests: all tables of a document. */
export const tablesOf = (doc: ParsedDocument): TableBlock[] => doc.blocks.filter((b): b is TableBlock => b.type === "table");

/** For tests: the words of the body rows of a table, cells parted by `|`, filled cells marked `^`. */
export const bodyOf = (table: TableBlock): string[] =>
  table.rows.slice(table.headerRows).map((row) => row.map((c) => (c.filled ? `^${c.text}` : c.text)).join("|"));

/** For tests: blocks as `type: text`, headings with their level. */
export const shapeOf = (blocks: readonly Block[]): string[] =>
  blocks.map((b) => `${b.type === "heading" ? `heading ${b.level}` : b.type}: ${b.text}`);
