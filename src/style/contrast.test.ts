/** Contrast as WCAG counts it, computed from every layer of the style in every theme. Dimmed and away things are exempt. */
import { wcagContrast } from "culori";
import { describe, expect, it } from "vitest";
import { FEATURE_KINDS, type FeatureKind } from "../plan/types";
import { isDrawn, layersOf, paintOf, type Seen, seenIn } from "./eye.fixture";
import { groundsOf, over, type Rgb } from "./ground.fixture";
import { SOURCES } from "./layer";
import { KIND_TOKENS } from "./marks";
import { paletteOf, THEME_NAMES, type ThemeName } from "./palette";

const ZOOMS = [10, 11, 12, 13, 13.5, 14, 15, 16, 17];
/** Where the plan is read: here a line may not fade. */
const TOWN_AND_QUARTER = ZOOMS.filter((zoom) => zoom >= 12 && zoom <= 15);
/** The pure basemap, which may step back; its letters may not. */
const BACKDROP: readonly string[] = [SOURCES.basemap, SOURCES.cover];
/** A wing or a core has no edge in the text and gets none on the map: it fades, and what is read of it is its name. */
const isEdgeless = ({ type, properties }: Seen) => properties.kind === "corridor" && type === "Polygon";
const TEXT = 4.5;
const SHAPE = 3;
/** A line this thin is not there yet, a line (or a dot) this blurred is a glow: neither has to be told from the ground. */
const THINNEST_PX = 0.5;
const isSoft = (width: number, blur: number) => blur > width * 0.35;

const ratio = (a: Rgb, b: Rgb) => wcagContrast({ mode: "rgb", ...a }, { mode: "rgb", ...b });
const answers = new WeakMap<readonly Rgb[], Map<string, number>>();
/** The least contrast of a colour over any of the grounds; the same question is asked many times. */
function worst(color: unknown, opacity: number, grounds: readonly Rgb[]): number {
  const known = answers.get(grounds) ?? new Map<string, number>();
  answers.set(grounds, known);
  const key = `${String(color)} ${opacity}`;
  const least = known.get(key) ?? Math.min(...grounds.map((ground) => ratio(over(color, opacity, ground), ground)));
  known.set(key, least);
  return least;
}

function eyeOf(theme: ThemeName) {
  const seen = seenIn(theme);
  const grounds = new Map(ZOOMS.map((zoom) => [zoom, groundsOf(theme, zoom, seen)] as const));
  return { seen, layers: layersOf(theme), groundsAt: (zoom: number) => grounds.get(zoom) ?? [] };
}
const STUB: Seen = { type: "Point", properties: {} };

