import type { Authored } from "./world";

/** Every character (no white space) that a name on the map may show, once each, sorted: what the label font must hold. */
export function neededCharacters(authored: Pick<Authored, "features" | "basemap">): string {
  const names = [
    ...authored.features.map(({ record }) => record.name),
    ...authored.basemap.map(({ record }) => String(record.properties?.name ?? "")),
  ];
  const characters = new Set(names.flatMap((name) => [...name]).filter((c) => !/\s/u.test(c)));
  return [...characters].sort().join("");
}
