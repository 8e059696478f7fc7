import { distanceToLinesM } from "../geo/inside";
import { distanceM } from "../geo/measure";
import { linesOf } from "../geo/positions";
import { representativePoint } from "../geo/representative";
import type { LonLat } from "../geo/types";
import { INVEST_KINDS, type InvestKind, type RoadSort } from "./invest-keys";
import { kindLabel } from "./labels";
import { positionQuality, type Quality } from "./position-quality";
import { shownName } from "./shown-name";
import type { FeatureKind, FeatureProperties, PlanFeature, StageRecord } from "./types";

const CLASSES: Readonly<Record<RoadSort, readonly string[]>> = {
  expressway: ["motorway", "trunk"],
  primary: ["primary"],
  secondary: ["secondary"],
};

/** A station and how far it is, straight from middle to middle. */
export interface StationNear {
  readonly id: string;
  readonly name: string;
  readonly distanceM: number;
}

/** A parcel, a carrier or a project with all that is asked of it; made once of the data. */
export interface InvestRow {
  readonly id: string;
  readonly kind: InvestKind;
  readonly feature: PlanFeature;
  readonly properties: FeatureProperties;
  /** Name of the town or district whose plan names it. */
  readonly areaName: string;
  /** The point that stands for it, WGS84; null where it is not on the map. */
  readonly at: LonLat | null;
  /** The newest report of its stage; null where no document gives one. */
  readonly stage: StageRecord | null;
  /** The nearest station in service, and the nearest that is not; null where the row is not on the map, or there is none. */
  readonly openStation: StationNear | null;
  readonly comingStation: StationNear | null;
  /** Metres to the nearest road of each sort, straight; null where the row or the ground is not there. */
  readonly roadM: Readonly<Record<RoadSort, number | null>>;
  readonly quality: Quality;
  /** Names of the corridors that the text puts it on. */
  readonly corridors: readonly string[];
  /** Name, sort, function and corridors in lower case, for words. */
  readonly hay: string;
}

function isInvestKind(kind: FeatureKind): kind is InvestKind {
  return (INVEST_KINDS as readonly FeatureKind[]).includes(kind);
}

/** The last report of a stage; of two of one date the one that stands later. */
export function newestStage({ stages }: Pick<FeatureProperties, "stages">): StageRecord | null {
  return stages.reduce<StageRecord | null>((best, r) => (best && best.asOf > r.asOf ? best : r), null);
}

function nearestOf(
  at: LonLat | null,
  stations: readonly { readonly feature: PlanFeature; readonly at: LonLat }[],
): StationNear | null {
  if (!at) return null;
  let best: StationNear | null = null;
  for (const { feature, at: there } of stations) {
    const m = distanceM(at, there);
    if (!best || m < best.distanceM) best = { id: feature.properties.id, name: shownName(feature.properties), distanceM: m };
  }
  return best;
}

/** All rows, in the order of the data. Without the ground the distances to roads are not known. */
export function investRows(features: readonly PlanFeature[], ground: GeoJSON.FeatureCollection | null): readonly InvestRow[] {
  const corridors = new Map(features.flatMap((f) => (f.properties.kind === "corridor" ? [[f.properties.id, f.properties]] : [])));
  const places = new Map(features.map((f) => [f.properties.id, shownName(f.properties)]));
  const stations = features.flatMap((feature) =>
    feature.properties.kind === "station" && feature.geometry ? [{ feature, at: representativePoint(feature.geometry) }] : [],
  );
  const open = stations.filter(({ feature }) => feature.properties.transitStatus === "open");
  const coming = stations.filter((one) => !open.includes(one));
  const roads = ground && roadsBySort(ground);
  return features.flatMap((feature): InvestRow[] => {
    const p = feature.properties;
    if (!isInvestKind(p.kind)) return [];
    const at = feature.geometry ? representativePoint(feature.geometry) : null;
    const on = p.corridorIds.flatMap((id) => corridors.get(id) ?? []);
    const roadM = (sort: RoadSort) => {
      const m = at && roads ? distanceToLinesM(at, roads[sort]) : null;
      return m === null || Number.isFinite(m) ? m : null;
    };
    return [
      {
        id: p.id,
        kind: p.kind,
        feature,
        properties: p,
        areaName: places.get(p.area) ?? p.area,
        at,
        stage: newestStage(p),
        openStation: nearestOf(at, open),
        comingStation: nearestOf(at, coming),
        roadM: { expressway: roadM("expressway"), primary: roadM("primary"), secondary: roadM("secondary") },
        quality: positionQuality(p),
        corridors: on.map(shownName),
        hay: [
          p.name,
          ...p.aliases,
          p.nameEn ?? "",
          kindLabel(p.kind),
          p.subkind ?? "",
          p.subkindEn ?? "",
          p.function ?? "",
          ...on.flatMap((c) => [c.name, c.nameEn ?? "", c.function ?? ""]),
        ]
          .join("\n")
          .toLowerCase(),
      },
    ];
  });
}

function roadsBySort(ground: GeoJSON.FeatureCollection): Record<RoadSort, GeoJSON.Position[][]> {
  const of = (sort: RoadSort) =>
    ground.features.flatMap(({ geometry, properties: p }) =>
      p?.layer === "road" && p.link !== true && CLASSES[sort].includes(String(p.class)) ? linesOf(geometry) : [],
    );
  return { expressway: of("expressway"), primary: of("primary"), secondary: of("secondary") };
}
