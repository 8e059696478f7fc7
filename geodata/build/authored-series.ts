import * as v from "valibot";
import { Id, list, Text } from "../../src/plan/schema-parts";
import type { AuthoredCitation } from "./authored";
import { AuthoredCitationSchema } from "./authored-schema";

/** How a growth rate belongs to an amount: `annual` to the year before, `mean` a year over the span of its period. */
export interface GrowthLink {
  readonly of: string;
  readonly by: string;
  readonly kind: "annual" | "mean";
}

/** `geodata/series/*.json`: what the series of one subject have to do with each other. Series themselves are made of the indicators. */
export interface AuthoredSeries {
  readonly topic: string;
  /** What is measured, where `same` series of several areas are set beside each other. */
  readonly definition?: string;
  /** Series ids of one definition in different areas. */
  readonly same?: readonly string[];
  /** Series that look alike and are kept apart, why (Chinese), and the words it rests on. */
  readonly apart?: readonly {
    readonly series: readonly string[];
    readonly why: string;
    readonly words: readonly AuthoredCitation[];
  }[];
  readonly growth?: readonly GrowthLink[];
  /** A name for a series whose observations have several, by series id. */
  readonly labels?: Readonly<Record<string, string>>;
}

const unknownKey = "有不认识的项（拼错了？允许的项见 geodata/build/authored-series.ts）";

export const AuthoredSeriesSchema = v.strictObject(
  {
    topic: Id,
    definition: v.optional(Text),
    same: v.optional(list(Id)),
    apart: v.optional(list(v.strictObject({ series: list(Id), why: Text, words: list(AuthoredCitationSchema) }, unknownKey))),
    growth: v.optional(
      list(v.strictObject({ of: Id, by: Id, kind: v.picklist(["annual", "mean"], "应是 annual 或 mean") }, unknownKey)),
    ),
    labels: v.optional(v.record(v.string(), Text)),
  },
  unknownKey,
);
