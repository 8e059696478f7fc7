import { SUPERSCRIPT, superscriptToDigits } from "./patterns";
import type { Span } from "./types";

/** A raised number in the source, which may call a footnote. */
export interface RaisedMark {
  readonly number: number;
  /** The mark itself, its tags included. */
  readonly span: Span;
  /** False for the exponent of a unit and for a number that counts something. */
  readonly mayCall: boolean;
}

const RAISED = new RegExp(`[${SUPERSCRIPT}]+|<sup>\\s*(\\d{1,3})\\s*</sup>`, "giu");
const UNIT_BEFORE = /(?:^|[^a-zA-Z])(?:[kcdmn]?m|s)\s*$/u;
/** A raised digit before a measure word is a number that the scan has raised: “科技小巨人”⁴家. */
const COUNTED_AFTER = /^\s*(?:[家个名项条所处座台栋幢户次件亿万]|[%％])/u;

/** Every raised number of the source in order. */
export function raisedMarks(source: string): RaisedMark[] {
  return [...source.matchAll(RAISED)].map((match) => {
    const start = match.index;
    const end = start + match[0].length;
    const number = Number(match[1] ?? superscriptToDigits(match[0]));
    const isExponent = (number === 2 || number === 3) && UNIT_BEFORE.test(source.slice(Math.max(0, start - 8), start));
    const isCount = COUNTED_AFTER.test(source.slice(end, end + 4));
    return { number, span: [start, end], mayCall: !isExponent && !isCount };
  });
}
