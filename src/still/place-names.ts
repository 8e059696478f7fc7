import { linesOf } from "../geo/positions";
import type { Drawn } from "../style/drawn";
import type { IconId } from "../style/icon-shapes";
import { iconOf, KIND_TOKENS } from "../style/marks";
import { type AlongName, placeAlong } from "./along-line";
import { barBoxes } from "./bars";
import type { Drawing } from "./drawing";
import { atZoom, type Point } from "./projection";
import { type Box, boxAbout, breakName, makeRoom, type Room, textEms } from "./room";

export type Anchor = "start" | "middle" | "end";

/** A mark at its place: whole with its sign, or as a dot where there is no room for it. */
export interface PlacedMark {
  readonly drawn: Drawn;
  readonly at: Point;
  readonly icon: IconId | null;
  readonly sizePx: number;
}

export interface PlacedName {
  readonly id: string;
  readonly lines: readonly string[];
  /** Where the first line's middle stands. */
  readonly at: Point;
  readonly anchor: Anchor;
  readonly sizePx: number;
  readonly color: string;
  readonly isBold: boolean;
  readonly spacing: number;
  readonly opacity: number;
}

export interface PlacedAlong {
  readonly id: string;
  readonly name: string;
  readonly along: AlongName;
  readonly sizePx: number;
  readonly color: string;
  readonly isBold: boolean;
  readonly spacing: number;
  readonly opacity: number;
}

export interface Placed {
  readonly marks: readonly PlacedMark[];
  readonly names: readonly PlacedName[];
  readonly along: readonly PlacedAlong[];
}

const LINE = 1.2;

/** Where a name can stand about its mark, best first. */
const SIDES: readonly (readonly [dx: number, dy: number, anchor: Anchor])[] = [
  [1, 0, "start"],
  [-1, 0, "end"],
  [0, -1, "middle"],
  [0, 1, "middle"],
  [0.8, -0.8, "start"],
  [-0.8, -0.8, "end"],
  [0.8, 0.8, "start"],
  [-0.8, 0.8, "end"],
];

function nameBox(lines: readonly string[], [x, y]: Point, anchor: Anchor, sizePx: number, spacing: number): Box {
  const width = Math.max(...lines.map((l) => textEms(l) + spacing * [...l].length)) * sizePx;
  const x0 = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  const pad = sizePx * 0.12;
  return { x0: x0 - pad, y0: y - sizePx * 0.6, x1: x0 + width + pad, y1: y + sizePx * (0.6 + LINE * (lines.length - 1)) };
}

interface NameOptions {
  readonly color: string;
  readonly sizePx: number;
  readonly reachPx: number;
  readonly isBold?: boolean;
  readonly maxEms?: number;
  readonly opacity?: number;
}

function placeBeside(id: string, name: string, at: Point, room: Room, o: NameOptions): PlacedName | null {
  const lines = breakName(name, o.maxEms ?? 9);
  const rise = (LINE * o.sizePx * (lines.length - 1)) / 2;
  for (const [dx, dy, anchor] of SIDES) {
    const middleY = at[1] + dy * (o.reachPx + (dx === 0 ? rise + o.sizePx * 0.5 : 0));
    const spot: Point = [at[0] + dx * o.reachPx, middleY - rise];
    const box = nameBox(lines, spot, anchor, o.sizePx, 0);
    if (!room.isFree(box)) continue;
    room.take(box);
    const { color, sizePx, isBold = false, opacity = 1 } = o;
    return { id, lines, at: spot, anchor, sizePx, color, isBold, spacing: 0, opacity };
  }
  return null;
}

function placeOver(id: string, name: string, at: Point, room: Room, o: NameOptions & { spacing: number }): PlacedName | null {
  const box = nameBox([name], at, "middle", o.sizePx, o.spacing);
  if (!room.isFree(box)) return null;
  room.take(box);
  const { color, sizePx, spacing, isBold = false, opacity = 1 } = o;
  return { id, lines: [name], at, anchor: "middle", sizePx, color, isBold, spacing, opacity };
}

