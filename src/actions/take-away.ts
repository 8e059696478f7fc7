import { awaitPart } from "../data/await-part";
import type { Dataset, Part } from "../data/dataset";
import { publishedUrl } from "../data/published";
import { ensurePart, getDataset, subscribeDataset } from "../data/use-dataset";
import { scripts } from "../data/use-scripts";
import { t } from "../i18n/words";
import { isStillThere } from "../plan/citation-match";
import type { SafeArea } from "../plan/scene";
import { type SceneSheet, type ScriptSheet, scriptSheet, type Written } from "../plan/scene-sheet";
import { approvalLine } from "../plan/site";
import type { Citation, PlanFeature } from "../plan/types";
import { defineAction } from "./action";
import { viewTaker } from "./pictures";

/** Everything a file is made from. */
export interface Material {
  readonly sheet: ScriptSheet;
  readonly features: readonly PlanFeature[];
  readonly ground: GeoJSON.FeatureCollection;
}

export interface TakeAway {
  readonly scriptId: string;
  readonly written: Written;
  /** The day, as it is written into the file. */
  readonly madeOn: string;
  readonly onProgress: (words: string) => void;
  readonly signal: AbortSignal;
}

/** Units in which the maps of slides and of pictures are drawn: the fewer, the larger the letters on the wall. */
const SLIDE_UNITS = 820;
const POSTER_UNITS = 1100;
/** At least 2560 pixels wide, as tall as the map on a slide. */
const SLIDE_MAP_WIDTH_PX = 2640;
const SLIDE_MAP_AREA: SafeArea = { left: 0.07, top: 0.07, right: 0.07, bottom: 0.08 };
const POSTER_AREA: SafeArea = { left: 0.38, top: 0.07, right: 0.05, bottom: 0.08 };
/** At least this wide is the picture of the present view. */
const VIEW_WIDTH_PX = 3840;

function part<K extends keyof Dataset>(name: K, signal: AbortSignal) {
  type Value = Extract<Dataset[K], { status: "ready" }>["value"];
  ensurePart(name);
  return awaitPart<Value>({ get: () => getDataset()[name] as Part<Value>, subscribe: subscribeDataset }, signal);
}

/** Waits for the script and all it is made from; rejects in Chinese if something does not come. */
export async function materialOf(scriptId: string, written: Written, signal: AbortSignal): Promise<Material> {
  scripts.ensure(scriptId);
  const [script, atlas, features, ground, indicators, texts, findings] = await Promise.all([
    awaitPart({ get: () => scripts.get(scriptId), subscribe: scripts.subscribe }, signal),
    part("atlas", signal),
    part("features", signal),
    part("ground", signal),
    part("indicators", signal),
    part("passages", signal),
    part("findings", signal),
  ]);
  const isProven = (citation: Citation) => isStillThere(citation, texts.get(citation.doc));
  const sheet = scriptSheet(
    script,
    { atlas, features: features.byId, indicators: indicators.byId, texts, findings, isProven },
    written,
  );
  return { sheet, features: features.all, ground };
}

function creditOf({ approval }: ScriptSheet): readonly string[] {
  return [t("示意图，不作为划界依据"), approval, "© OpenStreetMap contributors"];
}

async function drawingOf(
  { sheet, features, ground }: Material,
  scene: SceneSheet,
  width: number,
  height: number,
  safeArea: SafeArea,
  coveredLeft = 0,
) {
  const { stillMarkup, STILL_FONTS } = await import("../still/still-markup");
  const { focus, bounds, layers, theme, camera } = scene.scene;
  const svg = stillMarkup({
    features,
    basemap: ground,
    focus,
    bounds,
    layers,
    theme: theme === "dark" || theme === null ? "day" : theme,
    width,
    height,
    safeArea,
    coveredLeft,
    measure: camera.move === "columns" ? camera.metric : null,
    credit: creditOf(sheet),
    label: t("{0}：规划示意图", scene.headline),
  });
  return { svg, fonts: STILL_FONTS.map((one) => ({ ...one, url: publishedUrl(one.url) })) };
}

/** The town, or of several the talk's own title. */
function shortName({ areas, title }: ScriptSheet): string {
  return areas.length === 1 ? (areas[0] ?? title) : title;
}

