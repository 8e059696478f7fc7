import * as v from "valibot";
import { MEASURES } from "./measures";
import { SCENE_LAYERS, SCENE_THEMES, SCENE_TRANSITIONS } from "./scene";
import { Area, CitationSchema, Id, list, Offset, Text } from "./schema-parts";

const Degrees = v.pipe(v.number("应是度数"), v.finite("应是有限的数"));
const Fraction = v.pipe(v.number("应是数"), v.minValue(0, "应在 0 到 0.6 之间"), v.maxValue(0.6, "应在 0 到 0.6 之间"));
const Year = v.pipe(v.number("应是年份"), v.integer("应是年份"), v.minValue(1990, "年份太早"), v.maxValue(2060, "年份太晚"));

/** Parts of a scene that are written by hand as they are published. */
export const SceneBoundsSchema = v.pipe(
  v.tuple([Degrees, Degrees, Degrees, Degrees], "应是 [西, 南, 东, 北]"),
  v.check(([west, south, east, north]) => west < east && south < north, "范围应是 [西, 南, 东, 北]，西小于东，南小于北"),
);
export const SafeAreaSchema = v.pipe(
  v.strictObject({ left: Fraction, top: Fraction, right: Fraction, bottom: Fraction }, "应是 {left, top, right, bottom}"),
  v.check(({ left, right, top, bottom }) => left + right <= 0.8 && top + bottom <= 0.8, "安全区太小：留给地图的不到两成"),
);
export const SceneLayersSchema = v.pipe(
  list(v.picklist(SCENE_LAYERS, "不是约定的图层组")),
  v.nonEmpty("至少一组图层"),
  v.check((layers) => new Set(layers).size === layers.length, "同一组图层写了两次"),
);
export const SceneThemeSchema = v.picklist(SCENE_THEMES, "应是 day、dark、projector 或 print");
export const SceneTransitionSchema = v.picklist(SCENE_TRANSITIONS, "应是 cut 或 fly");
export const DurationS = v.pipe(v.number("应是秒数"), v.minValue(5, "至少 5 秒"), v.maxValue(600, "至多 600 秒"));
export const Language = v.literal("zh-CN", "语言应写 zh-CN");

export const SceneCameraSchema = v.variant(
  "move",
  [
    v.strictObject({ move: v.literal("none") }),
    v.strictObject({ move: v.literal("fly-along"), corridor: Id }),
    v.strictObject({ move: v.literal("build-up"), ids: v.pipe(list(Id), v.minLength(2, "至少两个要素")) }),
    v.strictObject({ move: v.literal("columns"), metric: v.picklist(MEASURES, "没有这种柱高") }),
    v.pipe(
      v.strictObject({ move: v.literal("years"), from: Year, to: Year }),
      v.check(({ from, to }) => from <= to, "from 应不晚于 to"),
    ),
  ],
  "不是约定的画面动作",
);

/** A script whose words satisfy `words`: complete ones, or those of a draft that may still be empty. */
function scriptSchema<T extends v.GenericSchema<string, string>>(words: T, leastLines: number, scenesNeeded: string | null) {
  const Line = v.pipe(
    v.object({
      text: words,
      kind: v.picklist(["cited", "ours"], "应是 cited 或 ours"),
      cites: v.object({ passages: list(Offset), indicators: list(Offset) }),
      how: v.nullable(words),
    }),
    v.check(({ kind, how }) => (kind === "ours") === (how !== null), "我们的话要写明怎样得来（how），引用的话不写"),
  );
  const Lines = v.pipe(list(Line), v.minLength(leastLines, "至少一行"), v.maxLength(4, "至多四行"));
  const SceneSchema = v.object({
    id: Id,
    title: words,
    focus: list(Id),
    unplaced: list(Id),
    bounds: SceneBoundsSchema,
    safeArea: SafeAreaSchema,
    layers: SceneLayersSchema,
    theme: v.nullable(SceneThemeSchema),
    camera: SceneCameraSchema,
    passages: list(CitationSchema),
    indicators: list(Id),
    findings: list(Id),
    words: v.object({ headline: words, lines: Lines }),
    notes: words,
    durationS: DurationS,
    transition: SceneTransitionSchema,
  });
  return v.object({
    id: Id,
    title: words,
    subtitle: words,
    areas: v.pipe(list(Area), v.nonEmpty("至少一个镇或区")),
    language: Language,
    scenes: v.pipe(list(SceneSchema), v.minLength(scenesNeeded ? 1 : 0, scenesNeeded ?? ""), v.maxLength(200, "至多 200 幕")),
  });
}

/** A presentation script, `scenes/<id>.json`; also what a person's own script has to be before it is told. */
export const SceneScriptSchema = scriptSchema(Text, 1, "没有一个画面");

/** Longest text of any field, in UTF-16 units; no field of the editor takes more, so that what is kept can be read again. */
export const MAX_WORDS = 4000;

/** A person's script while it is being made: words may still be empty, and there may be no scene yet. */
export const DraftScriptSchema = scriptSchema(
  v.pipe(v.string("应是文字"), v.maxLength(MAX_WORDS, `至多 ${MAX_WORDS} 字`)),
  0,
  null,
);

/** A script as `atlas.json` lists it. */
export const ScriptRecordSchema = v.object({
  id: Id,
  title: Text,
  subtitle: Text,
  areas: list(Area),
  language: Language,
  file: Text,
  scenes: Offset,
  durationS: Offset,
});
