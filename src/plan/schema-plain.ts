import * as v from "valibot";
import { CitationSchema, list, Text } from "./schema-parts";

/** `plain.json` and `gloss-en.json`. */
export const PlainSchema = v.object({ explanations: list(v.object({ citation: CitationSchema, text: Text })) });

/** A row of `geodata/glossary.json`, and of `glossary.json`. */
export const GlossaryTermSchema = v.strictObject({ term: Text, aliases: list(Text), text: Text }, "有不认识的项");

/** `glossary.json`. */
export const GlossaryFileSchema = v.object({ terms: list(GlossaryTermSchema) });
