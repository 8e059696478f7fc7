import type { Citation, PlanFeature } from "./types";

/** Names that a passage gives, with the passage that gives them. */
export interface Named {
  readonly name: string;
  readonly citation: Citation;
}

/** `发挥甲、乙等龙头企业的引领作用` and its like: the names between. */
const FIRMS = /发挥([^，。；：]{2,80}?)等(?:支柱|龙头|领军|骨干)企业/gu;
/** `以甲、乙等为重点产业`, `聚焦甲、乙等重点产业`, `重点发展甲、乙等产业`, `瞄准甲、乙等前沿领域`. */
const INDUSTRIES =
  /(?:以|厚植|聚焦|重点发展|瞄准|重点布局)([^，。；：,;:“”]{2,80}?)等(?:为重点产业|重点产业|前沿领域|产业|在线新经济业态)/gu;
const SPLIT = /[、和与]/u;

function namesIn(citations: readonly Citation[], pattern: RegExp): Named[] {
  const found = new Map<string, Named>();
  for (const citation of citations)
    for (const [, list = ""] of citation.exact.replace(/\s/gu, "").matchAll(pattern))
      for (const name of list.split(SPLIT)) if (name !== "" && !found.has(name)) found.set(name, { name, citation });
  return [...found.values()];
}

/** The firms that the plan names as leading on a corridor, word for word from its passages; empty where it names none. */
export function leadingFirms({ properties }: PlanFeature): readonly Named[] {
  return namesIn(properties.citations, FIRMS);
}

/** The industries that the plan gives a corridor, word for word from its passages; empty where it names none. */
export function corridorIndustries({ properties }: PlanFeature): readonly Named[] {
  return namesIn(properties.citations, INDUSTRIES);
}
