import { describe, expect, it } from "vitest";
import type { Block } from "../../plan/types";
import { termPlaces } from "./term-places";

const term = { term: "腾地", aliases: [], text: "先把地腾空。" };
const block = (id: string, type: "paragraph" | "heading", text: string): Block =>
  ({ id, type, level: 1, text, spans: [[0, 1]], runs: [] }) as unknown as Block;

describe("termPlaces", () => {
  it("explains a word where it first stands in each chapter, and not in a heading", () => {
    const blocks = [
      block("h1", "heading", "腾地"),
      block("a", "paragraph", "推进腾地工作，再腾地"),
      block("b", "paragraph", "继续腾地"),
      block("h2", "heading", "第二章"),
      block("c", "paragraph", "腾地完成"),
    ];
    expect([...termPlaces(blocks, [term])]).toEqual([
      ["a", [{ at: 4, term }]],
      ["c", [{ at: 2, term }]],
    ]);
  });
});
