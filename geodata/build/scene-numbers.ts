/** A number as words have it: the value, and what stands behind it and changes its size. */
export interface SaidNumber {
  readonly value: number;
  /** `万`, `亿`, `%`, `亩`, `公顷`, `倍`, and pairs of them (`万亩`); empty for a bare number or one that only counts things. */
  readonly unit: string;
  /** As written. */
  readonly text: string;
}

const ARABIC = /(\d+(?:,\d{3})*(?:\.\d+)?)(?:余|多)?((?:万亿|万|亿|千)?)(?:余|多)?((?:%|亩|公顷|平方公里|平方千米|倍)?)/gu;
/** Chinese numerals are looked at only before what is counted in facts; 一, 两 and 几个 are everyday words. */
const HAN = /([一二三四五六七八九十百]{2,}|[三四五六七八九十])(?=项|家|栋|所|张|亩|倍|成|幅|公里|平方米|人|万|亿)/gu;
const DIGITS = "零一二三四五六七八九";

function hanValue(text: string): number | null {
  const m = /^(?:([一二三四五六七八九])百)?(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/u.exec(text);
  if (!m || text === "") return null;
  const [, hundreds, tens, ten, ones] = m;
  return (
    (hundreds ? DIGITS.indexOf(hundreds) * 100 : 0) +
    (ten ? (tens ? DIGITS.indexOf(tens) : 1) * 10 : 0) +
    (ones ? DIGITS.indexOf(ones) : 0)
  );
}

function plain(text: string): string {
  return text
    .replace(/<\/?su[bp]>/gu, "")
    .replace(/\s+/gu, "")
    .replace(/[！-～]/gu, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));
}

/** The numbers of a text, Arabic and (before units of fact) Chinese, in the order in which they stand. White space apart. */
export function numbersIn(text: string): SaidNumber[] {
  const flat = plain(text);
  const arabic = [...flat.matchAll(ARABIC)].map(([whole, digits = "", scale = "", unit = ""]) => ({
    value: Number(digits.replaceAll(",", "")),
    unit: scale + unit,
    text: whole,
  }));
  const han = [...flat.matchAll(HAN)].flatMap(([whole, word = ""]) => {
    const value = hanValue(word);
    return value === null ? [] : [{ value, unit: "", text: whole }];
  });
  return [...arabic, ...han];
}

/** A text that has numbers, with the unit of its bare numbers where it is known from elsewhere (a column's head). */
export interface Proof {
  readonly text: string;
  readonly unit?: string;
}

/**
 * The numbers of a text that none of the proofs has. The value has to be the same, and the size too: 36 亩 is proven by
 * 36 亩 and by a bare 36 in a table; 36 万 is proven by 36 万 alone, and a bare 36 not by 36 亿.
 */
export function unprovenNumbers(text: string, proofs: readonly Proof[]): SaidNumber[] {
  const known = proofs.flatMap(({ text: proof, unit }) =>
    numbersIn(proof).flatMap((n) => (n.unit === "" && unit ? [n, { ...n, unit: numbersIn(`1${unit}`)[0]?.unit ?? "" }] : [n])),
  );
  return numbersIn(text).filter(
    (said) =>
      !known.some(
        ({ value, unit }) => value === said.value && (unit === said.unit || (unit === "" && !/[千万亿]/u.test(said.unit))),
      ),
  );
}

/** A text without the names in it that have figures of their own: 18号线, 一二八纪念路375号地块. */
export function withoutNames(text: string, names: readonly string[]): string {
  return names.reduce((rest, name) => rest.replaceAll(name, "·"), text.replace(/十[一二三四]五/gu, "·"));
}
