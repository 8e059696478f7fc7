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
}

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
    lines.push({ rawStart, rawEnd: rawStart + raw.length, start, end: start + text.length, text, blanksBefore: blanks });
    blanks = 0;
  }
  return lines;
}
