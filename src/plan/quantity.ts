import { M2_PER_HA, M2_PER_KM2 } from "../geo/units";

/** Area units as Chinese documents write them, in m², written as a fraction so that 1 亩 stays exact. */
const AREA_UNITS: Readonly<Record<string, readonly [numerator: number, denominator: number]>> = {
  亩: [2000, 3],
  平方米: [1, 1],
  平米: [1, 1],
  平: [1, 1],
  方: [1, 1],
  "㎡": [1, 1],
  m2: [1, 1],
  "m²": [1, 1],
  公顷: [M2_PER_HA, 1],
  平方公里: [M2_PER_KM2, 1],
  平方千米: [M2_PER_KM2, 1],
};

const MONEY_UNITS: Readonly<Record<string, number>> = { 元: 1, 元人民币: 1, 人民币: 1 };

const SCALES: Readonly<Record<string, number>> = { "": 1, 千: 1e3, 万: 1e4, 亿: 1e8 };

/** Words before the number that name the quantity, not its size. */
const LEAD =
  /^(?:总?占地面积|用地面积|土地面积|总?建筑面积|占地|建筑|面积|总投资额?|投资额?|共计?|合计|总计|累计)*(?:为|达到?|[:：])?/u;
const ROUGH = /^(?:约|近|大约)/u;

interface Amount {
  readonly value: number;
  readonly scale: number;
  readonly unit: string;
}

function readAmount(text: string): Amount | null {
  const bare = text.normalize("NFKC").replace(/\s+/gu, "").replace(LEAD, "").replace(ROUGH, "").replace(LEAD, "");
  const m = /^(\d+(?:,\d{3})*(?:\.\d+)?)(?:余|多)?(千|万|亿)?(?:余|多)?([^\d]*2?)$/u.exec(bare);
  if (!m?.[1]) return null;
  const value = Number(m[1].replaceAll(",", ""));
  const scale = SCALES[m[2] ?? ""];
  return scale === undefined || !Number.isFinite(value)
    ? null
    : { value, scale, unit: (m[3] ?? "").replace(/(?:左右|以上)$/u, "") };
}

/** Takes out the noise of binary fractions: `2.2 × 10000` is 22000. */
function clean(value: number): number {
  return Number(value.toPrecision(12));
}

/**
 * Words such as `36 亩`, `约 1.18 万平方米`, `200 多万方`, `3 公顷` as m² (1 亩 = 2000/3 m²), rounded to 0.01 m².
 * Null if the words are not one number and one area unit, or if the number is 0. Words for “about” or “more than” are
 * let go: show the words beside the number.
 */
export function parseArea(text: string): number | null {
  const amount = readAmount(text);
  if (!amount) return null;
  const unit = AREA_UNITS[amount.unit];
  if (!unit || amount.value <= 0) return null;
  return Math.round(clean((amount.value * amount.scale * unit[0]) / unit[1]) * 100) / 100;
}

/**
 * Words such as `41030 万元`, `6.1 亿元` as 万元. Null if the words are not one number in 元; another currency is null too.
 */
export function parseMoney(text: string): number | null {
  const amount = readAmount(text);
  if (!amount || amount.value <= 0) return null;
  const unit = MONEY_UNITS[amount.unit];
  return unit === undefined ? null : clean((amount.value * amount.scale * unit) / 1e4);
}
