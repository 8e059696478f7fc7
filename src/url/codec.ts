/*
 * The share link, a public interface. Everything stands in the fragment, so that no server ever sees what is looked at:
 *
 *   #v=1&area=gaojing&at=121.4745,31.3206,14.2&sel=f.gaojing.parcel.sanlinqiao-2&right=reader&doc=gaojing-plan-2021&p=22304-22325
 *
 *   v      version of this grammar, 1
 *   area   town or district in front: gaojing songnan changzheng baoshan putuo
 *   at     lon,lat,zoom[,bearing,pitch] in WGS84 degrees; left out: the town is fitted
 *   sel    f.<feature id> or i.<indicator id>; ids are permanent, retired ones lead to what they became
 *   hide   layer groups switched off, joined by commas: corridors zones metro parcels carriers projects facilities green-water roads basemap
 *   left   list (default) layers unplaced none
 *   right  card reader indicators doubts near invest none; left out: the card where something is selected, else closed
 *   wide   1: the right pane is pulled wide
 *   doc    document in the reader, by id
 *   p      start-end: UTF-16 offsets of the passage in the source file of `doc`
 *   find   the finding that stands open among the doubts, by id
 *   near   the place that is looked around, by its id in the gazetteer: public places alone, never where somebody is
 *   page   coverage: the page about the data lies over the map; take-away: of files and prints; talks: of scripts to choose from; marks: of what was
 *          noted in meetings
 *   theme  day dark projector print safe safe-dark: the colours of this visit, for presenting and for pictures; read, never
 *          written by the app and never stored, since colours are the reader's own choice
 *   lang   zh en: the language of the interface; documents and quotations stay as they are
 *   lift   area investment floor: columns of the stated land area, investment or floor area stand on the map
 *   beam   1: light runs along the selected corridor
 *   year   1990 to 2060: things stand as at the end of that year; lift gives way to it
 *   present  a presentation script, by id: it is told from the scene on that is named; everything else in the link is what the map
 *          shows when the talk has ended
 *   scene  the scene of that script, by id; left out: its first
 *   console  1: the window is the speaker's, with notes and clock instead of the map
 *   inv    what the surface for investors (right=invest) is set to: filters, view, comparison; its grammar stands in invest-link.ts
 *
 * Reading is total: whatever a link says, reading it gives a state and notes on what could not be read.
 */
import { t } from "../i18n/words";
import { readInvest, writeInvest } from "./invest-link";
import {
  DEFAULT_SHARE,
  LINK_AREAS,
  LINK_GROUPS,
  LINK_ID,
  LINK_LANGUAGES,
  LINK_LEFTS,
  LINK_LIFTS,
  LINK_PAGES,
  LINK_RIGHTS,
  LINK_THEMES,
  LINK_YEARS,
  LINK_ZOOM,
  type LinkCamera,
  type ShareState,
} from "./share-state";

const VERSION = "1";
const MAX_LENGTH = 4000;
const CLOSED = "none";

/** Notes are for a reader, in Chinese, one for each part of the link that was passed over. */
export interface ReadLink {
  readonly state: ShareState;
  readonly notes: readonly string[];
}

function fixed(value: number, digits: number): string {
  const text = value.toFixed(digits);
  const short = text.includes(".") ? text.replace(/\.?0+$/u, "") : text;
  return short === "-0" ? "0" : short;
}

/** The camera as a link can carry it: degrees to 5 decimals (about 1 m), zoom to 2, bearing and pitch to 1. */
export function roundCamera(camera: LinkCamera): LinkCamera {
  const to = (value: number, digits: number) => Number(fixed(value, digits));
  return {
    center: [to(camera.center[0], 5), to(camera.center[1], 5)],
    zoom: to(camera.zoom, 2),
    bearing: to(camera.bearing, 1),
    pitch: to(camera.pitch, 1),
  };
}

function cameraText({ center, zoom, bearing, pitch }: LinkCamera): string {
  const parts = [fixed(center[0], 5), fixed(center[1], 5), fixed(zoom, 2)];
  const turned = [fixed(bearing, 1), fixed(pitch, 1)];
  return (turned.some((t) => t !== "0") ? [...parts, ...turned] : parts).join(",");
}

