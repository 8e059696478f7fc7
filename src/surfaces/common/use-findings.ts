import { useFindings } from "../../data/use-dataset";
import { type DoubtedPassage, findingsByFeature, findingsByIndicator, findingsByPassage } from "../../plan/findings";
import type { Finding } from "../../plan/types";

interface FindingIndex {
  readonly all: readonly Finding[];
  readonly byIndicator: ReadonlyMap<string, readonly Finding[]>;
  readonly byFeature: ReadonlyMap<string, readonly Finding[]>;
  readonly inDocument: (doc: string) => readonly DoubtedPassage[];
}

const made = new WeakMap<readonly Finding[], FindingIndex>();

/** The findings by what they concern, made once per data set; empty until they have come. */
export function useFindingIndex(): FindingIndex {
  const part = useFindings();
  const all = part.status === "ready" ? part.value : NONE;
  const known = made.get(all) ?? index(all);
  made.set(all, known);
  return known;
}

const NONE: readonly Finding[] = [];

function index(all: readonly Finding[]): FindingIndex {
  const passages = new Map<string, readonly DoubtedPassage[]>();
  return {
    all,
    byIndicator: findingsByIndicator(all),
    byFeature: findingsByFeature(all),
    inDocument: (doc) => {
      const own = passages.get(doc) ?? findingsByPassage(all, doc);
      passages.set(doc, own);
      return own;
    },
  };
}
