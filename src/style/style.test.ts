import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, it } from "vitest";
import { FEATURE_KINDS, STAGES } from "../plan/types";
import { atlasLayers, buildStyle, styleContext } from "./build-style";
import { contrast, legibleOn } from "./color";
import { ICON_IDS, ICON_SHAPES } from "./icon-shapes";
import { GROUP_LABELS, metresToPx } from "./layer";
import { LEGEND } from "./legend";
import { KIND_TOKENS } from "./marks";
import { paletteOf, THEME_NAMES } from "./palette";
import { BASEMAP_URL } from "./protomaps";

describe.each(THEME_NAMES)("style by %s", (theme) => {
  const style = buildStyle(styleContext(theme));

  it("is a valid style", () => {
    expect(validateStyleMin(style as Parameters<typeof validateStyleMin>[0]).map((e) => e.message)).toEqual([]);
  });

  it("names no other host, no glyph server and no sprite", () => {
    expect(JSON.stringify(style).replaceAll(BASEMAP_URL, "")).not.toMatch(/https?:|\/\//u);
    expect(style).not.toHaveProperty("glyphs");
    expect(style).not.toHaveProperty("sprite");
  });

  it("sets letters from the bundled font in two sizes and no more", () => {
    const layouts = style.layers.flatMap((l) => (l.type === "symbol" && l.layout?.["text-field"] ? [l.layout] : []));
    expect(layouts.length).toBeGreaterThan(10);
    for (const layout of layouts) expect(String((layout["text-font"] as string[])[0])).toMatch(/^Atlas Sans/u);
    const sizes = [...new Set(layouts.map((l) => Number(l["text-size"])))].sort((a, b) => a - b);
    expect(sizes).toHaveLength(2);
    expect(sizes[0]).toBeGreaterThanOrEqual(theme === "projector" ? 14 : 12);
  });

  it("gives every layer its own id and the plan's names precedence over the ground's", () => {
    const ids = style.layers.map((l) => l.id);
    expect(new Set(ids).size).toBe(ids.length);
    const at = (id: string) => {
      expect(ids).toContain(id);
      return ids.indexOf(id);
    };
    expect(at("road-label")).toBeLessThan(at("parcel-mark"));
    expect(at("neighbour-label")).toBeLessThan(at("corridor-label"));
    expect(at("corridor-ribbon")).toBeLessThan(at("road-ground"));
    expect(at("veil")).toBeLessThan(at("metro-line"));
  });

  it("keeps letters readable on the ground", () => {
    const c = paletteOf(theme);
    for (const { ink } of Object.values(KIND_TOKENS)) {
      if (ink !== "roadInk" && ink !== "zoneInk") expect(contrast(c[ink], c.halo), ink).toBeGreaterThan(4);
    }
    for (const metro of ["#fcd600", "#e3002b", "#c4984f", "#f5ab78"])
      expect(contrast(legibleOn(metro, c.halo), c.halo)).toBeGreaterThanOrEqual(4.5);
  });
});

describe("style", () => {
  it("hides exactly the layers of a hidden group", () => {
    const hidden = buildStyle(styleContext("day"), ["zones"]);
    const off = hidden.layers.filter((l) => "layout" in l && l.layout?.visibility === "none").map((l) => l.id);
    expect(off).toEqual(
      atlasLayers(styleContext("day"))
        .filter((l) => l.group === "zones")
        .map((l) => l.spec.id),
    );
    expect(off.length).toBeGreaterThan(1);
  });

  it("has layers and legend entries for every switch", () => {
    const groups = new Set(atlasLayers(styleContext("day")).map((l) => l.group));
    for (const group of Object.keys(GROUP_LABELS)) expect(groups).toContain(group);
    expect(LEGEND.map((g) => g.group)).toEqual(Object.keys(GROUP_LABELS));
    for (const { group, entries } of LEGEND) expect(entries.length, group).toBeGreaterThan(0);
  });

  it("has an ink for every kind and a form for every stage", () => {
    expect(Object.keys(KIND_TOKENS).sort()).toEqual([...FEATURE_KINDS].sort());
    const text = JSON.stringify(atlasLayers(styleContext("day")));
    for (const stage of STAGES) expect(text).toContain(`"${stage}"`);
  });

  it("turns metres into pixels as the web map does: 100 m at zoom 14 on 31.3° N are 24.5 px", () => {
    expect(metresToPx(100, 14)).toBeCloseTo(24.5, 1);
  });

  it("draws its signs on one plate each, closed", () => {
    for (const id of ICON_IDS) {
      const { plate, sign } = ICON_SHAPES[id];
      expect(plate).toMatch(/^M.*Z$/u);
      if (sign !== "") expect(sign).toMatch(/^M.*Z$/u);
    }
  });
});
