import { language } from "../i18n/words";
import type { FeatureProperties } from "./types";

/** The name under which a thing is shown: the document's own, or in the English interface the English one where there is one. */
export function shownName(p: Pick<FeatureProperties, "name" | "nameEn">): string {
  return language() === "zh" ? p.name : (p.nameEn ?? p.name);
}
