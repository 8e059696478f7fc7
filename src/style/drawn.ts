import type { AreaId, FeatureKind, Stage } from "../plan/types";

/** What the layers read of a feature; everything else stays with the data set. */
export interface Drawn extends Record<string, unknown> {
  readonly id: string;
  readonly name: string;
  readonly kind: FeatureKind;
  readonly area: AreaId;
  readonly stage: Stage;
  readonly shape: "point" | "line" | "area";
  /** The town whose plan is in front. */
  readonly front: boolean;
  /** Named by another plan than the one in front. */
  readonly away: boolean;
  readonly label: string;
  /** A shape of the stated area at the best-known point, not an outline. */
  readonly isSketch: boolean;
}
