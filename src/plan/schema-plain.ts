import * as v from "valibot";
import { Id, list, Offset, Text } from "./schema-parts";
import type { Citation } from "./types";

const place = { start: Offset, end: Offset };

/** `plain.json`: by document, each passage by its place alone. */
export const PlainSchema = v.object({
  documents: list(v.object({ doc: Id, explanations: list(v.object({ ...place, text: Text })) })),
});

/** `gloss-en.json`: the same, with the passages, to which other quotations are compared. */
export const GlossEnSchema = v.object({
  documents: list(v.object({ doc: Id, explanations: list(v.object({ ...place, exact: Text, text: Text })) })),
});

/** Words of ours by document; `T` says where the passage of each stands. */
export interface WordsFile<T> {
  readonly documents: readonly { readonly doc: string; readonly explanations: readonly (T & { readonly text: string })[] }[];
}
export type PlainFile = WordsFile<Omit<Citation, "doc" | "exact">>;
export type GlossEnFile = WordsFile<Omit<Citation, "doc">>;

/** A row of `geodata/glossary.json`, and of `glossary.json`. */
export const GlossaryTermSchema = v.strictObject({ term: Text, aliases: list(Text), text: Text }, "有不认识的项");

/** `glossary.json`. */
export const GlossaryFileSchema = v.object({ terms: list(GlossaryTermSchema) });
