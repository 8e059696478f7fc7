import { t } from "../i18n/words";
import type { Scene, SceneLine, SceneScript } from "./scene";
import type { Citation } from "./types";

/** What is written of a line of ours that does not say where it comes from. */
export const OWN_WORDS = t("编写者的话，没有引用原文");
export const MAX_LINES = 4;

/** What of a scene is replaced as it stands; lines, passages and indicators have edits of their own, since lines count them. */
type SceneChange = Partial<Pick<Scene, "title" | "notes" | "durationS" | "transition" | "theme">> &
  Partial<Pick<Scene, "focus" | "unplaced" | "bounds" | "layers" | "camera">>;

type OfScene =
  | { readonly type: "change"; readonly change: SceneChange }
  | { readonly type: "headline"; readonly text: string }
  | { readonly type: "add-line"; readonly text: string }
  | { readonly type: "remove-line"; readonly line: number }
  | { readonly type: "line-text"; readonly line: number; readonly text: string }
  /** Of a line of ours: the computation, or where it is known from. */
  | { readonly type: "line-how"; readonly line: number; readonly text: string }
  /** Whether a passage or an indicator, by its index in the scene, proves the line. */
  | {
      readonly type: "line-cites";
      readonly line: number;
      readonly what: "passages" | "indicators";
      readonly index: number;
      readonly isCited: boolean;
    }
  | { readonly type: "add-passage"; readonly citation: Citation }
  | { readonly type: "remove-passage"; readonly index: number }
  | { readonly type: "add-indicator"; readonly id: string }
  | { readonly type: "remove-indicator"; readonly index: number };

/** Everything that can be done to a script. A scene is named by its id; an edit of one that is not there does nothing. */
export type ScriptEdit =
  | { readonly type: "script"; readonly change: Partial<Pick<SceneScript, "title" | "subtitle">> }
  | { readonly type: "add"; readonly scene: Scene; readonly area: SceneScript["areas"][number]; readonly after: string | null }
  | { readonly type: "remove"; readonly scene: string }
  | { readonly type: "duplicate"; readonly scene: string; readonly newId: string }
  | { readonly type: "move"; readonly scene: string; readonly to: number }
  | ({ readonly scene: string } & OfScene);

/** A line without a proof is ours and says so; one that gets a proof and had nothing else to say for itself is cited. */
function settleLine(line: SceneLine): SceneLine {
  const isProven = line.cites.passages.length > 0 || line.cites.indicators.length > 0;
  if (!isProven) return line.kind === "ours" && line.how !== null ? line : { ...line, kind: "ours", how: line.how ?? OWN_WORDS };
  const saysHow = line.how !== null && line.how !== OWN_WORDS && line.how.trim() !== "";
  return line.kind === "ours" && !saysHow ? { ...line, kind: "cited", how: null } : line;
}

const without = <T>(list: readonly T[], index: number): readonly T[] => list.filter((_, i) => i !== index);

/** Indexes after one of those that they count is gone. */
const renumber = (indexes: readonly number[], gone: number) =>
  indexes.filter((i) => i !== gone).map((i) => (i > gone ? i - 1 : i));

function withLines(scene: Scene, make: (lines: readonly SceneLine[]) => readonly SceneLine[]): Scene {
  return { ...scene, words: { ...scene.words, lines: make(scene.words.lines).map(settleLine) } };
}

function withLine(scene: Scene, at: number, make: (line: SceneLine) => SceneLine): Scene {
  return scene.words.lines[at] ? withLines(scene, (lines) => lines.map((line, i) => (i === at ? make(line) : line))) : scene;
}

function withoutProof(scene: Scene, what: "passages" | "indicators", index: number): Scene {
  if (index < 0 || index >= scene[what].length) return scene;
  const rest = { ...scene, [what]: without<unknown>(scene[what], index) } as Scene;
  return withLines(rest, (lines) =>
    lines.map((line) => ({ ...line, cites: { ...line.cites, [what]: renumber(line.cites[what], index) } })),
  );
}

