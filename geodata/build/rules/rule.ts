import type { Fault } from "../fault";
import type { World } from "../world";

/** What a rule complains of; the rule's name and severity are added by the runner. */
export type Complaint = Pick<Fault, "file" | "record" | "message">;

/** One thing that the data must be. */
export interface Rule {
  readonly id: string;
  readonly severity: Fault["severity"];
  readonly check: (world: World) => Iterable<Complaint>;
}

/** All faults that the rules find, errors first. */
export function runRules(rules: readonly Rule[], world: World): Fault[] {
  const faults = rules.flatMap(({ id, severity, check }) =>
    [...check(world)].map((complaint): Fault => ({ rule: id, severity, ...complaint })),
  );
  return [...faults.filter((f) => f.severity === "error"), ...faults.filter((f) => f.severity === "warn")];
}
