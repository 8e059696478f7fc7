/** A number as a document states it, with the half unit of its last digit: 8.37 may have been anything from 8.365 to 8.375. */
export interface Stated {
  readonly low: number;
  readonly high: number;
}

/** How many digits stand after the point: 2 in `10.60 亿元`; 0 if there is no number. */
export function decimalsOf(text: string): number {
  return /\d\.(\d+)/u.exec(text.replace(/\s+/gu, ""))?.[1]?.length ?? 0;
}

/** A rounded number: the value as printed, give or take half of its last digit. */
export function rounded(value: number, decimals: number): Stated {
  const half = 0.5 / 10 ** decimals;
  return { low: value - half, high: value + half };
}

/** A number that was chosen and not measured (a target of 6 %), or counted: it has no rounding in it. */
export function exact(value: number): Stated {
  return { low: value, high: value };
}

/** Sum of all. */
export function plus(...all: readonly Stated[]): Stated {
  return { low: all.reduce((s, a) => s + a.low, 0), high: all.reduce((s, a) => s + a.high, 0) };
}

/** Product of positive numbers. */
export function times(a: Stated, b: Stated): Stated {
  return { low: a.low * b.low, high: a.high * b.high };
}

/** Quotient of positive numbers. */
export function over(a: Stated, b: Stated): Stated {
  return { low: a.low / b.high, high: a.high / b.low };
}

/** A positive number to a power above 0. */
export function power(a: Stated, n: number): Stated {
  return { low: a.low ** n, high: a.high ** n };
}

/** Whether two numbers can be the same once rounding is allowed for; a trace for binary fractions is allowed too. */
export function agree(a: Stated, b: Stated): boolean {
  const trace = 1e-9 * Math.max(1, Math.abs(a.high), Math.abs(b.high));
  return a.low <= b.high + trace && b.low <= a.high + trace;
}

/** Half of the width of both together: by how much two numbers may differ and still agree. */
export function allowance(a: Stated, b: Stated): number {
  return (a.high - a.low + (b.high - b.low)) / 2;
}

/** A number for reading: at most `decimals` digits after the point, no zeros at the end. */
export function readable(value: number, decimals = 2): string {
  return String(Number(value.toFixed(decimals)));
}
