import type { FeatureKind, FeatureProperties } from "./types";

/** What people who live somewhere care about, in the order in which it is told. */
export const NEAR_GROUP_IDS = [
  "transport",
  "school",
  "medical",
  "elderly",
  "leisure",
  "shopping",
  "renewal",
  "works",
  "community",
] as const;
export type NearGroupId = (typeof NEAR_GROUP_IDS)[number];

/** Features of one kind: of these sorts (`""` for those that have none), or of all sorts where none are named. */
export interface KindsOfGroup {
  readonly kind: FeatureKind;
  readonly subkinds: readonly string[] | null;
}

/** `nearby.json`: which features a resident meets under which heading, and which ones are left out and why. */
export interface NearGroups {
  readonly groups: readonly { readonly id: NearGroupId; readonly label: string; readonly kinds: readonly KindsOfGroup[] }[];
  readonly apart: readonly { readonly why: string; readonly kinds: readonly KindsOfGroup[] }[];
}

type Sorted = Pick<FeatureProperties, "kind" | "subkind">;

/** True if an entry of the mapping means this feature. */
export function isOfKinds(p: Sorted, { kind, subkinds }: KindsOfGroup): boolean {
  return p.kind === kind && (subkinds === null || subkinds.includes(p.subkind ?? ""));
}

/** The heading under which a feature is told; null for what is left out. */
export function nearGroupOf(groups: NearGroups, p: Sorted): NearGroupId | null {
  return groups.groups.find(({ kinds }) => kinds.some((entry) => isOfKinds(p, entry)))?.id ?? null;
}
