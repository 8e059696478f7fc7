import type { LonLat } from "../geo/types";

/** What a press on the map means while it is set; without a tool it selects. */
export type Tool = "distance" | "area" | "coordinates";

/** A line or an outline that is being measured, WGS84. */
export interface Measure {
  readonly kind: "distance" | "area";
  /** Set points in their order; of an outline the first is not repeated. */
  readonly points: readonly LonLat[];
  /** Where the pointer would set the next one; null where there is no pointer, and once it is done. */
  readonly live: LonLat | null;
  readonly isDone: boolean;
}

export interface ToolsSlice {
  readonly tool: Tool | null;
  /** Null until the first point is set. */
  readonly measure: Measure | null;
  /** The place whose coordinates are read, WGS84. */
  readonly spot: LonLat | null;
  /** Ids of the legend entries whose things the map shows now; null until it has told. */
  readonly inView: readonly string[] | null;
  /** The legend over the map stands open; a desk remembers it. */
  readonly legendOpen: boolean;
}

export const INITIAL_TOOLS: ToolsSlice = { tool: null, measure: null, spot: null, inView: null, legendOpen: false };
