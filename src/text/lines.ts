import { bare, inkLength, isFinished, isPageMark, ordinalOf } from "./patterns";

/** A line of the source that is not blank. Offsets are source offsets; `text` is without white space at both ends. */
export interface Line {
  /** Where the line begins and ends, white space included, without the line break. */
  readonly rawStart: number;
  readonly rawEnd: number;
  /** Where its text begins and ends. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Blank lines between this line and the one before it (or the beginning of the source). */
  readonly blanksBefore: number;
  /** Set in by two ideographic spaces, as the first line of a paragraph is. */
  readonly isIndented: boolean;
  /** A page number, a rule or a running head: nothing that anybody reads. */
  readonly isLayout: boolean;
}

/** So often must a short line stand in a document to be the running head of its pages. */
const RUNNING_FROM = 4;

/** The non-blank lines of a source, in order. Reads LF, CRLF and form feeds as line breaks. */
export function splitLines(source: string): Line[] {
  const lines: Line[] = [];
  let blanks = 0;
  for (const match of source.matchAll(/[^\r\n\f]*(?:\r\n|[\r\n\f]|$)/gu)) {
    const raw = match[0].replace(/[\r\n\f]+$/u, "");
    const text = raw.trim();
    if (match[0] === "") continue;
    if (text === "") {
      blanks++;
      continue;
    }
    const rawStart = match.index;
    const start = rawStart + raw.length - raw.trimStart().length;
    lines.push({
      rawStart,
      rawEnd: rawStart + raw.length,
      start,
      end: start + text.length,
      text,
      blanksBefore: blanks,
      isIndented: /^\u3000{2}/u.test(raw),
      isLayout: isPageMark(text),
    });
    blanks = 0;
  }
  return markRunningHeads(lines);
}

function markRunningHeads(lines: readonly Line[]): Line[] {
  const counts = new Map<string, number>();
  const alone = (line: Line, i: number) => line.blanksBefore > 0 && (lines[i + 1]?.blanksBefore ?? 1) > 0;
  const canRun = ({ text }: Line) =>
    !text.includes("\t") && inkLength(bare(text)) <= 40 && !isFinished(text) && ordinalOf(text) === null;
  lines.forEach((line, i) => {
    if (alone(line, i) && canRun(line)) counts.set(line.text, (counts.get(line.text) ?? 0) + 1);
  });
  return lines.map((line) => ((counts.get(line.text) ?? 0) >= RUNNING_FROM ? { ...line, isLayout: true } : line));
}
