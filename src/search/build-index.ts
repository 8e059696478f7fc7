import MiniSearch from "minisearch";
import type { Indicator, PlanFeature } from "../plan/types";
import type { ParsedDocument } from "../text/types";
import { type Entry, featureEntry, indicatorEntry, passageEntries } from "./entries";
import { rank } from "./rank";
import { hasHan, indexTerms, pinyinTerms, queryTerms, words } from "./tokenize";
import type { SearchIndex, SearchResult } from "./types";

interface Indexed {
  readonly key: string;
  readonly name: string;
  readonly pinyin: string;
  readonly body: string;
}

function indexed(entry: Entry): Indexed {
  if (entry.type === "feature") {
    const p = entry.feature.properties;
    const name = [p.name, ...p.aliases, p.nameEn ?? ""].join("\n");
    return {
      key: entry.key,
      name,
      pinyin: pinyinTerms(p.pinyin, p.pinyinInitials).join(" "),
      body: `${p.function ?? ""} ${p.subkind ?? ""}`,
    };
  }
  if (entry.type === "indicator") {
    const { name, category } = entry.indicator;
    return { key: entry.key, name, pinyin: "", body: category };
  }
  return { key: entry.key, name: "", pinyin: "", body: entry.pieces.map((p) => p.text).join("\n") };
}

/** Each kind of result keeps this many places in the list, if it has as many, however well the others match. */
const KEPT_PER_TYPE = 6;

function cut(results: readonly SearchResult[], limit: number): readonly SearchResult[] {
  const seen = { feature: 0, passage: 0, indicator: 0 };
  const kept = results.map((result) => ++seen[result.type] <= KEPT_PER_TYPE);
  let free = limit - kept.filter(Boolean).length;
  return results.filter((_, i) => kept[i] || free-- > 0).slice(0, limit);
}

/**
 * Builds the index over names (with aliases, pinyin and initials), passages and indicators. Works offline, in a page,
 * a worker or Node; a query is answered in a few milliseconds.
 */
export function buildIndex(
  features: readonly PlanFeature[],
  indicators: readonly Indicator[],
  documents: readonly ParsedDocument[] = [],
): SearchIndex {
  const entries: Entry[] = [
    ...features.map(featureEntry),
    ...indicators.map(indicatorEntry),
    ...documents.flatMap(passageEntries),
  ];
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));
  const index = new MiniSearch<Indexed>({
    idField: "key",
    fields: ["name", "pinyin", "body"],
    tokenize: (text, field) => (field === "pinyin" ? text.split(" ").filter(Boolean) : indexTerms(text)),
    processTerm: (term) => term,
    searchOptions: {
      boost: { name: 3, pinyin: 2 },
      prefix: (term) => !hasHan(term),
      combineWith: "AND",
      tokenize: (text) => text.split(" "),
    },
  });
  index.addAll([...byKey.values()].map(indexed));

  const lookUp = (terms: readonly string[], combineWith: "AND" | "OR" = "AND", fuzzy: number | false = false) =>
    terms.length === 0 ? [] : index.search(terms.join(" "), { combineWith, fuzzy });

  return {
    search(query, limit = 30) {
      const asked = words(query);
      if (asked.length === 0) return [];
      const terms = queryTerms(query);
      const isLatin = !asked.some(hasHan);
      const together = isLatin && asked.length > 1 ? lookUp([asked.join("")]) : [];
      const exact = [...together, ...lookUp(terms)];
      const hits = exact.length > 0 ? exact : isLatin ? lookUp(terms, "AND", 0.25) : lookUp(terms, "OR");
      const found = new Map(hits.map((hit) => [String(hit.id), hit.score]));
      const top = Math.max(1, ...found.values());
      const results = [...found].flatMap(([key, score]) => {
        const entry = byKey.get(key);
        return entry ? [rank(entry, asked, score / top)] : [];
      });
      results.sort((a, b) => b.score - a.score || (a.title < b.title ? -1 : 1));
      return cut(results, limit);
    },
  };
}
