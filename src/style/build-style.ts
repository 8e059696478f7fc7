import type { GeoJSONSourceSpecification, StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import { fewShaders } from "./few-shaders";
import { type AtlasLayer, SOURCES, type StyleContext, type StyleGroup } from "./layer";
import { SUBJECTS } from "./order";
import { paletteOf, type ThemeName } from "./palette";
import { BASEMAP_URL } from "./protomaps";

const EMPTY: GeoJSON.FeatureCollection = { type: "FeatureCollection", features: [] };

function source(more: Partial<GeoJSONSourceSpecification> = {}): GeoJSONSourceSpecification {
  return { type: "geojson", data: EMPTY, ...more };
}

/** Sizes of a theme beside the usual: a washed-out room needs larger letters and heavier lines, paper bears thinner ones. */
const WEIGHT: Readonly<Record<ThemeName, { readonly letters: number; readonly lines: number }>> = {
  day: { letters: 1, lines: 1 },
  dark: { letters: 1, lines: 1 },
  projector: { letters: 1.2, lines: 1.3 },
  print: { letters: 1, lines: 0.85 },
  safe: { letters: 1, lines: 1.1 },
  "safe-dark": { letters: 1, lines: 1.1 },
};

/** What the look depends on: the theme, and how much larger than usual letters and marks are (a wall screen). */
export function styleContext(theme: ThemeName, k = 1): StyleContext {
  const { letters, lines } = WEIGHT[theme];
  return { theme, c: paletteOf(theme), size: { small: 12 * letters * k, big: 15 * letters * k, k: k * lines } };
}

/** All layers from the ground up, each with its switch. */
export function atlasLayers(context: StyleContext): readonly AtlasLayer[] {
  return SUBJECTS.flatMap((subject) => subject.layers(context));
}

/**
 * The map style with empty sources; a layer of a hidden group is there but not visible, and so are the fine layers where
 * the style is not to be whole yet. The only address in it is the archive's own, which no host answers.
 */
export function buildStyle(context: StyleContext, hidden: readonly StyleGroup[] = [], isWhole = true): StyleSpecification {
  return {
    version: 8,
    name: "规划图谱",
    sources: {
      [SOURCES.basemap]: { type: "vector", url: BASEMAP_URL },
      [SOURCES.plan]: source({ promoteId: "id", tolerance: 0.2 }),
      [SOURCES.marks]: source({ promoteId: "id" }),
      /* Few lines, whole in one wide tile: letters along them stand in the same place at every zoom and are never cut. */
      [SOURCES.spines]: source({ promoteId: "id", maxzoom: 10, buffer: 512, tolerance: 0 }),
      [SOURCES.cover]: source(),
      [SOURCES.focus]: source({ tolerance: 0.2 }),
    },
    layers: atlasLayers(context).map(({ group, isFine, spec: told }) => {
      const spec = fewShaders(told);
      const isHidden = (group !== null && hidden.includes(group)) || (isFine === true && !isWhole);
      return isHidden && spec.type !== "background"
        ? ({ ...spec, layout: { ...spec.layout, visibility: "none" } } as typeof spec)
        : spec;
    }),
  };
}
