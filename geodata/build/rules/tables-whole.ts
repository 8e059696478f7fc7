import type { TableBlock } from "../../../src/text/types";
import { bare } from "../table-rows";
import type { Complaint, Rule } from "./rule";

/** Tags, marks of Markdown headings, tables and bold type, and the white space between them. */
const MARKUP = /<[^>]*>|&nbsp;|\*\*|[|:\s#-]/gu;

/** Every word between the beginning and the end of a table stands in a cell, the title or the head: no row got lost in reading. */
export const tablesWhole: Rule = {
  id: "tables-whole",
  severity: "error",
  *check({ texts }): Iterable<Complaint> {
    for (const { seed, parsed } of texts.values())
      for (const block of parsed.blocks) {
        if (block.type !== "table") continue;
        const lost = wordsOutsideCells(block, seed.text);
        if (lost !== "")
          yield {
            file: `seeds/${seed.file}`,
            record: block.caption?.text ?? block.id,
            message: `表里有字不在任何一格里，像是少读了一行：“${lost.slice(0, 60)}”`,
          };
      }
  },
};

/** What the source says inside the spans of a table and outside its cells, without markup and without the head repeated on a new page. */
function wordsOutsideCells(block: TableBlock, source: string): string {
  const cells = block.rows.flat().concat(block.caption ? [block.caption] : []);
  const covered = cells.flatMap(({ start, end, rest }) => [[start, end] as const, ...(rest ?? [])]);
  for (const call of block.calls ?? []) covered.push(call.source);
  const left = block.spans.flatMap(([from, to]) => {
    const pieces: string[] = [];
    let at = from;
    for (const [start, end] of [...covered].sort((a, b) => a[0] - b[0])) {
      if (end <= at || start >= to) continue;
      if (start > at) pieces.push(source.slice(at, start));
      at = Math.max(at, end);
    }
    if (at < to) pieces.push(source.slice(at, to));
    return pieces;
  });
  const head = block.rows.slice(0, block.headerRows).map((row) => row.map((cell) => bare(cell.text)).join(""));
  return head.reduce((words, line) => (line === "" ? words : words.replaceAll(line, "")), left.join("").replace(MARKUP, ""));
}
