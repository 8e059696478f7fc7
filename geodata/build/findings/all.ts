import { completionRatio } from "./completion-ratio";
import { constantValue } from "./constant-value";
import { contentsTitles } from "./contents-titles";
import { counts } from "./counts";
import { figuresMissing } from "./figures-missing";
import type { FindingRule } from "./finding";
import { growth } from "./growth";
import { growthBase } from "./growth-base";
import { nameLists } from "./name-lists";
import { promises } from "./promises";
import { sameValue } from "./same-value";
import { shares } from "./shares";
import { sums } from "./sums";
import { targetBelowResult } from "./target-below-result";

/** Every rule that finds contradictions, in the order in which they are told. */
export const FINDING_RULES: readonly FindingRule[] = [
  completionRatio,
  growth,
  growthBase,
  sums,
  shares,
  sameValue,
  constantValue,
  targetBelowResult,
  promises,
  counts,
  nameLists,
  contentsTitles,
  figuresMissing,
];
