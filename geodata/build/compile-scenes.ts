import type { SafeArea, Scene, SceneScript } from "../../src/plan/scene";
import type { PlanFeature } from "../../src/plan/types";
import type { AuthoredScene } from "./authored-scenes";
import { publishCitations } from "./citations";
import { boundsOf } from "./scene-bounds";
import type { Authored, SourceText } from "./world";

/** Where a scene says nothing else, its words stand on the left of a wide screen. */
const SAFE_AREA: SafeArea = { left: 0.36, top: 0.08, right: 0.05, bottom: 0.1 };

/** Scripts as published: quotations with their places, bounds worked out from the focus where none are given. A scene without a place is left out; a rule reports it. */
export function compileScenes(
  { scenes }: Pick<Authored, "scenes">,
  texts: ReadonlyMap<string, SourceText>,
  features: readonly PlanFeature[],
): SceneScript[] {
  const shapes = new Map(features.map((f) => [f.properties.id, f.geometry]));
  return scenes.map(({ record }) => ({
    ...record,
    scenes: record.scenes.flatMap((scene) => compileScene(scene, texts, shapes)),
  }));
}

function compileScene(
  scene: AuthoredScene,
  texts: ReadonlyMap<string, SourceText>,
  shapes: ReadonlyMap<string, GeoJSON.Geometry | null>,
): Scene[] {
  const bounds = scene.bounds ?? boundsOf(scene.focus.flatMap((id) => shapes.get(id) ?? []));
  if (!bounds) return [];
  return [
    {
      id: scene.id,
      title: scene.title,
      focus: scene.focus,
      unplaced: scene.focus.filter((id) => !shapes.get(id)),
      bounds,
      safeArea: scene.safeArea ?? SAFE_AREA,
      layers: scene.layers,
      theme: scene.theme ?? null,
      camera: scene.camera ?? { move: "none" },
      passages: publishCitations(texts, scene.passages),
      indicators: scene.indicators ?? [],
      findings: scene.findings ?? [],
      words: {
        headline: scene.words.headline,
        lines: scene.words.lines.map(({ text, passages, indicators, how }) => ({
          text,
          kind: how === undefined ? "cited" : "ours",
          cites: { passages: passages ?? [], indicators: indicators ?? [] },
          how: how ?? null,
        })),
      },
      notes: scene.notes,
      durationS: scene.durationS,
      transition: scene.transition ?? "fly",
    },
  ];
}
