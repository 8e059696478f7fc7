import type { Material } from "../../actions/take-away";
import type { SceneSheet } from "../../plan/scene-sheet";
import type { PlanFeature } from "../../plan/types";

export type Paper = "A4" | "A3";

/** Sheets of paper, lying, in millimetres. */
export const PAPERS: Readonly<Record<Paper, { readonly widthMm: number; readonly heightMm: number }>> = {
  A4: { widthMm: 297, heightMm: 210 },
  A3: { widthMm: 420, heightMm: 297 },
};
export const MARGIN_MM = 9;

/** A page of a script: one scene with its map. */
export interface ScenePage {
  readonly kind: "scene";
  readonly sheet: SceneSheet;
  readonly title: string;
  readonly of: number;
  readonly approval: string;
  readonly dataVersion: string;
  readonly features: readonly PlanFeature[];
  readonly ground: GeoJSON.FeatureCollection;
}

/** A page of the map as it is on the screen. */
export interface ViewPage {
  readonly kind: "view";
  readonly imageUrl: string;
  readonly title: string;
  readonly sources: readonly string[];
  readonly approval: string;
  readonly dataVersion: string;
}

export interface PrintJob {
  readonly paper: Paper;
  readonly madeOn: string;
  readonly pages: readonly (ScenePage | ViewPage)[];
}

export function scenePages({ sheet, features, ground }: Material): ScenePage[] {
  return sheet.scenes.map((scene) => ({
    kind: "scene",
    sheet: scene,
    title: sheet.title,
    of: sheet.scenes.length,
    approval: sheet.approval,
    dataVersion: sheet.dataVersion,
    features,
    ground,
  }));
}
