import type { Line } from "./lines";
import type { RaisedMark } from "./marks";
import { bare, SUPERSCRIPT, superscriptToDigits } from "./patterns";
import type { Span } from "./types";

/** A line that begins a footnote. */
export interface NoteLine {
  readonly mark: string;
  /** Where the note's own text begins. */
  readonly textStart: number;
  /** The one mark in the text that calls it, or null. */
  readonly calledAt: Span | null;
}

const RAISED_START = new RegExp(`^(?:([${SUPERSCRIPT}]+)|<sup>\\s*(\\d{1,3})\\s*</sup>)\\s*`, "iu");
const PLAIN_START = /^(\d{1,3})(?:[.．](?!\d)\s*|\s+)(?=\S)/u;

interface Candidate {
  readonly line: Line;
  readonly number: number;
  readonly isRaised: boolean;
  readonly isFirstOfChunk: boolean;
  readonly textStart: number;
}

function candidates(lines: readonly Line[]): Candidate[] {
  return lines.flatMap((line, index): Candidate[] => {
    const isFirstOfChunk = index === 0 || line.blanksBefore > 0;
    const raised = RAISED_START.exec(line.text);
    if (raised) {
      const number = Number(raised[2] ?? superscriptToDigits(raised[1] ?? ""));
      return [{ line, number, isRaised: true, isFirstOfChunk, textStart: line.start + raised[0].length }];
    }
    const plain = PLAIN_START.exec(line.text);
    return plain
      ? [{ line, number: Number(plain[1]), isRaised: false, isFirstOfChunk, textStart: line.start + plain[0].length }]
      : [];
  });
}

/**
 * Finds the footnotes among the lines, keyed by the source offset of their first line, each with the mark that calls it.
 * A line that begins with a plain number is a note only if the text before it calls that number; a mark that stands
 * more than once, or not at all, leaves `calledAt` null. Numbering may begin anew.
 */
export function findNotes(source: string, lines: readonly Line[], marks: readonly RaisedMark[]): ReadonlyMap<number, NoteLine> {
  const notes = new Map<number, NoteLine>();
  const noteEnd = new Map<number, number>();
  const all = candidates(lines);
  const lineStarts = new Set(all.filter((c) => c.isRaised).map((c) => c.line.start));
  const calls = marks.filter((m) => m.mayCall && !lineStarts.has(m.span[0]));
  all.forEach((candidate, index) => {
    const { line, number } = candidate;
    const from = noteEnd.get(number) ?? 0;
    let open = calls.filter((m) => m.number === number && m.span[0] >= from && m.span[0] < line.start).map((m) => m.span);
    if (candidate.isRaised) {
      if (!candidate.isFirstOfChunk && open.length === 0) return;
    } else {
      if (open.length === 0) open = plainCalls(source, from, candidate);
      if (open.length === 0 || isBetterNoteAhead(candidate, all.slice(index + 1), calls)) return;
    }
    const [only] = open;
    notes.set(line.start, {
      mark: String(number),
      textStart: candidate.textStart,
      calledAt: open.length === 1 && only ? only : null,
    });
    noteEnd.set(number, line.end);
  });
  return notes;
}

/** True if a raised note of the same number follows before that number is called again. */
function isBetterNoteAhead(candidate: Candidate, later: readonly Candidate[], calls: readonly RaisedMark[]): boolean {
  const next = later.find((c) => c.isRaised && c.isFirstOfChunk && c.number === candidate.number);
  if (!next) return false;
  return !calls.some((m) => m.number === candidate.number && m.span[0] > candidate.line.start && m.span[0] < next.line.start);
}

/** A mark that the scan has set down to the line counts only where it follows the very words that the note explains. */
function plainCalls(source: string, from: number, { line, number, textStart }: Candidate): Span[] {
  const term = /^([^：:，。]{2,30})[：:]/u.exec(bare(source.slice(textStart, line.end)))?.[1];
  if (!term) return [];
  const spans: Span[] = [];
  const wanted = term + String(number);
  for (let at = source.indexOf(wanted, from); at >= 0 && at < line.start; at = source.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    if (/^[\d.．%％]/u.test(source.slice(end, end + 1))) continue;
    spans.push([at + term.length, end]);
  }
  return spans;
}
