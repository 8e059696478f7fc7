/**
 * A source document as blocks. All offsets are UTF-16 offsets into the file as it stands in `seeds/`
 * (half-open: `start` inclusive, `end` exclusive).
 */
export type Span = readonly [start: number, end: number];

/** A verbatim run: `text[textStart .. textStart+length)` equals `source[sourceStart .. sourceStart+length)`. */
export type Run = readonly [textStart: number, sourceStart: number, length: number];

export type BlockType =
  | "title"
  | "heading"
  | "paragraph"
  | "list-item"
  | "table"
  | "box"
  | "footnote"
  | "figure"
  | "contents"
  | "layout";

/** A passage that is tied to one feature or one indicator. */
export interface Mention {
  readonly featureId?: string;
  readonly indicatorId?: string;
  readonly start: number;
  readonly end: number;
}

export interface TableCell {
  /** Clean text of the cell; the empty string if the source leaves it blank. */
  readonly text: string;
  /** Offsets of the cell in the source; equal if the cell is blank. */
  readonly start: number;
  readonly end: number;
  /** True where the cell repeats a merged cell further up (or left): the text and offsets are those of that cell. */
  readonly filled?: boolean;
  /** Further pieces of a cell that a page break cuts in two; `start` and `end` are those of the first piece. */
  readonly rest?: readonly Span[];
  /** Maps `text` back to the source, as in a block; absent if the cell is blank. */
  readonly runs?: readonly Run[];
}

interface BlockBase {
  /** Made from the block's own content, so that it survives an edit elsewhere in the text. Unique in its document. */
  readonly id: string;
  /** The pieces of the source that this block is made of, ascending and disjoint. */
  readonly spans: readonly Span[];
  /** Clean text for reading: no page breaks, no Markdown marks, no footnote marks. */
  readonly text: string;
  /** Maps `text` back to the source, ascending; characters of `text` in no run were put in for reading. */
  readonly runs: readonly Run[];
  /** Ranges of `text` set in bold in the source. */
  readonly bold?: readonly Span[];
  /** Footnotes called in this block: `at` is an offset into `text`, `source` the offsets of the mark. */
  readonly calls?: readonly {
    readonly mark: string;
    readonly at: number;
    readonly source: Span;
    readonly noteId: string | null;
  }[];
  readonly mentions?: readonly Mention[];
}

export interface PlainBlock extends BlockBase {
  readonly type: "title" | "paragraph" | "contents" | "figure" | "layout";
}
export interface HeadingBlock extends BlockBase {
  readonly type: "heading";
  /** 1 for the uppermost heading of the document (第一章, 第一部分, 一、), 2 for the next, and so on. */
  readonly level: number;
}
export interface ListItemBlock extends BlockBase {
  readonly type: "list-item";
  readonly ordinal: string;
}
export interface BoxBlock extends BlockBase {
  readonly type: "box";
  /** The same for the title and all items of one 专栏. */
  readonly boxId: string;
  readonly part: "title" | "item";
}
export interface FootnoteBlock extends BlockBase {
  readonly type: "footnote";
  readonly mark: string;
  /** Source offsets of the mark where the footnote is called; null if the text calls it nowhere. */
  readonly calledAt: Span | null;
}
export interface TableBlock extends BlockBase {
  readonly type: "table";
  /** The title printed with the table, or null. */
  readonly caption: TableCell | null;
  /** How many of the first `rows` are header rows. */
  readonly headerRows: number;
  /** Every row has as many cells as the table has columns; merged cells are filled down and across. */
  readonly rows: readonly (readonly TableCell[])[];
}

export type Block = PlainBlock | HeadingBlock | ListItemBlock | BoxBlock | FootnoteBlock | TableBlock;

export interface ParsedDocument {
  readonly id: string;
  readonly blocks: readonly Block[];
}

/** A quotation that can be checked: the source between `start` and `end` equals `exact`, white space apart. */
export interface Citation {
  readonly doc: string;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
}
