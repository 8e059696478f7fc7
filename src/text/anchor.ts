import type { Span } from "./types";

/** A text without white space that knows where each of its characters stands in the source. */
export interface Squeezed {
  readonly text: string;
  /** Source offset of each character of `text` (UTF-16 units). */
  readonly offsets: readonly number[];
}

/** Takes out all white space (also ideographic spaces), keeping the source offset of every character left. */
export function squeeze(source: string): Squeezed {
  let text = "";
  const offsets: number[] = [];
  for (let i = 0; i < source.length; i++) {
    const c = source.charAt(i);
    if (/\s/u.test(c)) continue;
    text += c;
    offsets.push(i);
  }
  return { text, offsets };
}

/** Every place where `quote` stands in the source, white space apart, as source offsets. */
export function findQuote(source: Squeezed, quote: string): Span[] {
  const wanted = squeeze(quote).text;
  const hits: Span[] = [];
  if (wanted === "") return hits;
  for (let at = source.text.indexOf(wanted); at >= 0; at = source.text.indexOf(wanted, at + 1)) {
    const first = source.offsets[at];
    const last = source.offsets[at + wanted.length - 1];
    if (first !== undefined && last !== undefined) hits.push([first, last + 1]);
  }
  return hits;
}

export interface Quote {
  readonly exact: string;
  readonly start?: number;
  readonly end?: number;
  /** Text right before / after the quote, to decide between several hits when no offsets are given. */
  readonly prefix?: string;
  readonly suffix?: string;
}

export type Anchored =
  | { readonly ok: true; readonly start: number; readonly end: number }
  | { readonly ok: false; readonly reason: "no-match" | "ambiguous" | "disagree"; readonly hits: readonly Span[] };

/**
 * Anchors a quote. Offsets, when given, must agree with the quote; without them the quote (with its prefix and
 * suffix) must stand in the source exactly once. Never picks the nearest or a similar passage.
 */
export function anchorQuote(source: Squeezed, quote: Quote): Anchored {
  const around = (quote.prefix ?? "") + quote.exact + (quote.suffix ?? "");
  const before = squeeze(quote.prefix ?? "").text.length;
  const length = squeeze(quote.exact).text.length;
  const hits: Span[] = [];
  const wanted = squeeze(around).text;
  for (let at = wanted === "" ? -1 : source.text.indexOf(wanted); at >= 0; at = source.text.indexOf(wanted, at + 1)) {
    const first = source.offsets[at + before];
    const last = source.offsets[at + before + length - 1];
    if (first !== undefined && last !== undefined) hits.push([first, last + 1]);
  }
  if (hits.length === 0) return { ok: false, reason: "no-match", hits };
  if (quote.start !== undefined && quote.end !== undefined) {
    const hit = hits.find(([start, end]) => start === quote.start && end === quote.end);
    return hit ? { ok: true, start: hit[0], end: hit[1] } : { ok: false, reason: "disagree", hits };
  }
  const [only] = hits;
  return hits.length === 1 && only ? { ok: true, start: only[0], end: only[1] } : { ok: false, reason: "ambiguous", hits };
}
