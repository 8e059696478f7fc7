/** The marks in the five documents, measured against what a reader found in a fixed sample of their blocks. */
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { squeeze } from "../../src/text/anchor";
import { parseDocument } from "../../src/text/parse-document";
import { compilePassages } from "./compile-passages";
import type { Fault } from "./fault";
import { loadAuthored } from "./load";
import { loadMentionSample, sampleBlocks, scoreMentions } from "./mention-sample";
import { bare } from "./table-rows";
import type { SourceText } from "./world";

const ROOT = join(import.meta.dirname, "../..");
const faults: Fault[] = [];
const authored = loadAuthored(ROOT, faults);
const texts = new Map(
  authored.seeds.map((seed): [string, SourceText] => [
    seed.id,
    { seed, squeezed: squeeze(seed.text), parsed: parseDocument(seed.id, seed.text) },
  ]),
);
const sample = loadMentionSample(ROOT, faults);
if (!sample) throw new Error("geodata/mention-sample cannot be read");

describe("the sample", () => {
  it("holds the blocks that its rule names, and at least 400 occurrences", () => {
    expect(sample.blocks).toEqual(sampleBlocks([...texts.values()].map(({ parsed }) => parsed)));
    expect(sample.annotations.length).toBeGreaterThanOrEqual(400);
    expect(new Set(sample.annotations.map((a) => a.doc)).size).toBe(texts.size);
  });

  it("quotes words that stand in a sampled block, of features that exist, no two overlapping", () => {
    const ids = new Set(authored.features.map(({ record }) => record.id));
    const sampled = sample.blocks.flatMap(({ doc, blockId }) => {
      const block = texts.get(doc)?.parsed.blocks.find((b) => b.id === blockId);
      return block ? [{ doc, block }] : [];
    });
    const wrong = sample.annotations.filter(({ doc, start, end, exact, featureId }, i) => {
      const home = sampled.find((s) => s.doc === doc && s.block.spans.some(([from, to]) => from <= start && start < to));
      const { block } = home ?? {};
      const words =
        block?.type === "table" ? [block.caption, ...block.rows.flat()].map((c) => c?.text ?? "") : [block?.text ?? ""];
      const before = sample.annotations[i - 1];
      const overlaps = before !== undefined && before.doc === doc && before.end > start;
      return !ids.has(featureId) || end <= start || overlaps || !words.some((text) => squeeze(text).text.includes(exact));
    });
    expect(wrong).toEqual([]);
  });
});

describe("the marks", () => {
  const { mentions } = compilePassages(authored, texts, []);

  it("are right in at least 98 of 100 places, and miss at most 5 of 100", () => {
    const { hits, marked, annotated } = scoreMentions(sample, mentions);
    expect(hits / marked).toBeGreaterThanOrEqual(0.98);
    expect(hits / annotated).toBeGreaterThanOrEqual(0.95);
  });

  it("are kept out of longer names that stand in a document and hold a name of the feature", () => {
    const all = [...texts.values()].map(({ squeezed }) => squeezed.text);
    const idle = authored.features.flatMap(({ record }) =>
      (record.notWithin ?? [])
        .map(bare)
        .filter(
          (longer) =>
            !all.some((text) => text.includes(longer)) ||
            ![record.name, ...(record.aliases ?? [])].some((name) => longer.includes(bare(name))),
        ),
    );
    expect(idle).toEqual([]);
  });
});
