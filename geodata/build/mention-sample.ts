import { join } from "node:path";
import type { FoundMentions } from "../../src/plan/mentions";
import type { Block, ParsedDocument } from "../../src/text/types";
import type { Fault } from "./fault";
import { readJson } from "./read";

/** An occurrence of a feature in a sampled block, found by reading. */
export interface Annotation {
  readonly doc: string;
  readonly start: number;
  readonly end: number;
  /** The words as they read, white space and what only the page puts between them apart. */
  readonly exact: string;
  readonly featureId: string;
}

/** `geodata/mention-sample/`: which blocks were read, and what stands in them. */
export interface MentionSample {
  readonly rule: string;
  readonly counts: readonly string[];
  readonly blocks: readonly { readonly doc: string; readonly blockId: string }[];
  readonly annotations: readonly Annotation[];
}

interface Mark {
  readonly doc: string;
  readonly start: number;
  readonly end: number;
  readonly featureId: string;
}

export interface Score {
  /** Annotated occurrences, marks of the finder in the same blocks, and those of both that belong together. */
  readonly annotated: number;
  readonly marked: number;
  readonly hits: number;
  readonly falseMarks: readonly Mark[];
  readonly misses: readonly Annotation[];
}

/** Types of blocks that hold no running text of the document. */
const PASSED_OVER: ReadonlySet<Block["type"]> = new Set(["layout", "contents", "figure"]);

/** Which of how many blocks of a stratum are read, counted in reading order from 1. */
const READ = { prose: { of: 4, take: [2, 0] }, footnote: { of: 4, take: [2, 0] }, table: { of: 3, take: [1, 2] } } as const;

/** The blocks of the sample by its rule, which knows types and reading order only. */
export function sampleBlocks(documents: readonly ParsedDocument[]): { doc: string; blockId: string }[] {
  return documents.flatMap(({ id: doc, blocks }) => {
    const seen = { prose: 0, footnote: 0, table: 0 };
    return blocks.flatMap(({ id: blockId, type }) => {
      if (PASSED_OVER.has(type)) return [];
      const stratum = type === "table" || type === "footnote" ? type : "prose";
      seen[stratum] += 1;
      const { of, take } = READ[stratum];
      return (take as readonly number[]).includes(seen[stratum] % of) ? [{ doc, blockId }] : [];
    });
  });
}

/** The sample as it lies under `geodata/`; null, with a fault, if it cannot be read. */
export function loadMentionSample(root: string, faults: Fault[]): MentionSample | null {
  const dir = join(root, "geodata/mention-sample");
  const sample = readJson(root, join(dir, "sample.json"), faults) as Omit<MentionSample, "annotations"> | undefined;
  const annotations = readJson(root, join(dir, "annotations.json"), faults) as readonly Annotation[] | undefined;
  return sample && annotations ? { ...sample, annotations } : null;
}

/** Compares what the finder marks in the sampled blocks with what was read there: the same feature at the same words, once each. */
export function scoreMentions(sample: MentionSample, mentions: ReadonlyMap<string, FoundMentions>, doc?: string): Score {
  const isAsked = (item: { readonly doc: string }) => doc === undefined || item.doc === doc;
  const annotations = sample.annotations.filter(isAsked);
  const marks = sample.blocks.filter(isAsked).flatMap(({ doc: id, blockId }) =>
    (mentions.get(id)?.byBlock.get(blockId) ?? []).flatMap(({ featureId, start, end }): Mark[] => {
      return featureId === undefined ? [] : [{ doc: id, start, end, featureId }];
    }),
  );
  const left = new Set(annotations);
  const falseMarks = marks.filter((mark) => {
    for (const a of left)
      if (a.doc === mark.doc && a.featureId === mark.featureId && a.start < mark.end && mark.start < a.end) {
        left.delete(a);
        return false;
      }
    return true;
  });
  const hits = marks.length - falseMarks.length;
  return { annotated: annotations.length, marked: marks.length, hits, falseMarks, misses: [...left] };
}
