import type { Datum } from "../geo/shift";

/** What lies beneath the plan: our own, or one from the network that the reader asked for. */
export const BASEMAP_KINDS = ["own", "tianditu-vector", "tianditu-imagery", "custom"] as const;
export type BasemapKind = (typeof BASEMAP_KINDS)[number];

/** The reader's choice; it stays on this device and is in no link. */
export interface BasemapChoice {
  readonly kind: BasemapKind;
  /** The reader's own key for 天地图. */
  readonly tiandituKey: string;
  /** A MapLibre style, or a template of raster tiles with `{z}`, `{x}` and `{y}`. */
  readonly customUrl: string;
  readonly customDatum: Datum;
}

/** What has become of the choice. Until tiles have come, and when they fail, our own basemap is on the map. */
export type BasemapState =
  | { readonly status: "own" }
  | { readonly status: "loading" }
  | { readonly status: "shown"; readonly datum: Datum }
  /** `why`: what happened, for the reader. */
  | { readonly status: "failed"; readonly why: string };

export interface BasemapSlice {
  readonly basemap: BasemapChoice;
  readonly basemapState: BasemapState;
}

export const INITIAL_BASEMAP: BasemapSlice = {
  basemap: { kind: "own", tiandituKey: "", customUrl: "", customDatum: "WGS84" },
  basemapState: { status: "own" },
};
