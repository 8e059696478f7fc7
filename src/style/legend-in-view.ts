import { STAGES } from "../plan/types";
import { atlasLayers, styleContext } from "./build-style";
import { LEGEND } from "./legend";

/** Something the map has drawn: the layer, and what the layer reads of the feature. */
export interface DrawnThing {
  readonly layer: string;
  readonly props: Readonly<Record<string, unknown>>;
}

const GROUP_OF_LAYER = new Map(atlasLayers(styleContext("day")).map(({ group, spec }) => [spec.id, group]));
const ENTRIES = LEGEND.flatMap(({ group, entries }) => entries.map(({ id }) => ({ id, group })));

type Test = (thing: DrawnThing) => boolean;

/** Of the plan: the ground has words of its own for kinds, and some are the same. */
const isOf =
  (kind: string, more: Test = () => true): Test =>
  (thing) =>
    thing.props.kind === kind && GROUP_OF_LAYER.get(thing.layer) !== "basemap" && more(thing);
const inLayer =
  (...ids: readonly string[]): Test =>
  ({ layer }) =>
    ids.includes(layer);
const atStage =
  (...stages: readonly string[]): Test =>
  ({ props }) =>
    stages.includes(String(props.stage));
const isComing: Test = ({ props }) => props.transit !== undefined && props.transit !== "open";
const isWorkLine: Test = ({ layer }) => layer.startsWith("project-line");

/**
 * What an entry stands for, where that is less than all of its group. An entry without a line here is in view when
 * anything of its group is.
 */
const TESTS: Readonly<Record<string, Test>> = {
  band: isOf("corridor", ({ props }) => !isAlongMetro(props)),
  axis: isOf("corridor", ({ props }) => isAlongMetro(props)),
  metro: isOf("metro-line", (t) => !isComing(t)),
  "metro-coming": isOf("metro-line", isComing),
  station: isOf("station", (t) => !isComing(t)),
  "station-coming": isOf("station", isComing),
  ...Object.fromEntries(STAGES.filter((stage) => stage !== "unknown").map((stage) => [stage, isOf("parcel", atStage(stage))])),
  parcel: isOf("parcel"),
  accuracy: inLayer("focus-ring", "parcel-haze"),
  carrier: isOf("carrier"),
  work: isOf("project", (t) => !isWorkLine(t)),
  "work-planned": (t) => isWorkLine(t) && atStage("planned", "unknown")(t),
  "work-done": (t) => isWorkLine(t) && atStage("done")(t),
  ...Object.fromEntries(
    ["school", "medical", "care", "culture", "sport", "service"].map((icon) => [
      `facility-${icon}`,
      isOf("facility", ({ props }) => String(props.image).startsWith(`mark:${icon}:`)),
    ]),
  ),
  green: isOf("green"),
  water: isOf("water"),
  "road-derived": inLayer("road-derived"),
  "road-surveyed": (t) => t.layer.startsWith("road-") && t.props.quality === "surveyed",
  "plan-road": isOf("road"),
  place: isOf("place"),
  town: inLayer("town-line"),
};

/** The documents call a corridor along a metro line an axis, and it wears the line's colour. */
function isAlongMetro(props: DrawnThing["props"]): boolean {
  return /轴$/u.test(String(props.name));
}

/** Ids of the legend entries that have something to stand for among what is drawn, in the order of the legend. */
export function entriesInView(drawn: readonly DrawnThing[]): string[] {
  const known = drawn.filter(({ layer }) => GROUP_OF_LAYER.has(layer));
  const groups = new Set(known.map(({ layer }) => GROUP_OF_LAYER.get(layer)));
  const seen = ENTRIES.flatMap(({ id, group }) => {
    const test = TESTS[id];
    return (test ? known.some(test) : groups.has(group)) ? [id] : [];
  });
  /* From farther away the two are drawn alike, and the sign of the one would speak for both. */
  return seen.includes("road-derived") ? seen : seen.filter((id) => id !== "road-surveyed");
}

/** Ids that a line above speaks of; a test holds them against the legend. */
export const TESTED_IDS: readonly string[] = Object.keys(TESTS);
