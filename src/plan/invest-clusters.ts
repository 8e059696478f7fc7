import { corridorIndustries, leadingFirms, type Named } from "./invest-corridor";
import type { InvestRow } from "./invest-rows";
import type { PlanFeature } from "./types";

/** What the plan gathers on one corridor. */
export interface Cluster {
  readonly corridor: PlanFeature;
  readonly industries: readonly Named[];
  readonly firms: readonly Named[];
  readonly parcels: readonly InvestRow[];
  /** Sum of the stated land of its parcels, m²; null where none is stated. */
  readonly landM2: number | null;
  /** Of how many parcels the land is stated. */
  readonly landKnown: number;
  readonly carriers: readonly InvestRow[];
}

/** One cluster for each corridor on which the text puts a parcel or a carrier, or to which it gives industries; in the order of the data. */
export function clustersOf(features: readonly PlanFeature[], rows: readonly InvestRow[]): readonly Cluster[] {
  return features.flatMap((corridor): Cluster[] => {
    if (corridor.properties.kind !== "corridor") return [];
    const on = rows.filter((r) => r.properties.corridorIds.includes(corridor.properties.id));
    const parcels = on.filter((r) => r.kind === "parcel");
    const carriers = on.filter((r) => r.kind === "carrier");
    const industries = corridorIndustries(corridor);
    if (parcels.length === 0 && carriers.length === 0 && industries.length === 0) return [];
    const stated = parcels.flatMap((r) => r.properties.areaM2 ?? []);
    return [
      {
        corridor,
        industries,
        firms: leadingFirms(corridor),
        parcels,
        landM2: stated.length === 0 ? null : stated.reduce((sum, m2) => sum + m2, 0),
        landKnown: stated.length,
        carriers,
      },
    ];
  });
}

/** The rows to which an industry word leads: by their own function, or by the corridor they lie on. */
export interface IndustryGroup {
  readonly name: string;
  readonly corridors: readonly PlanFeature[];
  readonly rows: readonly InvestRow[];
}

/** The industries that the plans name, each with the corridors that are to have it and what lies on them; most rows first. */
export function industriesOf(clusters: readonly Cluster[]): readonly IndustryGroup[] {
  const groups = new Map<string, { corridors: PlanFeature[]; rows: Set<InvestRow> }>();
  for (const { corridor, industries, parcels, carriers } of clusters)
    for (const { name } of industries) {
      const group = groups.get(name) ?? { corridors: [], rows: new Set<InvestRow>() };
      group.corridors.push(corridor);
      for (const row of [...parcels, ...carriers]) group.rows.add(row);
      groups.set(name, group);
    }
  return [...groups]
    .map(([name, g]) => ({ name, corridors: g.corridors, rows: [...g.rows] }))
    .sort((a, b) => b.rows.length - a.rows.length);
}
