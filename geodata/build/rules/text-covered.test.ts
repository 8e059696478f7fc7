import { describe, expect, it } from "vitest";
import type { Block } from "../../../src/text/types";
import { world } from "./fixture";
import { textCovered } from "./text-covered";

/** The same atlas with other blocks. */
const withBlocks = (change: (blocks: readonly Block[]) => readonly Block[]) => {
  const good = world();
  const texts = [...good.texts].map(
    ([id, text]) => [id, { ...text, parsed: { id, blocks: change(text.parsed.blocks) } }] as const,
  );
  return { ...good, texts: new Map(texts) };
};

const complaints = (of: ReturnType<typeof world>) => [...textCovered.check(of)].map((c) => c.message);

const blockLeftOut = () => withBlocks((blocks) => blocks.slice(1));
const blockTwice = () => withBlocks((blocks) => [...blocks, ...blocks.slice(0, 1)]);

describe("text-covered", () => {
  it("has nothing to say about a good atlas", () => {
    expect(complaints(world())).toEqual([]);
  });

  it.each([
    ["a block left out", blockLeftOut, /第一个在 0/u],
    ["a block twice", blockTwice, /第一个在 0/u],
  ])("finds %s", (_, bad, message) => {
    expect(complaints(bad())).toContainEqual(expect.stringMatching(message));
  });
});
