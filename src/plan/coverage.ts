/** Rows and cells of one table of a source document against what the data hold of them. */
export interface TableCoverage {
  /** The title printed with the table; null if it has none. */
  readonly caption: string | null;
  /** Source offsets of the table. */
  readonly start: number;
  readonly end: number;
  /** Rows below the header, headings between them left out. */
  readonly rows: number;
  /** Rows that an observation or a feature quotes. */
  readonly rowsInData: number;
  /** Cells of those rows that hold words, a merged cell counted once. */
  readonly cells: number;
  readonly observations: number;
  readonly features: number;
  /** What stands in the rows that nothing quotes. */
  readonly left: readonly { readonly start: number; readonly end: number; readonly text: string }[];
}

/** A box (专栏) of a document: its items against those that an observation or a feature quotes. */
export interface BoxCoverage {
  readonly title: string;
  readonly start: number;
  readonly end: number;
  readonly items: number;
  readonly itemsInData: number;
}

/** What is odd about the source text itself, as the parser meets it. */
export const ODDITY_KINDS = ["blank-cell", "split-cell", "uncalled-note", "call-without-note", "figure"] as const;
export type OddityKind = (typeof ODDITY_KINDS)[number];

export interface Oddity {
  readonly kind: OddityKind;
  /** Source offsets of the place to look at; the row for a blank cell. */
  readonly start: number;
  readonly end: number;
  /** What it is, in Chinese: column and row of a blank cell, the note, the title of the figure. */
  readonly text: string;
}

export interface DocumentCoverage {
  readonly doc: string;
  readonly blocks: number;
  readonly footnotes: number;
  readonly figures: number;
  readonly observations: number;
  /** Observations that stand in running text. */
  readonly proseObservations: number;
  /** Places of the text that are marked with a feature, and with an indicator. */
  readonly featureMentions: number;
  readonly indicatorMentions: number;
  readonly tables: readonly TableCoverage[];
  readonly boxes: readonly BoxCoverage[];
  readonly oddities: readonly Oddity[];
}

/** One source of positions or shapes. */
export interface SourceCoverage {
  readonly key: string;
  readonly title: string;
  readonly datum: "WGS84" | "GCJ-02" | "BD-09" | "none";
  /** What was done to reach WGS84; null where nothing had to be. */
  readonly conversion: string | null;
  readonly licence: string;
  readonly asOf: string | null;
  /** Features on the map that rest on it. */
  readonly features: number;
}

/** Marks found against marks read by hand in a fixed sample. */
export interface MentionScore {
  readonly blocks: number;
  readonly annotated: number;
  readonly marked: number;
  readonly hits: number;
}

/** `coverage.json`: what the source documents hold against what the data hold. */
export interface Coverage {
  readonly documents: readonly DocumentCoverage[];
  readonly sources: readonly SourceCoverage[];
  /** Null if no sample was read. */
  readonly mentions: MentionScore | null;
}
