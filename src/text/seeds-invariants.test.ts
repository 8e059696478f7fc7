import { describe, expect, it } from "vitest";
import { squeeze } from "./anchor";
import { faultsOf } from "./invariants.fixture";
import { parseDocument } from "./parse-document";
import { seedTexts } from "./seeds.fixture";
import type { Block } from "./types";

/** What the clean text of a block leaves out of its spans, stretch by stretch. */
function leftOut(block: Block, source: string): string[] {
  const kept = new Set<number>();
  for (const [, from, length] of block.runs) for (let i = from; i < from + length; i++) kept.add(i);
  const out: string[] = [];
  for (const [start, end] of block.spans) {
    let last = -2;
    for (let i = start; i < end; i++) {
      if (source.charAt(i) === " " && last === i - 1) last = i;
      if (kept.has(i) || /\s/u.test(source.charAt(i))) continue;
      if (last === i - 1) out.push((out.pop() ?? "") + source.charAt(i));
      else out.push(source.charAt(i));
      last = i;
    }
  }
  return out;
}

/** Markdown marks, tags, leaders, and the marks of footnotes. */
const SIGNS = /^(?:\*\*|#{1,6}|-|\.{3,}|<\/?b>|<sup>\d+<\/sup>|[⁰¹²³⁴-⁹]+|\d{1,2}\.?)+$/u;

describe.each(seedTexts().map((seed) => [seed.id, seed.text] as const))("%s", (id, source) => {
  const doc = parseDocument(id, source);

  it("accounts for every character once, maps its text back exactly, and has sound tables, ids and notes", () => {
    expect(faultsOf(doc, source)).toEqual([]);
  });

  it("leaves nothing out of the text but signs and repeated table headers", () => {
    const out = doc.blocks.flatMap((b) => leftOut(b, source).map((s) => ({ type: b.type, s })));
    const header = new Set(
      doc.blocks
        .flatMap((b) => (b.type === "table" ? b.rows.slice(0, b.headerRows).flat() : []))
        .map((c) => squeeze(c.text).text),
    );
    expect(out.filter(({ type, s }) => !SIGNS.test(s) && !(type === "table" && header.has(squeeze(s).text)))).toEqual([]);
  });

  it("lists as layout only what nobody reads", () => {
    const layout = doc.blocks.filter((b) => b.type === "layout").map((b) => b.text);
    expect(layout).toEqual(id === "baoshan-plan-2022" ? ["---", "---", "---"] : []);
  });

  it("keeps its blocks when it is parsed again or saved with other line breaks", () => {
    expect(parseDocument(id, source)).toEqual(doc);
    const other = parseDocument(id, source.replaceAll("\n", "\r\n"));
    expect(other.blocks.map((b) => b.id)).toEqual(doc.blocks.map((b) => b.id));
  });

  it("keeps all other ids when one paragraph is edited", () => {
    const target = doc.blocks.findLast((b) => b.type === "paragraph" && b.spans.length === 1 && b.text.length > 60);
    const at = (target?.spans[0]?.[0] ?? 0) + 20;
    const edited = parseDocument(id, `${source.slice(0, at)}改动${source.slice(at)}`);
    const ids = new Set(edited.blocks.map((b) => b.id));
    expect(doc.blocks.filter((b) => !ids.has(b.id)).map((b) => b.id)).toEqual([target?.id]);
  });
});
