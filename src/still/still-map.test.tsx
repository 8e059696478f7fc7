import { readFileSync } from "node:fs";
import { join } from "node:path";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { SceneScript } from "../plan/scene";
import type { PlanFeature } from "../plan/types";
import { contrast } from "../style/color";
import { paletteOf } from "../style/palette";
import { fitPlane } from "./projection";
import { scaleBar } from "./scale-bar";
import { StillMap, type StillMapProps } from "./still-map";

const DATA = join(import.meta.dirname, "../../public/data");
const read = <T,>(file: string): T => JSON.parse(readFileSync(join(DATA, file), "utf8")) as T;
const features = read<{ features: PlanFeature[] }>("features.geojson").features;
const basemap = read<GeoJSON.FeatureCollection>("basemap.geojson");
const scene = (index: number) => {
  const found = read<SceneScript>("scenes/gaojing.json").scenes[index];
  if (!found) throw new Error("no such scene");
  return found;
};

function draw(index: number, more: Partial<StillMapProps> = {}): string {
  const { focus, bounds, layers, safeArea } = scene(index);
  const props = { features, basemap, focus, bounds, layers, safeArea, theme: "day", width: 1920, height: 1080 } as const;
  return renderToStaticMarkup(<StillMap {...props} {...more} />);
}

describe("StillMap", () => {
  const yierba = draw(2);

  it("draws everything in focus inside what the safe area leaves", () => {
    const { bounds, safeArea } = scene(2);
    const plane = fitPlane({ width: 1920, height: 1080, bounds, safeArea });
    for (const [lon, lat] of [
      [bounds[0], bounds[1]],
      [bounds[2], bounds[3]],
    ]) {
      const [x, y] = plane.project([lon ?? 0, lat ?? 0]);
      expect(x).toBeGreaterThanOrEqual(0.36 * 1920 - 0.01);
      expect(x).toBeLessThanOrEqual(0.95 * 1920 + 0.01);
      expect(y).toBeGreaterThanOrEqual(0.08 * 1080 - 0.01);
      expect(y).toBeLessThanOrEqual(0.9 * 1080 + 0.01);
    }
    for (const id of scene(2).focus) expect(yierba).toContain(`data-id="${id}"`);
  });

  it("stands bars straight in the stated value on what is in focus, with the document's words", () => {
    const at = read<SceneScript>("scenes/gaojing.json").scenes.findIndex((one) => one.camera.move === "columns");
    const drawn = draw(at, { measure: "area" });
    const height = (id: string) => Number(new RegExp(`data-column="${id}"><rect[^>]*? height="([\\d.]+)"`, "u").exec(drawn)?.[1]);
    const [large, small] = ["gaojing.parcel.wujing", "gaojing.parcel.sanlinqiao-2"] as const;
    const area = (id: string) => features.find((f) => f.properties.id === id)?.properties.areaM2 ?? Number.NaN;
    expect(height(large) / height(small)).toBeCloseTo(area(large) / area(small), 1);
    expect(drawn).toContain(">280亩</text>");
    expect(draw(at)).not.toContain("data-column");
  });

  it("writes the names of what is in focus", () => {
    expect(yierba).toContain("姚家塘地块");
    expect(yierba).toContain("城市更新带");
    expect(yierba).toContain("示意图，不作为划界依据");
  });

  it("hides the layers that a scene leaves out", () => {
    expect(draw(2, { layers: ["corridors"], focus: [] })).not.toContain('data-name="gaojing.parcel');
    expect(draw(2, { layers: [], focus: [], basemap: null })).toContain("示意图");
  });

  it("is one SVG without scripts, links to elsewhere or numbers that are none", () => {
    expect(yierba).toMatch(/^<svg[^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(yierba).not.toMatch(/NaN|undefined|Infinity|<script|<image|href="http/);
  });

  it("escapes hostile names", () => {
    const name = `"><script>alert(1)</script>&<b>`;
    const hostile = features.map((f) =>
      f.properties.id === "gaojing.parcel.yaojiatang" ? { ...f, properties: { ...f.properties, name } } : f,
    );
    const svg = draw(2, { features: hostile, onSelect: () => {} });
    expect(svg).toContain("&lt;script&gt;");
    expect(svg).not.toContain("<script");
    expect(svg).not.toContain("<b>");
  });

  it("can be pressed where it is asked to be, and is a picture else", () => {
    expect(yierba).not.toContain("<a ");
    const pressed = draw(2, { onSelect: () => {} });
    expect(pressed).toMatch(/<a [^>]*aria-label="姚家塘地块，[^"]+"[^>]*tabindex="0"/);
    expect(pressed).toContain('role="group"');
  });

  it("tells stages without colour", () => {
    const print = draw(7, { theme: "print" });
    expect(print).toContain("<pattern");
    expect(print).toContain("stroke-dasharray");
  });

  it("draws in every theme with letters that can be read", () => {
    for (const theme of ["day", "dark", "projector", "print", "safe", "safe-dark"] as const) {
      const svg = draw(0, { theme, width: 390, height: 500, safeArea: { left: 0.06, right: 0.06, top: 0.06, bottom: 0.08 } });
      const inks = [...svg.matchAll(/<text data-name="gaojing\.corridor[^>]* fill="(#[0-9a-f]{6})"/g)].map((m) => m[1] ?? "");
      for (const ink of inks) expect(contrast(ink, paletteOf(theme).halo)).toBeGreaterThanOrEqual(4.5);
    }
  });
});

describe("scaleBar", () => {
  it("is round and fits", () => {
    expect(scaleBar(3.2, 110)).toMatchObject({ metres: 200, label: "200 米" });
    expect(scaleBar(30, 110)).toMatchObject({ metres: 2000, label: "2 公里" });
    expect(scaleBar(3.2, 110).px).toBeCloseTo(62.5);
  });
});
