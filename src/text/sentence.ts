import { cellAt, sourceRangeToText } from "./outline";
import type { Block } from "./types";

/** Sentences longer than this (in characters) are cut at semicolons. */
const LONG = 160;

/**
 * The whole sentence (or sentences) that a source range lies in, clean, for a card. In a table the row, its cells parted
 * by ` · `; the caption for a range in the caption. The empty string if the range is not in the block.
 */
export function sentenceAround(block: Block, start: number, end: number): string {
  if (block.type === "table") {
    const place = cellAt(block, start);
    if (!place) return block.caption?.text ?? "";
    const row = block.rows[place.row] ?? [];
    return row
      .map((cell) => cell.text)
      .filter((text, i, all) => text !== "" && text !== all[i - 1])
      .join(" · ");
  }
  const range = sourceRangeToText(block, start, end);
  if (!range) return "";
  const sentence = widen(block.text, range, /[。！？!?]/u);
  return sentence.length <= LONG ? sentence : widen(block.text, range, /[。！？!?；;]/u);
}

function widen(text: string, [start, end]: readonly [number, number], stop: RegExp): string {
  const isEnd = (i: number) => stop.test(text.charAt(i)) || text.charAt(i) === "\n";
  const isCloser = (i: number) => /[”’"'）)》」』】]/u.test(text.charAt(i));
  let from = start;
  while (from > 0) {
    let before = from - 1;
    while (before > 0 && isCloser(before)) before--;
    if (isEnd(before)) break;
    from--;
  }
  let to = Math.max(end - 1, start);
  while (to < text.length && !isEnd(to)) to++;
  to = Math.min(to + 1, text.length);
  while (to < text.length && isCloser(to)) to++;
  return text.slice(from, to).trim();
}
