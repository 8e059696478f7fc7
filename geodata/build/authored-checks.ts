import * as v from "valibot";
import { Id, list, Offset, Text } from "../../src/plan/schema-parts";
import type { AuthoredCitation } from "./authored";
import { AuthoredCitationSchema } from "./authored-schema";

/** A total and what it is made of, by indicator id. */
export interface SumCheck {
  readonly key: string;
  readonly whole: string;
  readonly parts: readonly string[];
}

/** A number in words and the names (a quotation) or table rows that it counts. */
export interface CountCheck {
  readonly key: string;
  /** The first number in it, Arabic or Chinese, is the one meant. */
  readonly stated: AuthoredCitation;
  /** An enumeration. */
  readonly names?: AuthoredCitation;
  readonly rows?: {
    readonly caption: string;
    /** Only rows whose attribute cell says so. */
    readonly attribute?: "预期性" | "约束性";
  };
}

/** One of two lists of names: an enumeration in the text, or the cells of a table column. */
export interface ListSide {
  /** Where it stands, for the reader: “第四章正文”. */
  readonly label: string;
  /** Enumerations that belong together, as of two chapters. */
  readonly quotes?: readonly AuthoredCitation[];
  readonly column?: { readonly doc: string; readonly caption: string; readonly column: number; readonly matching?: string };
}

export interface ListCheck {
  readonly key: string;
  /** What is listed, for the reader: “19号线轴的产业载体”. */
  readonly what: string;
  readonly sides: readonly [ListSide, ListSide];
  /** `second-in-first` if the second list only picks from the first. */
  readonly mode: "same" | "second-in-first";
}

/** Amounts that a table calls a share of something; the share is read from the name cell of the part. */
export interface ShareCheck {
  readonly key: string;
  readonly rows: readonly {
    /** Name of the row for the reader. */
    readonly label: string;
    readonly part: string;
    /** Multiplied; a percentage counts as its hundredth. */
    readonly of: readonly string[];
  }[];
}

/** A sentence that says all targets were met, and the tables (slugs) that it speaks of. */
export interface PromiseCheck {
  readonly key: string;
  readonly sentence: AuthoredCitation;
  readonly tables: readonly string[];
}

/** What a rule has to know of series, by id. */
export interface Directions {
  /** Less is better: a target is met by staying below it. */
  readonly lower: readonly string[];
  /** A level to be kept or raised, year by year: a later target should lie above an earlier result. */
  readonly levels: readonly string[];
  /** Belongs to no year: ids as regular expressions. */
  readonly constant: readonly string[];
}

/** What a person says to a finding that a rule made. */
export interface Judgement {
  /** The id that the rule gives: `finding.<rule>.<key>`. */
  readonly finding: string;
  /** The id under which it was known before. */
  readonly as?: string;
  readonly severity?: "high" | "middle" | "low";
  /** One more sentence for the detail. */
  readonly add?: string;
  /** Why it is none (Chinese); it is then not published. */
  readonly dismiss?: string;
}

/** Everything under `geodata/checks/`. */
export interface Checks {
  readonly sums: readonly SumCheck[];
  readonly counts: readonly CountCheck[];
  readonly lists: readonly ListCheck[];
  readonly shares: readonly ShareCheck[];
  readonly promises: readonly PromiseCheck[];
  readonly directions: readonly Directions[];
  readonly judgements: readonly Judgement[];
}

export const NO_CHECKS: Checks = { sums: [], counts: [], lists: [], shares: [], promises: [], directions: [], judgements: [] };

const unknownKey = "有不认识的项（拼错了？允许的项见 geodata/build/authored-checks.ts）";
const strict = <T extends v.ObjectEntries>(entries: T) => v.strictObject(entries, unknownKey);
const Attribute = v.optional(v.picklist(["预期性", "约束性"], "属性只有预期性、约束性"));
const Side = strict({
  label: Text,
  quotes: v.optional(list(AuthoredCitationSchema)),
  column: v.optional(strict({ doc: Id, caption: Text, column: Offset, matching: v.optional(Text) })),
});

/** A schema for the records of each file `geodata/checks/<name>.json`. */
export const CHECK_SCHEMAS = {
  sums: strict({ key: Id, whole: Id, parts: list(Id) }),
  counts: strict({
    key: Id,
    stated: AuthoredCitationSchema,
    names: v.optional(AuthoredCitationSchema),
    rows: v.optional(strict({ caption: Text, attribute: Attribute })),
  }),
  lists: strict({
    key: Id,
    what: Text,
    sides: v.tuple([Side, Side], "应是两处"),
    mode: v.picklist(["same", "second-in-first"], "应是 same 或 second-in-first"),
  }),
  shares: strict({ key: Id, rows: list(strict({ label: Text, part: Id, of: list(Id) })) }),
  promises: strict({ key: Id, sentence: AuthoredCitationSchema, tables: list(Id) }),
  directions: strict({ lower: list(Id), levels: list(Id), constant: list(Text) }),
  judgements: strict({
    finding: Id,
    as: v.optional(Id),
    severity: v.optional(v.picklist(["high", "middle", "low"], "应是 high、middle 或 low")),
    add: v.optional(Text),
    dismiss: v.optional(Text),
  }),
} as const satisfies Record<keyof Checks, v.GenericSchema>;
