import { raiseDigits, TAG } from "./patterns";
import type { Run, Span } from "./types";

export interface CallAt {
  readonly mark: string;
  readonly at: number;
  readonly source: Span;
}

export interface CleanText {
  readonly text: string;
  readonly runs: readonly Run[];
  readonly bold: readonly Span[];
  readonly calls: readonly CallAt[];
}

export interface CleanOptions {
  /** Footnote marks that are called here; they are left out of the text. */
  readonly marks?: readonly { readonly mark: string; readonly span: Span }[];
  /** A cell or a long text: a space between two Han characters is where a line was broken. By default decided by length. */
  readonly isWrapped?: boolean;
}

/** One character of the clean text; `at` is its source offset, -1 where it was put in. */
interface Unit {
  readonly c: string;
  readonly at: number;
  readonly isBold: boolean;
  readonly isBreak: boolean;
}

const HAN = /[\u2e80-\u9fff\uf900-\ufaff\u3000-\u303f\uff00-\uffef“”‘’—…·]/u;
const HAN_OR_MARK = /[\u2e80-\u9fff\uf900-\ufaff\u3000-\u303f\uff00-\uffef“”‘’—…·,.;:!?()"']/u;
const ORDINAL_BEFORE = /^第[\d一二三四五六七八九十百]+(?:部分|章|节|篇|编)$/u;

/**
 * The text of some pieces of the source for reading: without Markdown marks, tags, footnote marks and line breaks, with
 * the runs that lead back to the source.
 */
export function cleanText(source: string, spans: readonly Span[], options: CleanOptions = {}): CleanText {
  const calls: { mark: string; before: number; source: Span }[] = [];
  const units: Unit[] = [];
  let isBold = false;
  const lastBold = boldMarks(source, spans);
  spans.forEach(([start, end], index) => {
    if (index > 0) units.push({ c: " ", at: -1, isBold, isBreak: true });
    for (let i = start; i < end; ) {
      const call = options.marks?.find((m) => m.span[0] === i);
      if (call) {
        calls.push({ mark: call.mark, before: units.length, source: call.span });
        i = call.span[1];
        continue;
      }
      const raised = matchAt(/<(su[bp])>\s*(\d+)\s*<\/\1>/giu, source, i);
      if (raised) {
        for (const c of raiseDigits(raised[2] ?? "", raised[1]?.toLowerCase() === "sub" ? "sub" : "sup"))
          units.push({ c, at: -1, isBold, isBreak: false });
        i += raised[0].length;
        continue;
      }
      const tag = matchAt(TAG, source, i);
      if (tag) {
        if (/^<(?:b|strong)[\s>]/iu.test(tag[0])) isBold = true;
        else if (/^<\/(?:b|strong)/iu.test(tag[0])) isBold = false;
        else if (/^<br/iu.test(tag[0])) units.push({ c: " ", at: -1, isBold, isBreak: true });
        i += tag[0].length;
        continue;
      }
      if (source.startsWith("**", i)) {
        if (i < lastBold) isBold = !isBold;
        i += 2;
        continue;
      }
      const c = source.charAt(i);
      if (/\s/u.test(c)) units.push({ c: " ", at: c === " " ? i : -1, isBold, isBreak: c === "\n" || c === "\r" });
      else units.push({ c, at: i, isBold, isBreak: false });
      i++;
    }
  });
  return join(units, calls, options.isWrapped ?? isWrapped(units));
}

/** A short line without punctuation is set as it is; in a longer one spaces between Han characters come from a wrap. */
function isWrapped(units: readonly Unit[]): boolean {
  const ink = units.filter((u) => u.c !== " ");
  return ink.length >= 24 || ink.some((u) => /[，。；：！？,;:]/u.test(u.c));
}

function join(
  units: readonly Unit[],
  calls: readonly { mark: string; before: number; source: Span }[],
  wrapped: boolean,
): CleanText {
  let text = "";
  const runs: [number, number, number][] = [];
  const bold: [number, number][] = [];
  const at: number[] = [];
  const put = (unit: Unit) => {
    const last = runs.at(-1);
    if (unit.at >= 0) {
      if (last && last[0] + last[2] === text.length && last[1] + last[2] === unit.at) last[2]++;
      else runs.push([text.length, unit.at, 1]);
    }
    const range = bold.at(-1);
    if (unit.isBold && range && range[1] === text.length) range[1]++;
    else if (unit.isBold) bold.push([text.length, text.length + 1]);
    text += unit.c;
  };
  for (let i = 0; i < units.length; ) {
    const unit = units[i] as Unit;
    at[i] = text.length;
    if (unit.c !== " ") {
      put(unit);
      i++;
      continue;
    }
    let j = i;
    while (j < units.length && units[j]?.c === " ") j++;
    const isBreak = units.slice(i, j).some((u) => u.isBreak);
    const space = units.slice(i, j).find((u) => u.at >= 0) ?? unit;
    for (let k = i; k < j; k++) at[k] = text.length;
    if (isKept(text, units[j]?.c ?? "", isBreak, wrapped)) put(isBreak ? { ...space, at: -1 } : space);
    i = j;
  }
  at[units.length] = text.length;
  return { text, runs, bold, calls: calls.map((c) => ({ mark: c.mark, at: at[c.before] ?? text.length, source: c.source })) };
}

function isKept(before: string, next: string, isBreak: boolean, wrapped: boolean): boolean {
  const last = before.slice(-1);
  if (last === "" || next === "") return false;
  if (isBreak) return /[A-Za-z0-9%,.;:)]/u.test(last) && /[A-Za-z0-9(]/u.test(next);
  if (/[A-Za-z]/u.test(last) && /[⁰¹²³⁴-⁹₀-₉]/u.test(next)) return false;
  if (ORDINAL_BEFORE.test(before)) return true;
  if (/^[（(][一二三四五六七八九十]+[）)]$/u.test(before)) return false;
  const isInside = HAN_OR_MARK.test(last) && HAN_OR_MARK.test(next) && (HAN.test(last) || HAN.test(next));
  return !(wrapped && isInside);
}

/** Offset of the last `**` that has a partner: an odd one at the end marks nothing. */
function boldMarks(source: string, spans: readonly Span[]): number {
  const found = spans.flatMap(([start, end]) => [...source.slice(start, end).matchAll(/\*\*/gu)].map((m) => start + m.index));
  const paired = found.length - (found.length % 2);
  return paired === 0 ? -1 : (found[paired - 1] ?? -1) + 1;
}

function matchAt(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  if (source.charAt(at) !== "<") return null;
  const sticky = new RegExp(pattern.source, "iuy");
  sticky.lastIndex = at;
  return sticky.exec(source);
}
