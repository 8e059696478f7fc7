const NAMES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as it may stand between tags and in attributes. */
export function escapedXml(text: string): string {
  return text.replace(/[&<>"]/gu, (c) => NAMES[c] ?? c);
}
