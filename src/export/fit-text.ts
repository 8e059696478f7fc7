/** Widths of text in ems, on the safe side: a Han character is one, a capital or digit two thirds, other Latin letters less. */
export function widthEms(text: string): number {
  let ems = 0;
  for (const char of text) ems += /[\u0020-\u024f]/u.test(char) ? (/[A-Z0-9mwMW%@]/u.test(char) ? 0.66 : 0.56) : 1;
  return ems;
}

/** Punctuation that never begins a line: the sign before it goes down with it, and a line may so become longer by one. */
const NO_START = /^[，。、；：！？）》”’％%]/u;

/** How many lines a text takes in a box, counted on the safe side; a line break in the text begins a new one. */
export function lineCount(text: string, boxWidth: number, letterSize: number): number {
  const most = Math.max(1, boxWidth / letterSize);
  let lines = 0;
  for (const part of text.split("\n")) {
    let used = 0;
    let own = 1;
    for (const piece of part.match(/[\u0021-\u024f]+|[^\u0021-\u024f]/gu) ?? []) {
      const width = widthEms(piece);
      const reserve = NO_START.test(piece) ? 0 : 1;
      if (used > 0 && used + width > most - reserve) {
        own += Math.max(1, Math.ceil(width / most));
        used = 0;
      }
      used += width;
    }
    lines += own;
  }
  return lines;
}
