import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { SceneScript } from "../plan/scene";
import { parseDocument } from "../text/parse-document";
import type { ParsedDocument } from "../text/types";
import { isStillThere } from "./citation-match";

const DATA = "public/data";
const read = <T>(file: string): T => JSON.parse(readFileSync(`${DATA}/${file}`, "utf8")) as T;

describe("a quote and its place", () => {
  const SOURCE = "第一章 总体评价\n\n高境镇稳中求进[^1]，建成一个公园。\n";
  const doc = parseDocument("t", SOURCE);
  const cite = (exact: string, by = 0) => {
    const start = SOURCE.indexOf(exact) + by;
    return { exact, start, end: start + exact.length };
  };

  it("agree where the text is as it was", () => {
    expect(isStillThere(cite("建成一个公园"), doc)).toBe(true);
  });

  it("no longer agree when the text, the place or the document is another", () => {
    expect(isStillThere({ ...cite("建成一个公园"), exact: "建成两个公园" }, doc)).toBe(false);
    expect(isStillThere(cite("建成一个公园", 2), doc)).toBe(false);
    expect(isStillThere({ exact: "公园", start: 900, end: 902 }, doc)).toBe(false);
    expect(isStillThere(cite("建成一个公园"), undefined)).toBe(false);
  });

  it("agree in every published script", () => {
    const documents = new Map(read<{ documents: ParsedDocument[] }>("passages.json").documents.map((d) => [d.id, d]));
    const adrift = readdirSync(`${DATA}/scenes`)
      .flatMap((file) => read<SceneScript>(`scenes/${file}`).scenes)
      .flatMap((scene) =>
        scene.passages.filter((p) => !isStillThere(p, documents.get(p.doc))).map((p) => `${scene.id}: ${p.exact}`),
      );
    expect(adrift).toEqual([]);
  });
});
