import type { NoteLine } from "./footnotes";
import { type HeadingStyle, headingStyle } from "./headings";
import {
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

/** True if nobody reads any of it: a page number, a rule, a running head. */
export const isLayout = (piece: Piece): boolean => piece.lines.every((line) => line.isLayout);

/** True if a piece at the beginning of a document can be its title. */
export const isTitle = (piece: Piece): boolean =>
  isShortLabel(piece.text, 80) &&
  !/[：:]$/u.test(bare(piece.text)) &&
  (ordinalOf(piece.text) === null || MARKDOWN_HEADING.test(piece.text));

/** A title that is set on two lines: only the second says what kind of document it is. */
export const isTitleLeft = (title: string, piece: Piece): boolean =>
  !DOCUMENT_KIND.test(bare(title)) && DOCUMENT_KIND.test(bare(piece.text));

/** Running text goes on over a page break or a footnote if its sentence is not at its end and the next text begins nothing new. */
export function goesOn(open: string, piece: Piece, notes: ReadonlyMap<number, NoteLine>): boolean {
  const [line] = piece.lines;
  if (!line || startsNew(line, notes)) return false;
  if (endsWithSubhead(open)) return true;
  if (isFinished(open)) return false;
  if (isOccasion(open) && /会议?上$/u.test(bare(piece.text))) return true;
  if (inkLength(bare(open)) < WRAPPED_FROM) return false;
  return isFinished(piece.text) || inkLength(bare(piece.text)) >= WRAPPED_FROM;
}

/**
 * True if a text breaks off after a subhead set in bold, which cannot stand without the sentence that it heads. A
 * sentence in bold is one if it is counted (三是…) or if another before it in the same text heads a sentence.
 */
function endsWithSubhead(text: string): boolean {
  const last = /[^*]\*\*([^*]+[。：；])\*\*$/u.exec(text);
  if (!last) return false;
  return /^[一二三四五六七八九十]+是/u.test(last[1] ?? "") || /\*\*[^*]+[。：；]\*\*[^*]/u.test(text.slice(0, last.index));
}

/** `——2024年1月10日在…`: where and when a report was given. */
const isOccasion = (text: string) => /^(?:——|--|一一)\s*\d{4}\s*年.*在/u.test(bare(text)) && !/上$/u.test(bare(text));

/** A short line right before a table is its title, whether or not it says 表; a line with the unit may stand between. */
export function isCaption(piece: Piece, next: readonly Piece[], open: string | null): boolean {
  const following = next.find((p) => !(p.kind === "text" && (isLayout(p) || TABLE_UNIT.test(bare(p.text)))));
  if (following?.kind !== "rows" || !isShortLabel(piece.text, 45)) return false;
  const t = bare(piece.text);
  if (TABLE_CAPTION.test(t) || TABLE_CONTINUED.test(t)) return true;
  const isInRun = open !== null && !isFinished(open) && inkLength(bare(open)) >= WRAPPED_FROM;
  const isOther =
    headingStyle(piece.text) !== null || ordinalOf(piece.text) !== null || BULLET.test(piece.text) || FIGURE_CAPTION.test(t);
  return !isOther && !isInRun && !TABLE_UNIT.test(t);
}

/** A figure whose picture is lost: its caption, or a label that stands alone beside the gap that the picture has left. */
export function isFigure(piece: Piece): boolean {
  const t = bare(piece.text);
  if (!isShortLabel(piece.text, 45) || ordinalOf(piece.text) || BULLET.test(piece.text) || /[：:]$/u.test(t)) return false;
  if (FIGURE_CAPTION.test(t)) return true;
  return isShortLabel(piece.text, 30) && !/，/u.test(t) && Math.max(piece.blanksBefore, piece.blanksAfter) >= 2;
}

/** Short numbered lines that follow each other with nothing between are a list, not headings. */
export function isListed(style: HeadingStyle, next: readonly Piece[], before: string | undefined): boolean {
  if (style !== "arabic" && style !== "arabic-paren") return false;
  const following = next.find((p) => p.kind !== "text" || !isLayout(p));
  if (following && ordinalOf(following.text)?.style === style) return true;
  return before !== undefined && ordinalOf(before)?.style === style;
}
