import type { Indicator } from "./types";

/** A number read out of a document's words. */
export interface ParsedValue {
  readonly num: number;
  readonly comparator: Exclude<Indicator["comparator"], "">;
  /** The unit that stands in the words themselves, as written; empty if none does. */
  readonly unit: string;
}

type Comparator = ParsedValue["comparator"];

const BEFORE: readonly (readonly [RegExp, Comparator])[] = [
  [/^(?:≥|≧|⩾|>=|>|不少于|不低于|不小于|至少|超过|超|大于|高于)/u, ">="],
  [/^(?:≤|≦|⩽|<=|<|不超过|不高于|不大于|不多于|小于|低于|少于|不到)/u, "<="],
  [/^(?:约|近|大约|接近|≈|~)/u, "~"],
  [/^(?:达到|达|为|=)/u, "="],
];

const AFTER: readonly (readonly [RegExp, Comparator])[] = [
  [/(?:及以上|以上)$/u, ">="],
  [/(?:及以下|以下|以内|之内)$/u, "<="],
  [/(?:左右|上下)$/u, "~"],
];

/** A digit that belongs to the unit (m2, km², <sup>2</sup>) and not to a second number. */
const UNIT_DIGITS = /<sup>\d<\/sup>|(?<=m)[23]|[²³]/gu;

/** One trailing remark in brackets: `100（申报创建成功率）`. */
const REMARK = /[(（][^()（）]*[)）]$/u;

/** `2017年` says when, not how much; `5年` says how much. */
const CALENDAR_YEAR = /^(?:19|20)\d{2}年$/u;

/** Full-width digits, letters and signs as ASCII; superscripts stay what they are. */
function halfWidth(text: string): string {
  return text.replace(/[！-～]/gu, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));
}

/**
 * The number in words such as `53.3 亿元`, `95 以上`, `≥98%`, `100（申报创建成功率）`, `3.41 km/km<sup>2</sup>`. Null for what
 * is not exactly one number: `无统计`, `85-90`, `6/20`, `1:9`, `千余场`, `2017年`. It never guesses and never scales: `2.7万人` is
 * 2.7 in the unit 万人. `>` counts as `>=`, for the contract knows no stricter sign.
 */
export function parseValue(text: string): ParsedValue | null {
  let rest = halfWidth(text).replace(/\s+/gu, "");
  if (!/^[(]/u.test(rest)) rest = rest.replace(REMARK, "");
  let comparator: Comparator = "=";
  for (const [sign, meaning] of BEFORE) {
    if (!sign.test(rest)) continue;
    rest = rest.replace(sign, "");
    comparator = meaning;
    break;
  }
  for (const [word, meaning] of AFTER) {
    if (!word.test(rest)) continue;
    if (comparator !== "=" && comparator !== meaning) return null;
    rest = rest.replace(word, "");
    comparator = meaning;
    break;
  }
  if (CALENDAR_YEAR.test(rest)) return null;
  const m = /^([+-]?\d+(?:,\d{3})*(?:\.\d+)?)(余|多)?(.*)$/u.exec(rest);
  if (!m?.[1]) return null;
  if (m[2]) {
    if (comparator !== "=") return null;
    comparator = ">=";
  }
  const unit = (m[3] ?? "").replace(/^(万|亿)(?:余|多)(?=.)/u, (_, scale: string) => {
    comparator = ">=";
    return scale;
  });
  if (/\d/u.test(unit.replace(UNIT_DIGITS, "")) || /^[-–—~～至:/、,，;；.]/u.test(unit)) return null;
  const num = Number(m[1].replaceAll(",", ""));
  return Number.isFinite(num) ? { num, comparator, unit } : null;
}

/** The power of ten in front of a unit: `万平方米` → 万; empty if there is none. */
export function unitScale(unit: string): string {
  return /^(?:千|百|万|亿|万亿)(?=.)/u.exec(unit.replace(/\s+/gu, ""))?.[0] ?? "";
}
