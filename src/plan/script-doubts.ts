import { standsInText } from "./citation-match";
import type { SceneScript } from "./scene";
import type { Citation, ParsedDocument } from "./types";

/** What the published data hold, as far as it has come; null: not come yet, and nothing is said about it. */
export interface Known {
  readonly documents: ReadonlyMap<string, ParsedDocument> | null;
  readonly hasFeature: ((id: string) => boolean) | null;
  readonly hasIndicator: ((id: string) => boolean) | null;
}

/** What of a scene has to be looked at again, by its index in the script. */
export interface SceneDoubts {
  /** Indexes of passages that do not stand in the text of today. */
  readonly passages: readonly number[];
  /** Ids that the data of today do not have. */
  readonly features: readonly string[];
  readonly indicators: readonly string[];
}

/** True if a citation has to be looked at again; false while the text has not come. */
function isDoubtful(citation: Citation, { documents }: Known): boolean {
  if (!documents) return false;
  const doc = documents.get(citation.doc);
  return !doc || !standsInText(citation, doc);
}

/** Holds every scene against the data of today. Nothing is repaired: whoever made the script decides. */
export function doubtsOf({ scenes }: Pick<SceneScript, "scenes">, known: Known): SceneDoubts[] {
  const { hasFeature, hasIndicator } = known;
  return scenes.map(({ passages, focus, indicators }) => ({
    passages: passages.flatMap((citation, i) => (isDoubtful(citation, known) ? [i] : [])),
    features: hasFeature ? focus.filter((id) => !hasFeature(id)) : [],
    indicators: hasIndicator ? indicators.filter((id) => !hasIndicator(id)) : [],
  }));
}

export function countDoubts(doubts: readonly SceneDoubts[]): number {
  return doubts.reduce(
    (sum, { passages, features, indicators }) => sum + passages.length + features.length + indicators.length,
    0,
  );
}
