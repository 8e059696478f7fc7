import type { NoteLine } from "./footnotes";
import { type HeadingStyle, headingStyle } from "./headings";
import type { Line } from "./lines";
import {
  BOX_TITLE,
  BULLET,
  bare,
  DOCUMENT_KIND,
  FIGURE_CAPTION,
  inkLength,
  isFinished,
  isShortLabel,
  MARKDOWN_HEADING,
  ordinalOf,
  TABLE_CAPTION,
  TABLE_CONTINUED,
  TABLE_UNIT,
} from "./patterns";
import { type Piece, startsNew, WRAPPED_FROM } from "./pieces";
import { continuesTable } from "./tables";
import type { BlockType, Span } from "./types";

/** A block whose text has not been read yet. */
export interface Draft {
  readonly type: BlockType;
  /** All of the source that belongs to it. */
  readonly spans: Span[];
  /** The part of it that is text: without Markdown marks, bullets and footnote marks at its beginning. */
  readonly textSpans: Span[];
  readonly style?: HeadingStyle;
  readonly ordinal?: string;
  readonly note?: NoteLine;
  /** Number of the box it belongs to, in order of the document. */
  readonly box?: number;
  readonly caption?: Span | null;
  readonly stretches?: (readonly Line[])[];
}

interface State {
  readonly drafts: Draft[];
  /** The running text that the next piece may go on with, and its last piece. */
  open: { draft: Draft; text: string } | null;
  /** Number of the box that is open, or null; boxes met so far. */
  box: number | null;
  boxes: number;
  caption: Piece | null;
}

/** Turns the pieces of a source into drafts of blocks, in reading order. */
export function assemble(source: string, pieces: readonly Piece[], notes: ReadonlyMap<number, NoteLine>): Draft[] {
  const state: State = { drafts: [], open: null, box: null, boxes: 0, caption: null };
  pieces.forEach((piece, index) => {
    if (piece.kind === "rows") addRows(source, piece, state);
    else if (piece.kind === "contents") addContents(piece, state);
    else addText(source, piece, pieces.slice(index + 1), notes, state);
  });
  // A table begins with its title, even where a line with the unit stands between the two.
  return state.drafts.sort((a, b) => (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0));
}

const isLayout = (piece: Piece): boolean => piece.lines.every((line) => line.isLayout);

const spanOf = (piece: Piece): Span => [piece.start, piece.end];

function addRows(source: string, piece: Piece, state: State): void {
  const last = state.drafts.findLast((d) => d.type !== "layout" && d.type !== "footnote");
  const [first] = last?.stretches ?? [];
  const isNewCaption = state.caption !== null && !isRepeatedCaption(source, state.caption, last);
  if (!isNewCaption && last?.type === "table" && first && continuesTable(source, first, piece.lines)) {
    last.stretches?.push(piece.lines);
    last.spans.push(...(state.caption ? [spanOf(state.caption)] : []), spanOf(piece));
    state.caption = null;
    return;
  }
  const caption = state.caption ? contentSpan(state.caption) : null;
  const spans = [...(state.caption ? [spanOf(state.caption)] : []), spanOf(piece)];
  state.drafts.push({ type: "table", spans, textSpans: [], caption, stretches: [piece.lines] });
  state.caption = null;
  state.open = null;
}

/** `续表 1`, or the title of the table again at the top of the next page. */
function isRepeatedCaption(source: string, caption: Piece, last: Draft | undefined): boolean {
  const ink = (text: string) => bare(text).replace(/\s+/gu, "");
  if (TABLE_CONTINUED.test(bare(caption.text))) return true;
  return last?.caption ? ink(source.slice(...last.caption)) === ink(caption.text) : false;
}

function addContents(piece: Piece, state: State): void {
  const last = state.drafts.at(-1);
  const spans = piece.lines.map((l): Span => [l.start, l.end]);
  if (last?.type === "contents") {
    last.spans.push(spanOf(piece));
    last.textSpans.push(...spans);
  } else state.drafts.push({ type: "contents", spans: [spanOf(piece)], textSpans: spans });
  state.open = null;
}

