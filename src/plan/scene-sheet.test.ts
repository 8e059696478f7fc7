import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { ParsedDocument } from "../text/types";
import type { SceneScript } from "./scene";
import { type SheetData, scriptSheet, speakerNotes } from "./scene-sheet";
import type { Atlas, Finding, Indicator, PlanFeature } from "./types";

const DATA = join(import.meta.dirname, "../../public/data");
const read = <T>(file: string): T => JSON.parse(readFileSync(join(DATA, file), "utf8")) as T;
const data: SheetData = {
  atlas: read<Atlas>("atlas.json"),
  features: new Map(read<{ features: PlanFeature[] }>("features.geojson").features.map((f) => [f.properties.id, f])),
  indicators: new Map(read<Indicator[]>("indicators.json").map((row) => [row.id, row])),
  texts: new Map(read<{ documents: ParsedDocument[] }>("passages.json").documents.map((d) => [d.id, d])),
  findings: read<{ findings: Finding[] }>("findings.json").findings,
  isProven: () => true,
};
const written = { date: (d: string) => `日${d}`, period: (p: string) => `期${p}`, title: (t: string) => t };
const scripts = ["gaojing", "songnan", "changzheng", "baoshan", "three-towns"].map((id) =>
  read<SceneScript>(`scenes/${id}.json`),
);

describe("scriptSheet", () => {
  it.each(scripts.map((s) => [s.id, s] as const))("of %s says every line with a source that is there", (_id, script) => {
    for (const scene of scriptSheet(script, data, written).scenes) {
      const numbers = scene.sources.map((s) => s.number);
      expect(numbers).toEqual(numbers.map((_, i) => i + 1));
      for (const line of scene.lines) {
        expect(line.isOurs || line.sources.length > 0, line.text).toBe(true);
        for (const n of line.sources) expect(numbers).toContain(n);
      }
      expect(scene.rows).toHaveLength(scene.scene.indicators.length);
      for (const row of scene.rows) expect(row.value).not.toBe("");
      for (const source of scene.sources) expect(source.title).toMatch(/^《.+》$/);
    }
  });

  it("writes a value as the document does, and its unit once", () => {
    const baoshan = scriptSheet(scripts[3] as SceneScript, data, written);
    const rows = baoshan.scenes.flatMap((s) => s.rows);
    expect(rows.length).toBeGreaterThan(20);
    for (const scene of baoshan.scenes)
      scene.scene.indicators.forEach((id, i) => {
        const row = data.indicators.get(id);
        expect(scene.rows[i]?.value.startsWith(row?.value_text ?? "?")).toBe(true);
        if (row?.unit) expect(scene.rows[i]?.value.split(row.unit).length ?? 0).toBeLessThanOrEqual(2);
      });
  });

  it("says 待核 where a document no longer says what is cited", () => {
    const doubted = scriptSheet(scripts[0] as SceneScript, { ...data, isProven: () => false }, written);
    const first = doubted.scenes[0];
    expect(first?.sources[0]?.isProven).toBe(false);
    expect(first && speakerNotes(first)).toContain("待核");
  });
});

describe("speakerNotes", () => {
  it("hold the notes, the words of every passage, and how we know what we say ourselves", () => {
    const [first] = scriptSheet(scripts[0] as SceneScript, data, written).scenes;
    if (!first) throw new Error("no scene");
    const notes = speakerNotes(first);
    expect(notes).toContain(first.scene.notes);
    for (const source of first.sources) expect(notes).toContain(source.quote);
    expect(notes).toContain(first.scene.words.lines.find((l) => l.how)?.how ?? "?");
  });
});
