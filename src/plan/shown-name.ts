import { language } from "../i18n/words";
import type { FeatureProperties } from "./types";

/** The sort of its kind as it is shown: in Chinese, or in the English interface in English where there is a word; null without one. */
export function shownSort(p: Pick<FeatureProperties, "subkind" | "subkindEn">): string | null {
  return language() === "zh" ? p.subkind : (p.subkindEn ?? p.subkind);
}

/** The name under which a thing is shown: the document's own, or in the English interface the English one where there is one. */
export function shownName(p: Pick<FeatureProperties, "name" | "nameEn">): string {
  return language() === "zh" ? p.name : (p.nameEn ?? p.name);
}
