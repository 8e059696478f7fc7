import type { Indicator } from "../../src/plan/types";
import type { AuthoredScene, AuthoredScript } from "./authored-scenes";
import type { Proof } from "./scene-numbers";
import type { World } from "./world";

/** An authored scene with what finds it: file, and `script/scene`. */
export interface FiledScene {
  readonly file: string;
  readonly record: string;
  readonly script: AuthoredScript;
  readonly scene: AuthoredScene;
}

/** Every scene of every script, in the order in which they are told. */
export function* scenesOf({ scenes }: Pick<World, "scenes">): Iterable<FiledScene> {
  for (const { file, record: script } of scenes)
    for (const scene of script.scenes) yield { file, record: `${script.id}/${scene.id}`, script, scene };
}

/** All that is shown or said in a scene, with where it stands. */
export function sayings({ words, notes }: AuthoredScene): { readonly where: string; readonly text: string }[] {
  const lines = words.lines.map(({ text }, i) => ({ where: `第 ${i + 1} 行`, text }));
  return [{ where: "大字", text: words.headline }, ...lines, { where: "讲稿", text: notes }];
}

/** What an indicator proves: its value with its unit, and the years of its period. */
export function indicatorProofs({ value_text, unit, period, name_text }: Indicator): Proof[] {
  return [{ text: value_text, unit }, { text: name_text }, ...period.split("-").map((text) => ({ text }))];
}
