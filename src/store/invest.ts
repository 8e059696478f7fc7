import { FIRST_INVEST, type InvestState } from "../plan/invest-state";
import type { ShortList } from "../plan/short-list";

export interface InvestSlice {
  /** What the search for land is set to; it stays while another pane is in front. */
  readonly invest: InvestState;
  /** What the next press, or the next outline, on the map is for; null: it is not for the search. */
  readonly placing: "radius" | "area" | null;
  /** Named choices of places, kept on this device. */
  readonly shortLists: readonly ShortList[];
}

export const INITIAL_INVEST: InvestSlice = { invest: FIRST_INVEST, placing: null, shortLists: [] };
