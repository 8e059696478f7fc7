import type { LayerSpecification } from "@maplibre/maplibre-gl-style-spec";

/*
 * MapLibre compiles a shader for every combination of paint properties that are constant, vary by feature, or vary by
 * feature and zoom. Our layers came to some thirty combinations, and without a graphics card each costs as much as
 * drawing a picture. Told the same way everywhere, a third of them is left. What is drawn stays the same to the pixel.
 */
type Form = "feature" | "feature-and-zoom";

const FORMS: Readonly<Partial<Record<LayerSpecification["type"], Readonly<Record<string, Form>>>>> = {
  line: {
    "line-color": "feature",
    "line-opacity": "feature-and-zoom",
    "line-width": "feature-and-zoom",
    "line-offset": "feature-and-zoom",
  },
  fill: { "fill-color": "feature", "fill-opacity": "feature-and-zoom" },
  circle: {
    "circle-color": "feature",
    "circle-opacity": "feature",
    "circle-stroke-color": "feature",
    "circle-stroke-opacity": "feature",
    "circle-stroke-width": "feature-and-zoom",
    "circle-radius": "feature-and-zoom",
  },
  symbol: { "text-color": "feature", "text-opacity": "feature-and-zoom" },
};
const DEFAULTS: Readonly<Record<string, unknown>> = {
  "line-opacity": 1,
  "line-width": 1,
  "line-offset": 0,
  "fill-opacity": 1,
  "text-opacity": 1,
  "circle-opacity": 1,
  "circle-stroke-opacity": 1,
  "circle-stroke-width": 0,
  "circle-stroke-color": "#000000",
};
const OF_A_FEATURE = new Set(["get", "has", "feature-state", "geometry-type", "id", "properties"]);

function asksFeature(value: unknown): boolean {
  return Array.isArray(value) && (OF_A_FEATURE.has(String(value[0])) || value.some(asksFeature));
}

/** A curve over the zoom; only the outermost expression may be one. */
function isZoomCurve(value: unknown): value is unknown[] {
  return (
    Array.isArray(value) && (value[0] === "interpolate" || value[0] === "step") && JSON.stringify(value).includes('["zoom"]')
  );
}

/** The same value, worked out for each feature. No feature has a property of that name. */
function perFeature(value: unknown): unknown {
  return asksFeature(value) ? value : ["case", ["has", "-"], value, value];
}

/** The same curve with its first value worked out for each feature. */
function curvePerFeature(curve: unknown[]): unknown[] {
  if (asksFeature(curve)) return curve;
  const at = curve[0] === "step" ? 2 : 4;
  return curve.map((part, i) => (i === at ? perFeature(part) : part));
}

function formed(value: unknown, form: Form): unknown {
  if (isZoomCurve(value)) return curvePerFeature(value);
  const own = perFeature(value);
  return form === "feature" ? own : ["interpolate", ["linear"], ["zoom"], 0, own, 24, own];
}

/** The layer with its paint told in the form that its kind shares; same picture, fewer shaders. */
export function fewShaders<T extends LayerSpecification>(spec: T): T {
  const forms = FORMS[spec.type];
  if (!forms || (spec.type === "symbol" && !spec.layout?.["text-field"])) return spec;
  const paint: Record<string, unknown> = { ...spec.paint };
  for (const [name, form] of Object.entries(forms)) {
    const value = paint[name] ?? DEFAULTS[name];
    if (value !== undefined) paint[name] = formed(value, form);
  }
  return { ...spec, paint };
}