/** Gives the page a moment to show how far it is, and to hear that it was called off. */
function breathe(): Promise<void> {
  return new Promise((go) => setTimeout(go, 0));
}

export const saveSlides = defineAction({
  id: "save-slides",
  label: t("存为幻灯片"),
  perform: async ({ scriptId, written, madeOn, onProgress, signal }: TakeAway): Promise<void> => {
    onProgress(t("正在取讲解稿和数据"));
    const material = await materialOf(scriptId, written, signal);
    const [{ writeSlides, MAP_PROPORTION }, { drawingPicture, saveFile }, { fileName }] = await Promise.all([
      import("../export/pptx"),
      import("../export/picture"),
      import("../export/file-name"),
    ]);
    const height = Math.round(SLIDE_MAP_WIDTH_PX / MAP_PROPORTION);
    const file = await writeSlides({
      sheet: material.sheet,
      madeOn,
      signal,
      onProgress: (done, all) => onProgress(done < all ? t("正在画第 {0} 幕，共 {1} 幕", done + 1, all) : t("正在装成文件")),
      pictureOf: async (scene) => {
        await breathe();
        const { svg, fonts } = await drawingOf(
          material,
          scene,
          SLIDE_UNITS,
          Math.round(SLIDE_UNITS / MAP_PROPORTION),
          SLIDE_MAP_AREA,
        );
        return drawingPicture(svg, SLIDE_MAP_WIDTH_PX, height, fonts);
      },
    });
    signal.throwIfAborted();
    saveFile(file, fileName([shortName(material.sheet), t("讲解")], "pptx"));
  },
});

export const savePoster = defineAction({
  id: "save-poster",
  label: t("存一幕为图片"),
  perform: async ({ scriptId, written, madeOn, onProgress, signal, number }: TakeAway & { number: number }): Promise<void> => {
    onProgress(t("正在画第 {0} 幕", number));
    const material = await materialOf(scriptId, written, signal);
    const scene = material.sheet.scenes.find((s) => s.number === number);
    if (!scene) throw new Error(`这份讲解没有第 ${number} 幕`);
    const [{ writePoster }, { POSTER_COLUMN }, { saveFile }, { fileName }] = await Promise.all([
      import("../export/png"),
      import("../export/poster-layout"),
      import("../export/picture"),
      import("../export/file-name"),
    ]);
    await breathe();
    const { svg, fonts } = await drawingOf(material, scene, POSTER_UNITS, (POSTER_UNITS * 9) / 16, POSTER_AREA, POSTER_COLUMN);
    const about = t(
      "{0} 第{1}幕　示意图，不作为划界依据　数据版本 {2}　{3}制作",
      material.sheet.title,
      number,
      material.sheet.dataVersion,
      madeOn,
    );
    const colors = { paper: "#fffdf8", ink: "#2b2c2e", quiet: "#605a4d", accent: "#066666" };
    const blob = await writePoster({ sheet: scene, svg, fonts, colors, about });
    signal.throwIfAborted();
    saveFile(blob, fileName([shortName(material.sheet), t("第{0}幕", number)], "png"));
  },
});

/** The present view as a picture; rejects in Chinese where no live map runs. */
export async function viewBlob(): Promise<Blob> {
  const take = viewTaker();
  if (!take) throw new Error("地图没有在运行，取不到当前画面");
  const { atlas } = getDataset();
  const known = atlas.status === "ready" ? atlas.value : null;
  return take(VIEW_WIDTH_PX, [
    t("示意图，不作为划界依据"),
    approvalLine(known?.site ?? null),
    t("数据版本 {0}", known?.dataVersion ?? t("不明")),
  ]);
}

export const saveView = defineAction({
  id: "save-view",
  label: t("存当前地图为图片"),
  isAvailable: (_areaName: string) => (viewTaker() ? true : t("地图没有在运行，取不到当前画面")),
  perform: async (areaName: string): Promise<void> => {
    const [{ saveFile }, { fileName }, blob] = await Promise.all([
      import("../export/picture"),
      import("../export/file-name"),
      viewBlob(),
    ]);
    saveFile(blob, fileName([areaName, t("地图")], "png"));
  },
});
