/** What is wrong with a record, for the person who writes it. */
export interface Fault {
  readonly rule: string;
  readonly severity: "error" | "warn";
  /** Path below the project's root. */
  readonly file: string;
  /** Id of the record, or a word that finds it. */
  readonly record: string;
  /** Chinese: what came, what was wanted. */
  readonly message: string;
}

/** A fault in one line. */
export function faultLine({ rule, severity, file, record, message }: Fault): string {
  return `${severity === "error" ? "错误" : "提醒"} [${rule}] ${file} ${record}：${message}`;
}