describe.each(THEME_NAMES)("contrast by %s", { timeout: 60_000 }, (theme) => {
  const { seen, layers, groundsAt } = eyeOf(theme);
  const c = paletteOf(theme);

  it("of every label is at least 4.5 on its halo and on every ground, at the zoom where it stands out most", () => {
    const poor = new Set<string>();
    let count = 0;
    for (const { spec } of layers) {
      if (spec.type !== "symbol" || spec.layout?.["text-field"] === undefined) continue;
      const known = seen.get(spec.source);
      for (const thing of known ?? [STUB]) {
        const zooms = ZOOMS.filter((zoom) => (known ? isDrawn(spec, zoom, thing) : zoom >= (spec.minzoom ?? 0)));
        const opacities = zooms.map((zoom) => Number(paintOf(spec, "text-opacity", zoom, thing)));
        const zoom = zooms[opacities.indexOf(Math.max(...opacities))];
        if (zoom === undefined) continue;
        count += 1;
        const color = paintOf(spec, "text-color", zoom, thing);
        const halo = over(paintOf(spec, "text-halo-color", zoom, thing), 1, { r: 0, g: 0, b: 0 });
        const got = Math.min(...[[halo], groundsAt(zoom)].map((grounds) => worst(color, Math.max(...opacities), grounds)));
        if (got < TEXT) poor.add(`${spec.id} ${String(color)} ${got.toFixed(2)}`);
      }
    }
    expect([...poor]).toEqual([]);
    expect(count).toBeGreaterThan(60);
  });

  it("of every line and outline, the strongest of those that draw one thing, is at least 3 on every ground", () => {
    const best = new Map<string, number>();
    for (const zoom of TOWN_AND_QUARTER) {
      for (const { spec } of layers) {
        if (spec.type !== "line" || BACKDROP.includes(spec.source)) continue;
        for (const thing of seen.get(spec.source) ?? []) {
          if (isEdgeless(thing) || !isDrawn(spec, zoom, thing)) continue;
          const value = (name: string) => Number(paintOf(spec, name, zoom, thing));
          const width = value("line-width");
          if (width < THINNEST_PX) continue;
          const { kind, id, role, stage, tint } = thing.properties;
          const key = [
            kind ?? role,
            kind === "corridor" || kind === "metro-line" ? id : stage,
            tint,
            thing.type,
            `z${zoom}`,
          ].join(" ");
          const got = isSoft(width, value("line-blur"))
            ? 0
            : worst(paintOf(spec, "line-color", zoom, thing), value("line-opacity"), groundsAt(zoom));
          best.set(key, Math.max(got, best.get(key) ?? 0));
        }
      }
    }
    expect([...best].filter(([, got]) => got < SHAPE).map(([key, got]) => `${key}: ${got.toFixed(2)}`)).toEqual([]);
    expect(best.size).toBeGreaterThan(60);
  });

  it("of every dot and bead, its face or its edge, is at least 3 on every ground", () => {
    const poor = new Set<string>();
    for (const { spec } of layers) {
      if (spec.type !== "circle" || BACKDROP.includes(spec.source)) continue;
      if (spec.paint?.["circle-blur"] === 1) continue;
      for (const thing of seen.get(spec.source) ?? []) {
        for (const zoom of ZOOMS) {
          if (!isDrawn(spec, zoom, thing)) continue;
          const value = (name: string) => paintOf(spec, name, zoom, thing);
          if (Number(value("circle-radius")) < 1) continue;
          const face = worst(value("circle-color"), Number(value("circle-opacity")), groundsAt(zoom));
          const hasEdge = Number(value("circle-stroke-width")) >= THINNEST_PX;
          const edge = hasEdge ? worst(value("circle-stroke-color"), Number(value("circle-stroke-opacity")), groundsAt(zoom)) : 0;
          if (Math.max(face, edge) < SHAPE)
            poor.add(`${spec.id} ${thing.properties.tint ?? ""} z${zoom} ${Math.max(face, edge).toFixed(2)}`);
        }
      }
    }
    expect([...poor]).toEqual([]);
  });

  it("of every pattern is at least 3 on the tint that it lies on", () => {
    const poor = new Set<string>();
    let count = 0;
    for (const { spec } of layers) {
      if (spec.type !== "fill" || spec.paint?.["fill-pattern"] === undefined) continue;
      for (const thing of seen.get(spec.source) ?? []) {
        if (!isDrawn(spec, 15, thing)) continue;
        const kind = FEATURE_KINDS.find((k) => String(spec.paint?.["fill-pattern"]).split(":").includes(k)) as FeatureKind;
        const { ink, tint } = KIND_TOKENS[kind];
        const on = groundsAt(15).flatMap((ground) => [ground, over(c[tint], 1, ground)]);
        const got = worst(c[ink], Number(paintOf(spec, "fill-opacity", 15, thing)), on);
        count += 1;
        if (got < SHAPE) poor.add(`${spec.id} ${got.toFixed(2)}`);
      }
    }
    expect([...poor]).toEqual([]);
    expect(count).toBeGreaterThan(3);
  });

  it("of every mark is at least 3 on every ground, and 4.5 between its sign and its plate", () => {
    const grounds = groundsAt(15);
    const kinds = new Set([...(seen.get(SOURCES.marks) ?? [])].filter((f) => f.properties.image).map((f) => f.properties.kind));
    expect(kinds.size).toBeGreaterThan(5);
    for (const kind of kinds) {
      const { ink, tint } = KIND_TOKENS[kind as FeatureKind];
      expect.soft(worst(c[ink], 1, grounds), `${kind} on the ground`).toBeGreaterThanOrEqual(SHAPE);
      expect.soft(worst(c[ink], 1, [over(c.halo, 1, { r: 0, g: 0, b: 0 })]), `${kind} sign`).toBeGreaterThanOrEqual(TEXT);
      expect.soft(worst(c[ink], 1, [over(c[tint], 1, { r: 0, g: 0, b: 0 })]), `${kind} tint`).toBeGreaterThanOrEqual(SHAPE);
    }
  });
});