function addText(
  source: string,
  piece: Piece,
  next: readonly Piece[],
  notes: ReadonlyMap<number, NoteLine>,
  state: State,
): void {
  const [line] = piece.lines;
  if (!line) return;
  const { drafts } = state;
  const note = notes.get(line.start);
  const add = (draft: Omit<Draft, "spans" | "textSpans">, start = contentSpan(piece)[0]) => {
    drafts.push({ ...draft, spans: [spanOf(piece)], textSpans: [[start, piece.end]] });
    return drafts.at(-1) as Draft;
  };
  const close = () => {
    state.open = null;
    state.box = null;
  };
  if (isLayout(piece)) {
    add({ type: "layout" }, piece.start);
    return;
  }
  if (note) {
    add({ type: "footnote", note }, note.textStart);
    return;
  }
  if (drafts.every((d) => d.type === "layout") && isTitle(piece)) {
    add({ type: "title" });
    return;
  }
  const before = drafts.at(-1);
  if (before?.type === "title" && isTitle(piece) && isTitleLeft(source.slice(before.spans[0]?.[0], before.spans.at(-1)?.[1]), piece)) {
    before.spans.push(spanOf(piece));
    before.textSpans.push(contentSpan(piece));
    return;
  }
  if (isCaption(piece, next, state)) {
    close();
    state.caption = piece;
    return;
  }
  if (BOX_TITLE.test(bare(piece.text)) && isShortLabel(piece.text, 45)) {
    close();
    state.box = state.boxes++;
    add({ type: "box", box: state.box });
    return;
  }
  if (state.open && goesOn(state.open.text, piece, line, notes)) {
    state.open.draft.spans.push(spanOf(piece));
    state.open.draft.textSpans.push(spanOf(piece));
    state.open.text = piece.text;
    return;
  }
  const style = headingStyle(piece.text);
  if (style && !isListed(style, next, state)) {
    close();
    add({ type: "heading", style });
    return;
  }
  if (isFigure(piece)) {
    add({ type: "figure" });
    return;
  }
  const ordinal = ordinalOf(piece.text);
  const isItem = ordinal !== null || BULLET.test(piece.text);
  if (state.box !== null && (isItem || drafts.at(-1)?.type === "box")) {
    const isFirst = drafts.findLast((d) => d.box === state.box)?.ordinal === undefined;
    if (isItem || isFirst) {
      const draft = add({ type: "box", box: state.box, ordinal: ordinal?.text ?? "" });
      state.open = { draft, text: piece.text };
      return;
    }
  }
  state.box = null;
  const draft = isItem ? add({ type: "list-item", ordinal: ordinal?.text ?? piece.text.charAt(0) }) : add({ type: "paragraph" });
  state.open = { draft, text: piece.text };
}

const isTitle = (piece: Piece): boolean =>
  isShortLabel(piece.text, 80) && !/[：:]$/u.test(bare(piece.text)) && (ordinalOf(piece.text) === null || MARKDOWN_HEADING.test(piece.text));

/** A title that is set on two lines: only the second says what kind of document it is. */
const isTitleLeft = (title: string, piece: Piece): boolean => !DOCUMENT_KIND.test(bare(title)) && DOCUMENT_KIND.test(bare(piece.text));

/** The text of a piece without the Markdown signs before it. */
function contentSpan(piece: Piece): Span {
  const signs = MARKDOWN_HEADING.exec(piece.text)?.[0] ?? BULLET.exec(piece.text)?.[0] ?? "";
  return [piece.start + signs.length, piece.end];
}

/** Running text goes on over a page break or a footnote if its sentence is not at its end and the next text begins nothing new. */
function goesOn(open: string, piece: Piece, line: Line, notes: ReadonlyMap<number, NoteLine>): boolean {
  if (startsNew(line, notes)) return false;
  // A subhead set in bold inside the text cannot stand without the sentence that it heads.
  const isSubheadLeft = /[^*]\*\*[^*]+[。：；]\*\*$/u.test(open);
  if (isFinished(open) && !isSubheadLeft) return false;
  if (isOccasion(open) && /会议?上$/u.test(bare(piece.text))) return true;
  if (inkLength(bare(open)) < WRAPPED_FROM) return false;
  return isFinished(piece.text) || inkLength(bare(piece.text)) >= WRAPPED_FROM;
}

/** `——2024年1月10日在…`: where and when a report was given. */
const isOccasion = (text: string) => /^(?:——|--|一一)\s*\d{4}\s*年.*在/u.test(bare(text)) && !/上$/u.test(bare(text));

/** A short line right before a table is its title, whether or not it says 表; a line with the unit may stand between. */
function isCaption(piece: Piece, next: readonly Piece[], state: State): boolean {
  const following = next.find((p) => !(p.kind === "text" && (isLayout(p) || TABLE_UNIT.test(bare(p.text)))));
  if (following?.kind !== "rows" || !isShortLabel(piece.text, 45)) return false;
  const t = bare(piece.text);
  if (TABLE_CAPTION.test(t) || TABLE_CONTINUED.test(t)) return true;
  const isInRun = state.open !== null && !isFinished(state.open.text) && inkLength(bare(state.open.text)) >= WRAPPED_FROM;
  const isOther = headingStyle(piece.text) !== null || ordinalOf(piece.text) !== null || BULLET.test(piece.text) || FIGURE_CAPTION.test(t);
  return !isOther && !isInRun && !TABLE_UNIT.test(t);
}

/** A figure whose picture is lost: its caption, or a label that stands alone beside the gap that the picture has left. */
function isFigure(piece: Piece): boolean {
  const t = bare(piece.text);
  if (!isShortLabel(piece.text, 45) || ordinalOf(piece.text) || BULLET.test(piece.text) || /[：:]$/u.test(t)) return false;
  if (FIGURE_CAPTION.test(t)) return true;
  return isShortLabel(piece.text, 30) && !/，/u.test(t) && Math.max(piece.blanksBefore, piece.blanksAfter) >= 2;
}

/** Short numbered lines that follow each other with nothing between are a list, not headings. */
function isListed(style: HeadingStyle, next: readonly Piece[], state: State): boolean {
  if (style !== "arabic" && style !== "arabic-paren") return false;
  if (state.box !== null) return true;
  const following = next.find((p) => p.kind !== "text" || !isLayout(p));
  if (following && ordinalOf(following.text)?.style === style) return true;
  const last = state.drafts.at(-1);
  return last?.type === "list-item" && ordinalOf(last.ordinal ?? "")?.style === style;
}
