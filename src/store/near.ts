import type { LonLat } from "../geo/types";

/** Within how far: metres in a straight line, or what can be walked to in fifteen minutes. */
export const NEAR_RANGES = ["500", "1000", "walk"] as const;
export type NearRange = (typeof NEAR_RANGES)[number];

/** The place that is looked around. It lives in memory alone: no link that the app writes by itself, no storage, no history. */
export type NearPlace =
  /** A row of the gazetteer; the house number is what was asked for and nobody has placed. */
  | {
      readonly kind: "named";
      readonly id: string;
      readonly houseNumber: string | null;
      /** A link named it, so that it is public already and stays in the link. */
      readonly isFromLink: boolean;
    }
  /** A person's own: pressed on the map, or told by the device with its stated accuracy. */
  | { readonly kind: "own"; readonly how: "tap" | "device"; readonly point: LonLat; readonly accuracyM: number | null };

/** What has become of the question where the device is; it is asked on a tap only. */
export type Locating = "idle" | "asking" | "denied" | "unavailable" | "timeout" | "outside" | "unsupported";

export interface NearSlice {
  readonly nearPlace: NearPlace | null;
  readonly nearRange: NearRange;
  /** The next press on the map chooses the place. */
  readonly isNearPicking: boolean;
  readonly locating: Locating;
  /** The feature whose line stands open, lit on the map; in no link. */
  readonly nearOpen: string | null;
  /** The map has been brought to somebody's place: from then on no link tells where it stands, until a town is chosen. */
  readonly isViewPrivate: boolean;
  /** Large letters everywhere; kept on the device. */
  readonly isLarge: boolean;
}

/** True while what is near a place is told, and the map shows it. */
export function isNearShown({ right, nearPlace }: { readonly right: string | null } & Pick<NearSlice, "nearPlace">): boolean {
  return right === "near" && nearPlace !== null;
}

export const INITIAL_NEAR: NearSlice = {
  nearPlace: null,
  nearRange: "500",
  isNearPicking: false,
  locating: "idle",
  nearOpen: null,
  isViewPrivate: false,
  isLarge: false,
};
