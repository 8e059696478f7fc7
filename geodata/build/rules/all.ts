import type { Rule } from "./rule";

/** Every rule, in the order in which their faults are told. */
export const RULES: readonly Rule[] = [];
