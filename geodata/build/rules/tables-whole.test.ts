import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { TableBlock } from "../../../src/text/types";
import { buildWorld, readTexts } from "../build";
import { loadAuthored } from "../load";
import type { SourceText } from "../world";
import { world } from "./fixture";
import { indicatorRows } from "./indicator-rows";
import { tablesWhole } from "./tables-whole";

const authored = loadAuthored(join(import.meta.dirname, "../../.."), []);
const texts = readTexts(authored.seeds);
const tables = [...texts.values()].flatMap((source) =>
  source.parsed.blocks.flatMap((block) => (block.type === "table" ? [{ source, block }] : [])),
);

/** The documents as they would be if the parser had lost one row of one table. */
function withoutRow(source: SourceText, block: TableBlock, at: number): Map<string, SourceText> {
  const shorter = { ...block, rows: block.rows.filter((_, i) => i !== at) };
  const blocks = source.parsed.blocks.map((b) => (b === block ? shorter : b));
  return new Map(texts).set(source.seed.id, { ...source, parsed: { ...source.parsed, blocks } });
}

describe("tables-whole", () => {
  it("has nothing to say about a good atlas, nor about the documents as they are", () => {
    expect([...tablesWhole.check(world())]).toEqual([]);
    expect([...tablesWhole.check({ ...world(), texts })]).toEqual([]);
    expect(tables.length).toBeGreaterThan(12);
  });

  it("finds any row that is lost from any table of any document", () => {
    const unseen = tables.flatMap(({ source, block }) =>
      block.rows.flatMap((row, at) => {
        if (at < block.headerRows) return [];
        const faults = [...tablesWhole.check({ ...world(), texts: withoutRow(source, block, at) })];
        return faults.length === 1 ? [] : [`${source.seed.id} ${block.caption?.text ?? ""} ${row[0]?.text ?? at}`];
      }),
    );
    expect(unseen).toEqual([]);
  });

  it("stops the build where a row of an indicator table is lost", () => {
    const mapped = authored.indicators[0]?.record.tables[0];
    const doc = authored.indicators[0]?.record.doc;
    const hit = tables.find(({ source, block }) => source.seed.id === doc && block.caption?.text === mapped?.caption);
    if (!hit) throw new Error("没有一张指标表对得上");
    const broken = buildWorld(authored, withoutRow(hit.source, hit.block, hit.block.rows.length - 1));
    const faults = [tablesWhole, indicatorRows].map((rule) => [...rule.check(broken)].length);
    expect(Math.min(...faults)).toBeGreaterThan(0);
  });
});
