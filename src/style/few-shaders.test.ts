import {
  createPropertyExpression,
  latest,
  type StylePropertySpecification,
  validateStyleMin,
} from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, it } from "vitest";
import { atlasLayers, buildStyle, styleContext } from "./build-style";
import { fewShaders } from "./few-shaders";
import { THEME_NAMES } from "./palette";

const PROPERTIES = {
  id: "x",
  name: "甲",
  kind: "parcel",
  area: "gaojing",
  stage: "planned",
  tint: "#b03a68",
  tintEdge: "#802a48",
  away: false,
  front: true,
};
const feature = { type: 1 as const, properties: PROPERTIES, geometry: [] };

/** What a paint property comes to for a feature at a zoom, as text. */
function value(type: string, name: string, expression: unknown, zoom: number): string {
  const spec = (latest as unknown as Record<string, Record<string, StylePropertySpecification>>)[`paint_${type}`]?.[name];
  if (!spec) throw new Error(`no ${name} of ${type}`);
  const read = createPropertyExpression(expression, name, spec);
  if (read.result !== "success") throw new Error(`${name}: ${read.value.map((e) => e.message).join()}`);
  return JSON.stringify(read.value.evaluate({ zoom }, feature as never, {}));
}

function form(expression: unknown): string {
  const text = JSON.stringify(expression ?? null);
  const isOfFeature = /\["(?:get|has|feature-state|geometry-type)"/u.test(text);
  return `${isOfFeature ? "f" : ""}${text.includes('["zoom"]') ? "z" : ""}`;
}

const KEYS = ["color", "opacity", "width", "offset", "blur", "gap-width"];

/** One word for each shader that a style would need, as far as paint decides it. */
function variants(specs: readonly { readonly type: string; readonly paint?: object }[], type: string): Set<string> {
  return new Set(
    specs
      .filter((s) => s.type === type)
      .map((s) => KEYS.map((k) => form((s.paint as Record<string, unknown> | undefined)?.[`${type}-${k}`])).join("/")),
  );
}

describe("fewShaders", () => {
  it.each(THEME_NAMES)("draws the same picture by %s", (theme) => {
    for (const { spec } of atlasLayers(styleContext(theme))) {
      const after = fewShaders(spec).paint as Record<string, unknown> | undefined;
      for (const [name, before] of Object.entries(spec.paint ?? {})) {
        if (/pattern|dasharray|antialias|translate/u.test(name)) continue;
        for (const zoom of [10, 13.4, 16]) {
          const was = Array.isArray(before) ? before : ["case", true, before, before];
          const is = Array.isArray(after?.[name]) ? after?.[name] : ["case", true, after?.[name], after?.[name]];
          expect(value(spec.type, name, is, zoom), `${spec.id} ${name}`).toBe(value(spec.type, name, was, zoom));
        }
      }
    }
  });

  it("leaves a style that is valid", () => {
    const style = buildStyle(styleContext("day"));
    expect(validateStyleMin(style as Parameters<typeof validateStyleMin>[0]).map((e) => e.message)).toEqual([]);
  });

  it("halves the shaders of lines", () => {
    const specs = atlasLayers(styleContext("day")).map((l) => l.spec);
    const before = variants(specs, "line").size;
    expect(variants(specs.map(fewShaders), "line").size).toBeLessThanOrEqual(before / 2);
  });
});
