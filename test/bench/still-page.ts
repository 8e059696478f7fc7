import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { SceneScript } from "../../src/plan/scene";
import type { PlanFeature } from "../../src/plan/types";
import { StillMap } from "../../src/still/still-map";
import { DIST } from "../built/first-load";
import { median } from "./median";

const TURNS = 8;
const text = (file: string) => readFileSync(join(DIST, "data", file), "utf8");

function took(work: () => void): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}

/** Milliseconds in which a page of a talk is drawn without WebGL, and beside it those in which its places are read, by turns. */
export function stillPages(): { readonly drawMs: number; readonly readMs: number } {
  const places = text("features.geojson");
  const { features } = JSON.parse(places) as { features: PlanFeature[] };
  const basemap = JSON.parse(text("basemap.geojson")) as GeoJSON.FeatureCollection;
  const { scenes } = JSON.parse(text("scenes/gaojing.json")) as SceneScript;
  const [draws, reads]: [number[], number[]] = [[], []];
  for (const { focus, bounds, layers, safeArea } of scenes.slice(0, TURNS)) {
    const props = { features, basemap, focus, bounds, layers, safeArea, theme: "day", width: 1920, height: 1080 } as const;
    draws.push(took(() => void renderToStaticMarkup(createElement(StillMap, props))));
    reads.push(took(() => void JSON.parse(places)));
  }
  return { drawMs: median(draws), readMs: median(reads) };
}
