import type { Finding } from "../../../src/plan/types";
import type { Judgement } from "../authored-checks";

/** What the rules found, and what people made of it. */
export interface RuleFindings {
  readonly published: readonly Finding[];
  readonly dismissed: readonly { readonly finding: Finding; readonly why: string }[];
  /** Judgements on findings that no rule makes any more. */
  readonly stale: readonly Judgement[];
  /** Published id → id of the rule. */
  readonly ruleOf: ReadonlyMap<string, string>;
}
