import { findQuote } from "../../../src/text/anchor";
import type { SourceText } from "../world";
import { bareText, type FindingRule, type Found, quoteAt } from "./finding";

/** Width of brackets, form of quotation marks and length of dashes say nothing. */
function plain(text: string): string {
  return bareText(text)
    .normalize("NFKC")
    .replace(/["“”]/gu, '"')
    .replace(/[—–-]+/gu, "—");
}

/** Every heading that the contents page lists stands in the text in the same words. */
export const contentsTitles: FindingRule = {
  id: "contents-title",
  *find({ texts }): Iterable<Found> {
    for (const source of texts.values()) {
      const wrong = differences(source);
      if (wrong.length === 0) continue;
      const doc = source.seed.id;
      yield {
        key: doc,
        type: "naming",
        severity: "low",
        summary: `目录与正文标题不同（${wrong.length}处）`,
        detail: `${wrong.map(([a, b]) => `目录：“${a.text}”，正文：“${b.text}”。`).join("")}其余标题一致。`,
        citations: wrong.flatMap((pair) => pair.map(({ start, end }) => quoteAt(texts, doc, start, end))),
      };
    }
  },
};

interface Title {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Pairs of a title in the contents and the heading in its place, in order, that differ. */
function differences({ parsed, squeezed }: Pick<SourceText, "parsed" | "squeezed">): [Title, Title][] {
  const contents = parsed.blocks.filter((b) => b.type === "contents");
  const [first] = contents;
  const from = contents[0]?.spans[0]?.[0];
  const until = contents.at(-1)?.spans.at(-1)?.[1];
  if (!first || from === undefined || until === undefined) return [];
  const headings = parsed.blocks.flatMap((b): Title[] => {
    const [start, end] = [b.spans[0]?.[0], b.spans.at(-1)?.[1]];
    return b.type === "heading" && start !== undefined && end !== undefined ? [{ text: b.text, start, end }] : [];
  });
  const listed = contents
    .flatMap((b) => b.text.split("\n"))
    .map((line) => line.replace(/[\s.…·]*\d+$/u, "").trim())
    .filter((line) => line !== "" && !/^目\s*录$/u.test(line));
  const wrong: [Title, Title][] = [];
  let at = 0;
  for (const text of listed) {
    const same = headings.findIndex((h, i) => i >= at && plain(h.text) === plain(text));
    if (same >= 0) {
      at = same + 1;
      continue;
    }
    const ordinal = ordinalOf(text);
    const next = headings.findIndex((h, i) => i >= at && i < at + 3 && ordinalOf(h.text) === ordinal);
    const heading = headings[next];
    const place = findQuote(squeezed, text).find(([s]) => s >= from && s < until);
    if (!heading || !place || ordinal === "") continue;
    at = next + 1;
    wrong.push([{ text, start: place[0], end: place[1] }, heading]);
  }
  return wrong;
}

/** 第一章, 一、 or (一) at the beginning of a title. */
function ordinalOf(text: string): string {
  return (
    /^(?:第[一二三四五六七八九十]+[章部分节]+|[一二三四五六七八九十]+、|\([一二三四五六七八九十]+\))/u.exec(plain(text))?.[0] ??
    ""
  );
}
