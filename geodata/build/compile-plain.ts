import type { Explanation } from "../../src/plan/plain";
import { publishCitation } from "./citations";
import type { AuthoredPlain, Filed, SourceText } from "./world";

/** Words of ours about passages (everyday words, English) whose passage is anchored, in the order of files and records; a rule reports the others. */
export function compilePlain(records: readonly Filed<AuthoredPlain>[], texts: ReadonlyMap<string, SourceText>): Explanation[] {
  return records.flatMap(({ record: { citation, text } }) => {
    const published = publishCitation(texts, citation);
    return published ? [{ citation: published, text }] : [];
  });
}