/** Zooms from which a kind is drawn as a dot, with its sign, and with its name. */
const FROM: Partial<Record<Drawn["kind"], readonly [dot: number, icon: number, name: number]>> = {
  parcel: [11.2, 13, 13],
  project: [10.4, 13.2, 13.4],
  carrier: [11.4, 13.2, 13.4],
  facility: [12, 13.8, 14],
  green: [12.4, 13.4, 14],
  place: [13, 13.8, 14],
};

/** Finds places for marks and names, the most important first: what is in focus, the structure, towns, stations, the rest. */
export function placeAll(drawing: Drawing, taken: readonly Box[]): Placed {
  const { plane, c, marks, shapes, isFocus, isBack, hasFocus, fronts, ground, written } = drawing;
  const { k, zoom } = plane;
  const [small, big] = [12 * k, 15 * k];
  const room = makeRoom(plane.width, plane.height, 4 * k, [...taken, ...barBoxes(drawing.bars, k)]);
  const out = { marks: [] as PlacedMark[], names: [] as PlacedName[], along: [] as PlacedAlong[] };
  const keep = (name: PlacedName | null) => name && out.names.push(name);
  const atOf = (f: (typeof marks)[number]) => plane.project(f.geometry.coordinates);
  const weight = ({ properties: p }: (typeof marks)[number]) =>
    (isFocus(p.id) ? -100 : isBack(p) ? 100 : 0) + Number(p.rank ?? 0);
  const sorted = [...marks].sort((a, b) => weight(a) - weight(b));
  const middle: Point = [plane.width / 2, plane.height / 2];
  const linesPx = (geometry: GeoJSON.Geometry) => linesOf(geometry).map((line) => line.map(plane.project));

  const stations = sorted.filter((f) => f.properties.kind === "station" && zoom >= 10.8);
  const isBead = (p: Drawn) => p.isBead === true;
  for (const f of stations) {
    const sizePx =
      28 * k * atZoom(zoom, [10.8, 0.22], [12, isBead(f.properties) ? 0.55 : 0.36], [14, isBead(f.properties) ? 0.8 : 0.58]);
    out.marks.push({ drawn: f.properties, at: atOf(f), icon: null, sizePx });
    room.take(boxAbout(atOf(f), sizePx));
  }

  const sites = sorted.filter((f) => FROM[f.properties.kind] && f.properties.shape !== "line");
  const works = sorted.filter((f) => f.properties.kind === "project" && f.properties.shape === "line");
  const iconSize = 28 * k * atZoom(zoom, [13, 0.62], [15, 0.85]);
  const mark = (f: (typeof marks)[number]) => {
    const { properties: p } = f;
    const [dotFrom = 0, iconFrom = 0] = FROM[p.kind] ?? [];
    if (!isFocus(p.id) && zoom < dotFrom) return;
    const at = atOf(f);
    const box = boxAbout(at, iconSize);
    const isWhole = isFocus(p.id) || (zoom >= iconFrom && room.isFree(box));
    if (isWhole) room.take(box);
    out.marks.push({
      drawn: p,
      at,
      icon: isWhole ? iconOf(drawing.byId.get(p.id)?.properties ?? (p as never)) : null,
      sizePx: isWhole ? iconSize : 5.4 * k,
    });
  };
  const focused = sites.filter((f) => isFocus(f.properties.id));
  for (const f of focused) mark(f);
  for (const f of [...focused, ...works.filter((w) => isFocus(w.properties.id))])
    keep(
      placeBeside(f.properties.id, f.properties.name, atOf(f), room, {
        color: c[KIND_TOKENS[f.properties.kind].ink],
        sizePx: small * 1.12,
        reachPx: iconSize * 0.86,
        isBold: true,
      }),
    );

  const corridors = shapes.filter((f) => f.properties.kind === "corridor");
  for (const f of [...corridors].sort((a, b) => Number(isBack(a.properties)) - Number(isBack(b.properties)))) {
    const { id, name, tintInk, axis, shape } = f.properties;
    const style = { color: String(tintInk ?? c.border), sizePx: big, isBold: true, opacity: isBack(f.properties) ? 0.55 : 1 };
    if (shape === "line") {
      const spacing = atZoom(zoom, [12, 0.06], [13, 0.08], [14, 0.3]);
      const asidePx = big * (axis === undefined ? 1.15 : 1.4);
      const along = placeAlong(name, linesPx(f.geometry), room, { sizePx: big, spacing, asidePx, near: middle });
      if (along) out.along.push({ id, name, along, spacing, ...style });
    } else {
      const own = marks.find((m) => m.properties.id === id);
      if (own) keep(placeOver(id, name, atOf(own), room, { ...style, reachPx: 0, spacing: 0.2 }));
    }
  }

  for (const f of sorted.filter(({ properties: p }) => p.kind === "town" || p.kind === "district")) {
    const { id, name, kind } = f.properties;
    if (kind === "town" ? zoom > 13.6 && !isFocus(id) : zoom > 11.5) continue;
    const isFront = fronts.has(id as never);
    keep(
      placeOver(id, name, atOf(f), room, {
        color: isFront ? c.border : c.placeInk,
        sizePx: big,
        isBold: isFront,
        reachPx: 0,
        spacing: 0.35,
      }),
    );
  }
  if (zoom >= 12.4)
    for (const f of stations)
      keep(
        placeBeside(f.properties.id, f.properties.name, atOf(f), room, {
          color: f.properties.transit === "open" ? c.ink : c.placeInk,
          sizePx: small,
          reachPx: small * (isBead(f.properties) ? 1.05 : 0.8),
        }),
      );

  const others = sites.filter((f) => !isFocus(f.properties.id));
  for (const f of others) mark(f);
  for (const f of [...others, ...works.filter((w) => !isFocus(w.properties.id))]) {
    const { id, name, kind } = f.properties;
    const nameFrom = FROM[kind]?.[2] ?? 14;
    const isQuiet = isBack(f.properties) && (hasFocus ? zoom < 14.6 : true);
    if (isQuiet || zoom < nameFrom) continue;
    const opacity = isBack(f.properties) ? 0.6 : 1;
    keep(
      placeBeside(id, name, atOf(f), room, { color: c[KIND_TOKENS[kind].ink], sizePx: small, reachPx: iconSize * 0.6, opacity }),
    );
  }

  /* The ground's own names last, and each once. */
  const said = new Set<string>(written);
  const groundName = (f: GeoJSON.Feature, color: string, spacing: number) => {
    const name = String(f.properties?.name ?? "");
    if (name === "" || said.has(name)) return;
    const along = placeAlong(name, linesPx(f.geometry), room, { sizePx: small, spacing, asidePx: 0, near: middle });
    if (!along) return;
    said.add(name);
    out.along.push({ id: `ground-${name}`, name, along, sizePx: small, color, isBold: false, spacing, opacity: 0.9 });
  };
  const isMajor = (f: GeoJSON.Feature) => ["motorway", "trunk", "primary", "secondary"].includes(String(f.properties?.class));
  const roads = ground.filter((f) => f.properties?.layer === "road" && (zoom >= 14.2 || (zoom >= 12.6 && isMajor(f))));
  for (const f of ground.filter((g) => g.properties?.layer === "water" && g.geometry.type === "LineString" && zoom >= 12))
    groundName(f, c.waterInk, 0.25);
  for (const f of [...roads.filter(isMajor), ...roads.filter((f) => !isMajor(f))]) groundName(f, c.roadInk, 0.12);
  for (const f of ground) {
    if (f.properties?.layer !== "neighbour" || f.geometry.type !== "Point" || zoom < 11 || zoom > 15) continue;
    const name = String(f.properties.name ?? "");
    if (name === "" || said.has(name)) continue;
    keep(
      placeOver(`ground-${name}`, name, plane.project(f.geometry.coordinates), room, {
        color: c.placeInk,
        sizePx: small,
        reachPx: 0,
        spacing: 0.3,
        opacity: 0.9,
      }),
    );
  }
  return out;
}
