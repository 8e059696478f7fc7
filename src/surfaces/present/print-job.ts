import type { Material } from "../../actions/take-away";
import type { Mark } from "../../plan/mark";
import type { SceneSheet } from "../../plan/scene-sheet";
import type { PlanFeature } from "../../plan/types";

export type Paper = "A4" | "A3" | "A4-standing";

/** Sheets of paper in millimetres; scenes lie, a record stands. */
export const PAPERS: Readonly<Record<Paper, { readonly widthMm: number; readonly heightMm: number }>> = {
  A4: { widthMm: 297, heightMm: 210 },
  A3: { widthMm: 420, heightMm: 297 },
  "A4-standing": { widthMm: 210, heightMm: 297 },
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

/** The marks of a meeting; it takes as many sheets as it needs. */
export interface RecordPage {
  readonly kind: "record";
  readonly marks: readonly Mark[];
  readonly approval: string;
  readonly dataVersion: string;
}

export interface PrintJob {
  readonly paper: Paper;
  readonly madeOn: string;
  readonly pages: readonly (ScenePage | ViewPage | RecordPage)[];
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
