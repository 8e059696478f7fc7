import * as v from "valibot";
import { t } from "../i18n/words";
import type { Scene, SceneScript } from "./scene";
import { schemaFaults } from "./schema-check";
import { DraftScriptSchema, SceneScriptSchema } from "./schema-scenes";
import { OWN_WORDS } from "./script-edit";

/** More than any talk holds; a file beyond it is not read at all. */
export const MAX_SCRIPT_CHARS = 2_000_000;

export type ReadScript = { readonly ok: true; readonly script: SceneScript } | { readonly ok: false; readonly why: string };

/** What a person calls the parts of a script, for a path such as `scenes.1.words.headline`. */
const WORDS: Readonly<Record<string, string>> = {
  title: t("标题"),
  subtitle: t("副标题"),
  areas: t("镇和区"),
  language: t("语言"),
  focus: t("地点"),
  unplaced: t("未上图的地点"),
  bounds: t("范围"),
  safeArea: t("安全区"),
  layers: t("图层"),
  theme: t("配色"),
  camera: t("画面动作"),
  passages: t("原文"),
  indicators: t("指标"),
  findings: t("存疑"),
  headline: t("大字"),
  notes: t("讲稿"),
  durationS: t("秒数"),
  transition: t("切换"),
};

/** `scenes.1.words.lines.0.text` as a reader says it: 第2幕第1行. */
function placeInWords(path: string): string {
  const parts = path.split(".");
  const scene = parts[0] === "scenes" && parts[1] !== undefined ? t("第{0}幕", Number(parts[1]) + 1) : "";
  const lineAt = parts.indexOf("lines");
  const line = lineAt > 0 && parts[lineAt + 1] !== undefined ? t("第{0}行", Number(parts[lineAt + 1]) + 1) : "";
  const what = parts.flatMap((part) => WORDS[part] ?? []).at(-1) ?? "";
  return `${scene}${line}${what}` || path;
}

function faultsOf(schema: v.GenericSchema, script: unknown): string[] {
  return schemaFaults(schema, script).map(({ path, message }) => `${placeInWords(path)}${path ? t("：") : ""}${message}`);
}

/** Lines that name a passage or an indicator which their scene does not have, and scenes of one id. */
function looseEnds({ scenes }: SceneScript): string[] {
  const ids = new Set<string>();
  return scenes.flatMap((scene, n) => {
    const twice = ids.has(scene.id) ? [t("第{0}幕：编号“{1}”前面已经用过", n + 1, scene.id)] : [];
    ids.add(scene.id);
    const loose = scene.words.lines.flatMap(({ cites }, i) => [
      ...cites.passages
        .filter((at) => at >= scene.passages.length)
        .map((at) => t("第{0}幕第{1}行：引用了不存在的第{2}段原文", n + 1, i + 1, at + 1)),
      ...cites.indicators
        .filter((at) => at >= scene.indicators.length)
        .map((at) => t("第{0}幕第{1}行：引用了不存在的第{2}个指标", n + 1, i + 1, at + 1)),
    ]);
    return [...twice, ...loose];
  });
}

/** Reads a script that a person brings; on failure says in Chinese what is wrong and where. What a script does not know is left out. */
export function readScript(text: string): ReadScript {
  if (text.length > MAX_SCRIPT_CHARS) return { ok: false, why: t("文件太大，不像一份讲解") };
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/u, ""));
  } catch {
    return { ok: false, why: /^\s*</u.test(text) ? t("这是一个网页，不是讲解文件") : t("文件不完整或已损坏：不是合法的 JSON") };
  }
  if (typeof json !== "object" || json === null || !("scenes" in json))
    return { ok: false, why: t("不是讲解文件：里面没有画面（scenes）") };
  const faults = faultsOf(DraftScriptSchema, json);
  const [first] = faults;
  if (first !== undefined) return { ok: false, why: faults.length > 1 ? t("{0}；共 {1} 处", first, faults.length) : first };
  const script = v.parse(DraftScriptSchema, json);
  const [loose] = looseEnds(script);
  return loose === undefined ? { ok: true, script } : { ok: false, why: loose };
}

/** What is still missing before a script can be told, in a reader's words; empty if nothing is. */
export function missingIn(script: SceneScript): string[] {
  return [...faultsOf(SceneScriptSchema, script), ...looseEnds(script)];
}

/** The script as the one JSON file that is passed on. */
export function scriptFile(script: SceneScript): { readonly name: string; readonly text: string } {
  const name =
    script.title
      .replace(/[\\/:*?"<>|\p{C}]/gu, "")
      .trim()
      .slice(0, 40) || t("讲解");
  return { name: t("{0}.讲解.json", name), text: `${JSON.stringify(script, null, 2)}\n` };
}

/** An id for something new that none of the others bears: `own-3`. */
export function freshId(prefix: string, taken: Iterable<string>): string {
  const ids = new Set(taken);
  let n = 1;
  while (ids.has(`${prefix}-${n}`)) n += 1;
  return `${prefix}-${n}`;
}

/** At most 14 Han characters, as a scene's title holds them. */
export function shortName(name: string): string {
  return [...name].slice(0, 14).join("");
}

/** The words a scene begins with: its title, and one line that is ours. */
export function firstWords(title: string): Scene["words"] {
  return { headline: title, lines: [{ text: title, kind: "ours", cites: { passages: [], indicators: [] }, how: OWN_WORDS }] };
}
