import type { Run, Span } from "./types";
import { type CalledMark, readUnits, type Unit, type Units } from "./units";

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
  readonly marks?: readonly CalledMark[];
  /** A cell or a long text: a space between two Han characters is where a line was broken. By default decided by length. */
  readonly isWrapped?: boolean;
}

const HAN = /[\u2e80-\u9fff\uf900-\ufaff\u3000-\u303f\uff00-\uffef“”‘’—…·]/u;
const HAN_OR_MARK = /[\u2e80-\u9fff\uf900-\ufaff\u3000-\u303f\uff00-\uffef“”‘’—…·,.;:!?()"']/u;
const ORDINAL_BEFORE = /^第[\d一二三四五六七八九十百]+(?:部分|章|节|篇|编)$/u;

/**
 * The text of some pieces of the source for reading: without Markdown marks, tags, footnote marks and line breaks, with
 * the runs that lead back to the source.
 */
export function cleanText(source: string, spans: readonly Span[], options: CleanOptions = {}): CleanText {
  const { units, calls } = readUnits(source, spans, options.marks ?? []);
  return join(units, calls, options.isWrapped ?? isWrapped(units));
}

/** A short line without punctuation is set as it is; in a longer one spaces between Han characters come from a wrap. */
function isWrapped(units: readonly Unit[]): boolean {
  const ink = units.filter((u) => u.c !== " ");
  return ink.length >= 24 || ink.some((u) => /[，。；：！？,;:]/u.test(u.c));
}

function join(units: readonly Unit[], calls: Units["calls"], wrapped: boolean): CleanText {
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
