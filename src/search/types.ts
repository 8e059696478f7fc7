/** What a search finds. `score` only orders the results of one search. */
export type SearchResult = FeatureResult | PassageResult | IndicatorResult;

interface ResultBase {
  readonly score: number;
  /** First line: a name, or the piece of text around the hit. */
  readonly title: string;
  /** Second line: kind, document, year, value. */
  readonly context: string;
  /** Ranges of `title` that the query matched, ascending, half-open; empty where pinyin matched. */
  readonly matched: readonly (readonly [start: number, end: number])[];
}

export interface FeatureResult extends ResultBase {
  readonly type: "feature";
  readonly id: string;
  /** False where the place is not on the map. */
  readonly isPlaced: boolean;
  /** The other name that the query matched, if it was not the name itself. */
  readonly alias: string | null;
}

export interface PassageResult extends ResultBase {
  readonly type: "passage";
  readonly id: string;
  readonly doc: string;
  /** Source offsets of the hit. */
  readonly start: number;
  readonly end: number;
}

export interface IndicatorResult extends ResultBase {
  readonly type: "indicator";
  readonly id: string;
}

export interface SearchIndex {
  /** Ranked, at most `limit` (30) results; empty for a query without a letter, digit or Han character. */
  readonly search: (query: string, limit?: number) => readonly SearchResult[];
}
