import { getDataset } from "../data/use-dataset";
import type { FoundPlace } from "../plan/gazetteer";
import { findPlaces } from "../search/find-place";

/** Places by name, pinyin or address; empty while the names have not come. */
export function findNear(query: string): readonly FoundPlace[] {
  const { gazetteer } = getDataset();
  return gazetteer.status === "ready" ? findPlaces(gazetteer.value.all, query) : [];
}
