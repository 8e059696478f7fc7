import type { Explanation } from "../../src/plan/plain";
import { publishCitation } from "./citations";
import type { Authored, SourceText } from "./world";

/** Explanations whose passage is anchored, in the order of files and records; a rule reports the others. */
export function compilePlain({ plain }: Pick<Authored, "plain">, texts: ReadonlyMap<string, SourceText>): Explanation[] {
  return plain.flatMap(({ record: { citation, text } }) => {
    const published = publishCitation(texts, citation);
    return published ? [{ citation: published, text }] : [];
  });
}
