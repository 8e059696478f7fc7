import type { FeatureKind, FeatureProperties, Stage } from "../plan/types";
import type { IconId } from "./icon-shapes";
import type { Token } from "./palette";

/** Which sign a public facility gets, by the words of its sort and name; the first that fits. */
const FACILITY_SIGNS: readonly (readonly [RegExp, IconId])[] = [
  [/托|幼儿园|小学|中学|学校|教育|产学研/u, "school"],
  [/养老|为老|长者|敬老|老年|护理/u, "care"],
  [/医院|卫生|医疗|诊|救助站/u, "medical"],
  [/体育|健身|球|泳|步道/u, "sport"],
  [/文化|图书|美术|博物|文物|非遗|剧|展|纪念|电竞/u, "culture"],
];

/** The mark of a feature; null for what is drawn as a line, an area or letters alone. */
export function iconOf(p: Pick<FeatureProperties, "kind" | "subkind" | "name">): IconId | null {
  switch (p.kind) {
    case "facility":
      return FACILITY_SIGNS.find(([words]) => words.test(`${p.subkind ?? ""}${p.name}`))?.[1] ?? "service";
    case "parcel":
    case "project":
    case "carrier":
    case "green":
    case "water":
    case "place":
    case "station":
      return p.kind;
    default:
      return null;
  }
}

/** Ink and tint of a kind, on the map and in lists. */
export const KIND_TOKENS: Readonly<Record<FeatureKind, { readonly ink: Token; readonly tint: Token }>> = {
  town: { ink: "border", tint: "paper" },
  district: { ink: "border", tint: "paper" },
  "community-zone": { ink: "zoneInk", tint: "zone" },
  corridor: { ink: "border", tint: "zone" },
  station: { ink: "ink", tint: "paper" },
  "metro-line": { ink: "ink", tint: "paper" },
  parcel: { ink: "work", tint: "workTint" },
  project: { ink: "work", tint: "workTint" },
  carrier: { ink: "carrier", tint: "carrierTint" },
  facility: { ink: "facility", tint: "facilityTint" },
  green: { ink: "greenInk", tint: "green" },
  water: { ink: "waterInk", tint: "water" },
  road: { ink: "roadInk", tint: "road" },
  place: { ink: "place", tint: "placeTint" },
};

/**
 * The stage that the form of a feature shows: the newest that a document reports; without one, `planned` where a
 * document intends it, `unknown` for a parcel or a work, and `done` for what the documents name as standing there.
 */
export function shownStage(p: Pick<FeatureProperties, "kind" | "stages" | "plans">): Stage {
  const newest = p.stages.reduce<(typeof p.stages)[number] | null>((best, s) => (best && best.asOf > s.asOf ? best : s), null);
  if (newest) return newest.stage;
  if (p.plans.length > 0) return "planned";
  return p.kind === "parcel" || p.kind === "project" ? "unknown" : "done";
}

/** Name of the image of a mark, as the map asks for it; `parseMarkImage` reads it. */
export function markImage(icon: IconId, kind: FeatureKind, stage: Stage, theme: string): string {
  return `mark:${icon}:${kind}:${stage}:${theme}`;
}

/** Name of the image of a station: a ring in the line's colour round a paper centre; broken while the station is not open. */
export function beadImage(color: string, isOpen: boolean, isInterchange: boolean, theme: string): string {
  return `bead:${color}:${isOpen ? "open" : "coming"}:${isInterchange ? "many" : "one"}:${theme}`;
}