function cite(line: SceneLine, what: "passages" | "indicators", index: number, isCited: boolean): SceneLine {
  const others = line.cites[what].filter((i) => i !== index);
  return { ...line, cites: { ...line.cites, [what]: isCited ? [...others, index].sort((a, b) => a - b) : others } };
}

function editScene(scene: Scene, edit: OfScene): Scene {
  switch (edit.type) {
    case "change":
      return { ...scene, ...edit.change };
    case "headline":
      return { ...scene, words: { ...scene.words, headline: edit.text } };
    case "add-line":
      if (scene.words.lines.length >= MAX_LINES) return scene;
      return withLines(scene, (lines) => [
        ...lines,
        { text: edit.text, kind: "ours", cites: { passages: [], indicators: [] }, how: OWN_WORDS },
      ]);
    case "remove-line":
      return scene.words.lines[edit.line] ? withLines(scene, (lines) => without(lines, edit.line)) : scene;
    case "line-text":
      return withLine(scene, edit.line, (line) => ({ ...line, text: edit.text }));
    case "line-how":
      return withLine(scene, edit.line, (line) => (line.kind === "ours" ? { ...line, how: edit.text } : line));
    case "line-cites":
      if (edit.isCited && scene[edit.what][edit.index] === undefined) return scene;
      return withLine(scene, edit.line, (line) => cite(line, edit.what, edit.index, edit.isCited));
    case "add-passage": {
      const { doc, start, end } = edit.citation;
      if (scene.passages.some((p) => p.doc === doc && p.start === start && p.end === end)) return scene;
      return { ...scene, passages: [...scene.passages, edit.citation] };
    }
    case "remove-passage":
      return withoutProof(scene, "passages", edit.index);
    case "add-indicator":
      return scene.indicators.includes(edit.id) ? scene : { ...scene, indicators: [...scene.indicators, edit.id] };
    case "remove-indicator":
      return withoutProof(scene, "indicators", edit.index);
  }
}

/** A title that is told from the one it was copied from. */
const copyOf = (title: string) => (title.endsWith("（副本）") ? title : t("{0}（副本）", title));

/** The script after an edit; the same object where nothing changes. */
export function editScript(script: SceneScript, edit: ScriptEdit): SceneScript {
  if (edit.type === "script") return { ...script, ...edit.change };
  if (edit.type === "add") {
    const at = script.scenes.findIndex((one) => one.id === edit.after);
    const to = at < 0 ? script.scenes.length : at + 1;
    const areas = script.areas.includes(edit.area) ? script.areas : [...script.areas, edit.area];
    return { ...script, areas, scenes: [...script.scenes.slice(0, to), edit.scene, ...script.scenes.slice(to)] };
  }
  const index = script.scenes.findIndex((one) => one.id === edit.scene);
  const scene = script.scenes[index];
  if (!scene) return script;
  switch (edit.type) {
    case "remove":
      return { ...script, scenes: without(script.scenes, index) };
    case "duplicate":
      return {
        ...script,
        scenes: [
          ...script.scenes.slice(0, index + 1),
          { ...scene, id: edit.newId, title: copyOf(scene.title) },
          ...script.scenes.slice(index + 1),
        ],
      };
    case "move": {
      const to = Math.max(0, Math.min(script.scenes.length - 1, edit.to));
      if (to === index) return script;
      const rest = without(script.scenes, index);
      return { ...script, scenes: [...rest.slice(0, to), scene, ...rest.slice(to)] };
    }
    default: {
      const next = editScene(scene, edit);
      return next === scene ? script : { ...script, scenes: script.scenes.map((one, i) => (i === index ? next : one)) };
    }
  }
}

/** Typing into one field is one step of the history; everything else is a step of its own. */
export function groupOf(edit: ScriptEdit): string | null {
  switch (edit.type) {
    case "script":
      return `script/${Object.keys(edit.change).join()}`;
    case "headline":
      return `${edit.scene}/headline`;
    case "line-text":
    case "line-how":
      return `${edit.scene}/${edit.type}/${edit.line}`;
    case "change": {
      const [field, ...more] = Object.keys(edit.change);
      return more.length === 0 && (field === "title" || field === "notes" || field === "durationS")
        ? `${edit.scene}/${field}`
        : null;
    }
    default:
      return null;
  }
}
