/** Ten rows at random of the five tables of 高境镇: in the data with their exact text, and opening their own cell. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ParsedDocument, TableBlock } from "../../src/plan/types";
import { documents, expect, features, follow, indicators, open, passage, squeeze, test, text } from "./atlas";

const DOC = "gaojing-plan-2021";
const CAPTIONS = ["主要指标完成情况一览表", "主要发展指标", "四轴产业载体", "重大产业项目一览表", "城市建设重大项目一览表"];

/** A small generator with a printed seed, so that a failure can be had again: ROWS_SEED=… */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function tables(doc: ParsedDocument): TableBlock[] {
  return CAPTIONS.map((caption) => {
    const table = doc.blocks.find(
      (block): block is TableBlock => block.type === "table" && squeeze(block.caption?.text ?? "").includes(caption),
    );
    if (!table) throw new Error(`no table ${caption}`);
    return table;
  });
}

test("ten rows at random are in the data word for word and open their own cell", async ({ page }) => {
  test.setTimeout(120_000);
  const seed = Number(process.env.ROWS_SEED ?? Date.now() % 1_000_000);
  console.log(`ROWS_SEED=${seed}`);
  const next = random(seed);
  const doc = documents().find((one) => one.id === DOC);
  if (!doc) throw new Error(`no ${DOC}`);
  const file = (
    JSON.parse(readFileSync(join(import.meta.dirname, "../../seeds/manifest.json"), "utf8")) as {
      documents: { id: string; file: string }[];
    }
  ).documents.find((one) => one.id === DOC)?.file;
  const source = readFileSync(join(import.meta.dirname, "../../seeds", file ?? ""), "utf8");
  const [places, rows] = [features(), indicators()];

  await open(page);
  const all = tables(doc);
  for (let i = 0; i < 10; i++) {
    const table = all[i % all.length];
    if (!table) throw new Error("no table");
    const body = table.rows.slice(table.headerRows);
    const row = body[Math.floor(next() * body.length)] ?? [];
    const spans = row.map((cell) => [cell.start, cell.end] as const).filter(([start, end]) => end > start);
    const isIn = (at: { start: number; end: number }) => spans.some(([start, end]) => at.start >= start && at.end <= end);
    const title = `${table.caption?.text} / ${row.map((cell) => cell.text).join(" | ")}`;
    for (const cell of row) expect(squeeze(source.slice(cell.start, cell.end)), title).toContain(squeeze(cell.text));

    // What the data hold of this row: observations of an indicator table, citations of a table of places.
    const observed = rows
      .filter((one) => one.doc === DOC && isIn(one))
      .map((one) => ({ start: one.start, end: one.end, exact: one.value_text }));
    const cited = places
      .flatMap((one) => one.properties.citations)
      .filter(
        (one) =>
          one.doc === DOC && (isIn(one) || spans.some(([s, e]) => s >= one.start && e <= one.end && one.end - one.start < 400)),
      );
    const held = i % all.length < 2 ? observed : cited;
    expect(held.length, title).toBeGreaterThan(0);
    for (const one of held) expect(squeeze(source.slice(one.start, one.end)), title).toBe(squeeze(one.exact));

    const [first] = held;
    if (!first) continue;
    await follow(page, `v=1&area=gaojing&right=reader&wide=1&doc=${DOC}&p=${first.start}-${first.end}`);
    await expect
      .poll(async () => squeeze((await passage(page).allInnerTexts()).join("")), { message: title })
      .toBe(squeeze(first.exact));
    await expect(passage(page).first(), title).toBeInViewport();
    const marked = text(page).locator("tr:has([data-passage])").first();
    const shown = squeeze(await marked.innerText());
    // A cell that is merged with the row above stands in that row.
    const above = body[body.indexOf(row) - 1] ?? [];
    const own = row.filter((one) => !above.some((other) => other.start === one.start && other.end === one.end));
    for (const cell of own) expect(shown, title).toContain(squeeze(cell.text));
  }
});