/** Writes the state as a fragment without `#`; equal states give equal text. */
export function writeLink(state: ShareState): string {
  const parts: [string, string][] = [
    ["v", VERSION],
    ["area", state.area],
  ];
  if (state.camera) parts.push(["at", cameraText(state.camera)]);
  if (state.selection) parts.push(["sel", `${state.selection.kind === "feature" ? "f" : "i"}.${state.selection.id}`]);
  if (state.hidden.length > 0) parts.push(["hide", LINK_GROUPS.filter((g) => state.hidden.includes(g)).join(",")]);
  if (state.left !== DEFAULT_SHARE.left) parts.push(["left", state.left]);
  if (state.right) parts.push(["right", state.right]);
  else if (state.selection) parts.push(["right", CLOSED]);
  if (state.wide) parts.push(["wide", "1"]);
  if (state.doc) parts.push(["doc", state.doc]);
  if (state.doc && state.passage) parts.push(["p", `${state.passage.start}-${state.passage.end}`]);
  if (state.finding) parts.push(["find", state.finding]);
  if (state.near) parts.push(["near", state.near]);
  if (state.page) parts.push(["page", state.page]);
  if (state.theme) parts.push(["theme", state.theme]);
  if (state.lang) parts.push(["lang", state.lang]);
  if (state.lift) parts.push(["lift", state.lift]);
  if (state.beam) parts.push(["beam", "1"]);
  if (state.year !== null) parts.push(["year", String(state.year)]);
  if (state.present) parts.push(["present", state.present]);
  if (state.present && state.scene) parts.push(["scene", state.scene]);
  if (state.console) parts.push(["console", "1"]);
  if (state.invest) parts.push(["inv", writeInvest(state.invest)]);
  return parts.map(([key, value]) => `${key}=${value}`).join("&");
}

function oneOf<T extends string>(words: readonly T[], value: string): T | null {
  return words.find((word) => word === value) ?? null;
}

function readCamera(value: string): LinkCamera | null {
  const parts = value.split(",");
  if (parts.length !== 3 && parts.length !== 5) return null;
  if (!parts.every((part) => /^-?\d{1,3}(?:\.\d{1,12})?$/u.test(part))) return null;
  const [lon = Number.NaN, lat = Number.NaN, zoom = Number.NaN, bearing = 0, pitch = 0] = parts.map(Number);
  const isInRange =
    Math.abs(lon) <= 180 &&
    Math.abs(lat) <= 85 &&
    zoom >= LINK_ZOOM.min &&
    zoom <= LINK_ZOOM.max &&
    Math.abs(bearing) <= 360 &&
    pitch >= 0 &&
    pitch <= 60;
  return isInRange ? roundCamera({ center: [lon, lat], zoom, bearing, pitch }) : null;
}

function readSelection(value: string): ShareState["selection"] {
  const id = value.slice(2);
  if (!LINK_ID.test(id)) return null;
  if (value.startsWith("f.")) return { kind: "feature", id };
  return value.startsWith("i.") ? { kind: "indicator", id } : null;
}

function readPassage(value: string): ShareState["passage"] {
  const [, from, to] = /^(\d{1,8})-(\d{1,8})$/u.exec(value) ?? [];
  const [start, end] = [Number(from), Number(to)];
  return from !== undefined && start < end ? { start, end } : null;
}

function readYear(value: string): number | null {
  const year = /^\d{4}$/u.test(value) ? Number(value) : Number.NaN;
  return year >= LINK_YEARS.min && year <= LINK_YEARS.max ? year : null;
}

type Reader = (value: string, note: (text: string) => void) => Partial<ShareState> | null;

