import { parse } from "culori";
import { isDrawn, layersOf, paintOf, type Seen } from "./eye.fixture";
import { SOURCES, type StyleGroup } from "./layer";
import type { ThemeName } from "./palette";

export interface Rgb {
  readonly r: number;
  readonly g: number;
  readonly b: number;
}

/** A colour of the style as red, green and blue from 0 to 1; an alpha within the colour counts too. */
export function rgbOf(color: unknown): Rgb & { readonly alpha: number } {
  const { r, g, b, alpha = 1 } = parse(String(color)) as Rgb & { alpha?: number };
  return { r, g, b, alpha };
}

/** A colour laid over a ground. */
export function over(color: unknown, opacity: number, ground: Rgb): Rgb {
  const { r, g, b, alpha } = rgbOf(color);
  const a = alpha * opacity;
  return { r: r * a + ground.r * (1 - a), g: g * a + ground.g * (1 - a), b: b * a + ground.b * (1 - a) };
}

/** Whose surfaces are ground: what lies under the plan's own things. A null group is the towns' own ground and the veil. */
const GROUND_GROUPS: readonly (StyleGroup | null)[] = [null, "basemap", "green-water", "zones", "roads"];
const HEX = /#[0-9a-f]{6}\b/giu;

/**
 * Every ground that something can lie on at a zoom: the background, each surface of the basemap and of the towns over
 * it, zones and veil over all of these. Faces of roads are left out: what runs along them has its halo.
 */
export function groundsOf(theme: ThemeName, zoom: number, seen: ReadonlyMap<string, readonly Seen[]>): readonly Rgb[] {
  const layers = layersOf(theme);
  const background = layers.find((l) => l.spec.type === "background");
  if (!background) throw new Error("the style has no background");
  const bare = over(paintOf(background.spec, "background-color", zoom), 1, { r: 1, g: 1, b: 1 });
  const grounds = new Map<string, Rgb>([[JSON.stringify(bare), bare]]);
  for (const { spec, group } of layers) {
    if (spec.type !== "fill" || !GROUND_GROUPS.includes(group) || spec.source === SOURCES.focus) continue;
    if (spec.paint?.["fill-pattern"] !== undefined || zoom < (spec.minzoom ?? 0) || zoom >= (spec.maxzoom ?? 24)) continue;
    const own = (seen.get(spec.source) ?? []).filter((f) => isDrawn(spec, zoom, f));
    const paints = own.map((f) => [paintOf(spec, "fill-color", zoom, f), paintOf(spec, "fill-opacity", zoom, f)]);
    /* What the basemap holds is not known here: every colour that its layer names may come. */
    const named = own.length > 0 ? [] : (JSON.stringify(spec.paint?.["fill-color"] ?? "").match(HEX) ?? []);
    const under = [...grounds.values()];
    const all = [...paints, ...named.map((hex) => [hex, paintOf(spec, "fill-opacity", zoom)])];
    for (const [color, opacity] of all) {
      const share = Number(opacity ?? 1);
      for (const ground of share < 1 ? under : [bare]) {
        const laid = over(color, share, ground);
        grounds.set([laid.r, laid.g, laid.b].map((v) => Math.round(v * 255)).join(), laid);
      }
    }
  }
  return [...grounds.values()];
}
