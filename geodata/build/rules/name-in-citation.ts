import type { FeatureKind } from "../../../src/plan/types";
import type { AuthoredFeature } from "../authored";
import { bare } from "../table-rows";
import type { Complaint, Rule } from "./rule";

/** Kinds that the documents call by a name of their own. */
const NAMED = new Set<FeatureKind>(["parcel", "carrier", "community-zone", "corridor", "place"]);
/** Kinds that need no citation: the map's own context. */
const CONTEXT = new Set<FeatureKind>(["town", "district", "station", "metro-line", "road", "water", "green"]);

function isNamedInQuotes({ name, aliases, citations }: AuthoredFeature): boolean {
  const names = [name, ...(aliases ?? [])].map(bare);
  const quotes = citations.map(({ exact }) => bare(exact));
  return quotes.some((quote) => names.some((word) => quote.includes(word)));
}

const advice = (name: string): string => `引文里都没有名称“${name}”或别名：请用原文的写法作名称或别名，否则原文里标不出来`;

/** What a document names is cited, and parcels, carriers, places and corridors by a quotation that holds their name. */
export const nameInCitation: Rule = {
  id: "name-in-citation",
  severity: "error",
  *check({ features }): Iterable<Complaint> {
    for (const { file, record } of features) {
      if (CONTEXT.has(record.kind)) continue;
      if (record.citations.length === 0) yield { file, record: record.id, message: "没有引文：文件哪里提到它？" };
      else if (NAMED.has(record.kind) && !isNamedInQuotes(record))
        yield { file, record: record.id, message: advice(record.name) };
    }
  },
};

/** Works and facilities too are best called by the document's own words; what it only describes cannot be marked in the text. */
export const namedByDocument: Rule = {
  id: "named-by-document",
  severity: "warn",
  *check({ features }): Iterable<Complaint> {
    for (const { file, record } of features)
      if (!CONTEXT.has(record.kind) && !NAMED.has(record.kind) && record.citations.length > 0 && !isNamedInQuotes(record))
        yield { file, record: record.id, message: advice(record.name) };
  },
};
