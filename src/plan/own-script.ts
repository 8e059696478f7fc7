import * as v from "valibot";
import type { Scene, SceneScript } from "./scene";
import { schemaFaults } from "./schema-check";
import { DraftScriptSchema, SceneScriptSchema } from "./schema-scenes";
import { OWN_WORDS } from "./script-edit";

/** More than any talk holds; a file beyond it is not read at all. */
export const MAX_SCRIPT_CHARS = 2_000_000;

export type ReadScript = { readonly ok: true; readonly script: SceneScript } | { readonly ok: false; readonly why: string };

/** What a person calls the parts of a script, for a path such as `scenes.1.words.headline`. */
const WORDS: Readonly<Record<string, string>> = {
  title: "标题",
  subtitle: "副标题",
  areas: "镇和区",
  language: "语言",
  focus: "地点",
  unplaced: "未上图的地点",
  bounds: "范围",
  safeArea: "安全区",
  layers: "图层",
  theme: "配色",
  camera: "画面动作",
  passages: "原文",
  indicators: "指标",
  findings: "存疑",
  headline: "大字",
  notes: "讲稿",
  durationS: "秒数",
  transition: "切换",
};

/** `scenes.1.words.lines.0.text` as a reader says it: 第2幕第1行. */
function placeInWords(path: string): string {
  const parts = path.split(".");
  const scene = parts[0] === "scenes" && parts[1] !== undefined ? `第${Number(parts[1]) + 1}幕` : "";
  const lineAt = parts.indexOf("lines");
  const line = lineAt > 0 && parts[lineAt + 1] !== undefined ? `第${Number(parts[lineAt + 1]) + 1}行` : "";
  const what = parts.flatMap((part) => WORDS[part] ?? []).at(-1) ?? "";
  return `${scene}${line}${what}` || path;
}

function faultsOf(schema: v.GenericSchema, script: unknown): string[] {
  return schemaFaults(schema, script).map(({ path, message }) => `${placeInWords(path)}${path ? "：" : ""}${message}`);
}

/** Lines that name a passage or an indicator which their scene does not have, and scenes of one id. */
function looseEnds({ scenes }: SceneScript): string[] {
  const ids = new Set<string>();
  return scenes.flatMap((scene, n) => {
    const twice = ids.has(scene.id) ? [`第${n + 1}幕：编号“${scene.id}”前面已经用过`] : [];
    ids.add(scene.id);
    const loose = scene.words.lines.flatMap(({ cites }, i) => [
      ...cites.passages
        .filter((at) => at >= scene.passages.length)
        .map((at) => `第${n + 1}幕第${i + 1}行：引用了不存在的第${at + 1}段原文`),
      ...cites.indicators
        .filter((at) => at >= scene.indicators.length)
        .map((at) => `第${n + 1}幕第${i + 1}行：引用了不存在的第${at + 1}个指标`),
    ]);
    return [...twice, ...loose];
  });
}

/** Reads a script that a person brings; on failure says in Chinese what is wrong and where. What a script does not know is left out. */
export function readScript(text: string): ReadScript {
  if (text.length > MAX_SCRIPT_CHARS) return { ok: false, why: "文件太大，不像一份讲解" };
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/u, ""));
  } catch {
    return { ok: false, why: /^\s*</u.test(text) ? "这是一个网页，不是讲解文件" : "文件不完整或已损坏：不是合法的 JSON" };
  }
  if (typeof json !== "object" || json === null || !("scenes" in json))
    return { ok: false, why: "不是讲解文件：里面没有画面（scenes）" };
  const faults = faultsOf(DraftScriptSchema, json);
  const [first] = faults;
  if (first !== undefined) return { ok: false, why: faults.length > 1 ? `${first}；共 ${faults.length} 处` : first };
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
      .slice(0, 40) || "讲解";
  return { name: `${name}.讲解.json`, text: `${JSON.stringify(script, null, 2)}\n` };
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
