import { raiseDigits, TAG } from "./patterns";
import type { Span } from "./types";

/** A footnote mark that is called at a place in the source. */
export interface CalledMark {
  readonly mark: string;
  readonly span: Span;
}

/** One character of the clean text; `at` is its source offset, -1 where it was put in. */
export interface Unit {
  readonly c: string;
  readonly at: number;
  readonly isBold: boolean;
  readonly isBreak: boolean;
}

export interface Units {
  readonly units: readonly Unit[];
  /** Footnote marks with the number of units before them. */
  readonly calls: readonly { readonly mark: string; readonly before: number; readonly source: Span }[];
}

const RAISED_TAG = /<(su[bp])>\s*(\d+)\s*<\/\1>/giu;

/** Reads some pieces of the source character by character; Markdown marks, tags and footnote marks are left out. */
export function readUnits(source: string, spans: readonly Span[], marks: readonly CalledMark[]): Units {
  const units: Unit[] = [];
  const calls: { mark: string; before: number; source: Span }[] = [];
  const lastBold = boldMarks(source, spans);
  let isBold = false;
  const put = (c: string, at: number, isBreak = false) => units.push({ c, at, isBold, isBreak });
  /** Reads what begins at an offset and returns where it ends. */
  const readAt = (i: number): number => {
    const call = marks.find((m) => m.span[0] === i);
    if (call) {
      calls.push({ mark: call.mark, before: units.length, source: call.span });
      return call.span[1];
    }
    const raised = matchAt(RAISED_TAG, source, i);
    if (raised) {
      const [all, tag = "", digits = ""] = raised;
      for (const c of raiseDigits(digits, tag.toLowerCase() === "sub" ? "sub" : "sup")) put(c, -1);
      return i + all.length;
    }
    const tag = matchAt(TAG, source, i)?.[0];
    if (tag) {
      if (/^<(?:b|strong)[\s>]/iu.test(tag)) isBold = true;
      else if (/^<\/(?:b|strong)/iu.test(tag)) isBold = false;
      else if (/^<br/iu.test(tag)) put(" ", -1, true);
      return i + tag.length;
    }
    if (source.startsWith("**", i)) {
      if (i < lastBold) isBold = !isBold;
      return i + 2;
    }
    const c = source.charAt(i);
    if (/\s/u.test(c)) put(" ", c === " " ? i : -1, c === "\n" || c === "\r");
    else put(c, i);
    return i + 1;
  };
  spans.forEach(([start, end], index) => {
    if (index > 0) put(" ", -1, true);
    for (let i = start; i < end; ) i = readAt(i);
  });
  return { units, calls };
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
