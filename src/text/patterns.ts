/** Words and signs by which Chinese official documents show their structure. No rule here knows a single document. */

const CN = "一二三四五六七八九十百";

/** Digits that stand high or low, as Unicode writes them. */
export const SUPERSCRIPT = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const SUBSCRIPT = "₀₁₂₃₄₅₆₇₈₉";

/** `¹²` → `12`. */
export function superscriptToDigits(text: string): string {
  return [...text].map((c) => (SUPERSCRIPT.includes(c) ? String(SUPERSCRIPT.indexOf(c)) : c)).join("");
}

/** The raised (or lowered) form of plain digits; other characters stay as they are. */
export function raiseDigits(text: string, how: "sup" | "sub"): string {
  const forms = how === "sup" ? SUPERSCRIPT : SUBSCRIPT;
  return text.replace(/\d/gu, (d) => forms.charAt(Number(d)));
}

/** Tags that a converter leaves in a text. A `<5.8 吨` is not one. */
export const TAG =
  /<\/?(?:b|strong|i|em|u|br|sup|sub|p|div|span|font|center|table|thead|tbody|tr|th|td)(?:\s[^<>\n]{0,80})?\/?>/giu;

/** The line without Markdown marks, tags and raised digits: what a reader sees. */
export function bare(text: string): string {
  return text
    .replace(/^#{1,6}\s+/u, "")
    .replace(/^[-*•·]\s+/u, "")
    .replace(/<(su[bp])>\s*\d+\s*<\/\1>/giu, "")
    .replace(TAG, "")
    .replaceAll("**", "")
    .replace(new RegExp(`[${SUPERSCRIPT}]`, "gu"), "")
    .trim();
}

/** Number of characters that are not white space. */
export function inkLength(text: string): number {
  return text.replace(/\s+/gu, "").length;
}

/** True where a sentence, a clause before a list, or a list item is at its end. */
export function isFinished(text: string): boolean {
  return /[。！？：；…!?;:][”’"'）)》」』】\]]*$/u.test(bare(text));
}

/** True for a text of some length with no sign of a sentence in it. */
export function isShortLabel(text: string, max: number): boolean {
  const t = bare(text);
  return inkLength(t) <= max && !/[。！？；!?;]/u.test(t) && !/[，,：:、]$/u.test(t);
}

/** A page number or a rule: nothing that anybody reads. */
export function isPageMark(text: string): boolean {
  return /^(?:[-–—―=_*]{3,}|[-–—·\s]*\d{1,3}[-–—·\s]*|第\s*\d{1,3}\s*页(?:\s*[/，,]?\s*共\s*\d{1,3}\s*页)?)$/u.test(text);
}

export const CONTENTS_TITLE = /^(?:#{1,6}\s+)?\**目\s*[录次]\**$/u;
/** An entry of a contents page: dot leaders (or a tab) and a page number. */
export const CONTENTS_ENTRY = /(?:\.{3,}|…{2,}|·{3,}|\t)\s*\d{1,4}$/u;

export const BOX_TITLE = new RegExp(`^专\\s*栏\\s*[\\d${CN}]*(?:[：:\\s"“'‘《]|$)`, "u");
export const TABLE_CAPTION = new RegExp(`^附?表\\s*(?:[\\d${CN}]+(?:[-—.]\\d+)?\\s*)?[：:\\s]|^附?表\\s*\\d+`, "u");
export const TABLE_CONTINUED = /^(?:续\s*表|表\s*\d*\s*[（(]?续)/u;
export const FIGURE_CAPTION = new RegExp(
  `^图\\s*[\\d${CN}]+|(?:示意|布局|分布|结构|规划|区位|流程|效果|平面|范围|现状|体系|关系|位置|框架|鸟瞰)图[”"』」）)]*$`,
  "u",
);
/** The line that names the unit of a table. */
export const TABLE_UNIT = /^[（(]?单位[：:]/u;
/** How the title of a document ends. */
export const DOCUMENT_KIND = /(?:规划|纲要|报告|通知|意见|方案|办法|决定|计划|要点|总结|建议)(?:[（(][^（()）]*[）)])?$/u;

export type OrdinalStyle = "part" | "chapter" | "section" | "cn" | "cn-paren" | "arabic" | "arabic-paren" | "circled" | "dash";

const ORDINALS: readonly (readonly [OrdinalStyle, RegExp])[] = [
  ["part", new RegExp(`^第[\\d${CN}]+(?:部分|编|篇)\\s*[：:、]?`, "u")],
  ["chapter", new RegExp(`^第[\\d${CN}]+章\\s*[：:、]?`, "u")],
  ["section", new RegExp(`^第[\\d${CN}]+节\\s*[：:、]?`, "u")],
  ["cn", new RegExp(`^[${CN}]+、`, "u")],
  ["cn-paren", new RegExp(`^[（(][${CN}]+[）)]`, "u")],
  ["arabic", /^\d{1,2}(?:、|[.．](?!\d))/u],
  ["arabic-paren", /^[（(]\d{1,2}[）)]/u],
  ["circled", /^[①-⑳]/u],
  // A scanner reads the Chinese dash as 一一.
  ["dash", /^(?:——|--|一一)(?!\s*\d{4}\s*年)/u],
];

export interface Ordinal {
  readonly style: OrdinalStyle;
  readonly text: string;
}

/** The ordinal (or dash) with which a line begins, or null. Looks through Markdown marks. */
export function ordinalOf(text: string): Ordinal | null {
  const t = bare(text);
  for (const [style, pattern] of ORDINALS) {
    const match = pattern.exec(t);
    if (match) return { style, text: match[0].trim() };
  }
  return null;
}

/** A Markdown bullet; its sign is layout, not text. */
export const BULLET = /^[-*•·]\s+/u;
export const MARKDOWN_HEADING = /^(#{1,6})\s+/u;
