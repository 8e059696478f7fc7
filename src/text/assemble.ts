import type { NoteLine } from "./footnotes";
import { type HeadingStyle, headingStyle } from "./headings";
import type { Line } from "./lines";
import { BOX_TITLE, BULLET, bare, isShortLabel, MARKDOWN_HEADING, ordinalOf, TABLE_CONTINUED } from "./patterns";
import type { Piece } from "./pieces";
import { goesOn, isCaption, isFigure, isLayout, isListed, isTitle, isTitleLeft } from "./recognise";
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

function addText(source: string, piece: Piece, next: readonly Piece[], notes: ReadonlyMap<number, NoteLine>, state: State): void {
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
  if (
    before?.type === "title" &&
    isTitle(piece) &&
    isTitleLeft(source.slice(before.spans[0]?.[0], before.spans.at(-1)?.[1]), piece)
  ) {
    before.spans.push(spanOf(piece));
    before.textSpans.push(contentSpan(piece));
    return;
  }
  if (isCaption(piece, next, state.open?.text ?? null)) {
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
  if (state.open && goesOn(state.open.text, piece, notes)) {
    state.open.draft.spans.push(spanOf(piece));
    state.open.draft.textSpans.push(spanOf(piece));
    state.open.text = piece.text;
    return;
  }
  const style = headingStyle(piece.text);
  const isInList = style && (isListed(style, next, drafts.at(-1)?.ordinal) || (state.box !== null && style.startsWith("arabic")));
  if (style && !isInList) {
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

/** The text of a piece without the Markdown signs before it. */
function contentSpan(piece: Piece): Span {
  const signs = MARKDOWN_HEADING.exec(piece.text)?.[0] ?? BULLET.exec(piece.text)?.[0] ?? "";
  return [piece.start + signs.length, piece.end];
}