const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  [
    "v",
    (value, note) => {
      if (value !== VERSION) note(t("链接的版本是 {0}，本图只懂 {1}", short(value), VERSION));
      return {};
    },
  ],
  ["area", (value) => wrap("area", oneOf(LINK_AREAS, value))],
  ["at", (value) => wrap("camera", readCamera(value))],
  ["sel", (value) => wrap("selection", readSelection(value))],
  [
    "hide",
    (value, note) => {
      const words = value.split(",");
      for (const word of words) if (!oneOf(LINK_GROUPS, word)) note(t("没有“{0}”这一组图层", short(word)));
      return { hidden: LINK_GROUPS.filter((group) => words.includes(group)) };
    },
  ],
  ["left", (value) => wrap("left", oneOf(LINK_LEFTS, value))],
  ["right", (value) => (value === CLOSED ? { right: null } : wrap("right", oneOf(LINK_RIGHTS, value)))],
  ["wide", (value) => (value === "1" ? { wide: true } : value === "0" ? {} : null)],
  ["doc", (value) => wrap("doc", LINK_ID.test(value) ? value : null)],
  ["p", (value) => wrap("passage", readPassage(value))],
  ["find", (value) => wrap("finding", LINK_ID.test(value) ? value : null)],
  ["near", (value) => wrap("near", LINK_ID.test(value) ? value : null)],
  ["page", (value) => wrap("page", oneOf(LINK_PAGES, value))],
  ["theme", (value) => wrap("theme", oneOf(LINK_THEMES, value))],
  ["lang", (value) => wrap("lang", oneOf(LINK_LANGUAGES, value))],
  ["lift", (value) => wrap("lift", oneOf(LINK_LIFTS, value))],
  ["beam", (value) => (value === "1" ? { beam: true } : value === "0" ? {} : null)],
  ["year", (value) => wrap("year", readYear(value))],
  ["present", (value) => wrap("present", LINK_ID.test(value) ? value : null)],
  ["scene", (value) => wrap("scene", LINK_ID.test(value) ? value : null)],
  ["console", (value) => (value === "1" ? { console: true } : value === "0" ? {} : null)],
  ["inv", (value, note) => ({ invest: readInvest(value, note) })],
]);

function wrap<K extends keyof ShareState>(key: K, value: ShareState[K] | null): Partial<ShareState> | null {
  return value === null ? null : ({ [key]: value } as Partial<ShareState>);
}

function short(text: string): string {
  const shown = text.replace(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, "");
  return shown.length > 24 ? t("{0}…", shown.slice(0, 24)) : shown;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Reads a fragment, with or without `#`. Never throws; the same part twice counts once. */
export function readLink(fragment: string): ReadLink {
  const text = fragment.replace(/^#/u, "");
  const notes: string[] = [];
  if (text === "") return { state: DEFAULT_SHARE, notes };
  if (text.length > MAX_LENGTH) return { state: DEFAULT_SHARE, notes: [t("链接太长，没有读取")] };
  let state: ShareState = DEFAULT_SHARE;
  const seen = new Set<string>();
  for (const part of text.split("&").filter((p) => p !== "")) {
    const at = part.indexOf("=");
    const key = decoded(at < 0 ? part : part.slice(0, at));
    const value = decoded(at < 0 ? "" : part.slice(at + 1));
    if (seen.has(key)) continue;
    seen.add(key);
    const read = READERS.get(key);
    const change = read?.(value, (note) => notes.push(note));
    if (!read) notes.push(t("不认识“{0}”", short(key)));
    else if (change) state = { ...state, ...change };
    else notes.push(t("读不懂“{0}”", short(`${key}=${value}`)));
  }
  if (state.selection && !seen.has("right")) state = { ...state, right: "card" };
  if (state.passage && !state.doc) {
    notes.push(t("有段落位置（p），没有文件（doc）"));
    state = { ...state, passage: null };
  }
  if (state.scene && !state.present) {
    notes.push(t("有讲解的一幕（scene），没有讲解稿（present）"));
    state = { ...state, scene: null };
  }
  if (state.invest && state.right !== "invest") state = { ...state, invest: null };
  if (state.lift && state.year !== null) {
    notes.push(t("立体柱（lift）与年份（year）不能同时显示，按年份打开"));
    state = { ...state, lift: null };
  }
  return { state, notes };
}
