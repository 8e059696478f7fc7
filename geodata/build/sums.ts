/** An equation found in words: `36 + 43 = 79`, `(120 - 100) ÷ 100 = 20%`. */
export interface Equation {
  readonly text: string;
  /** Numbers on the left, as written. */
  readonly operands: readonly string[];
  /** As written, with 万 or 亿 behind it: the author's unit, which the sum does not know. */
  readonly result: string;
  /** True if the left side, rounded to the decimals of the right, is the right. */
  readonly holds: boolean;
}

const EQUATION = /([(（]*\d[\d.,%\s()（）+\-−×÷*/]*)[=≈]\s*(\d[\d.,]*%?)\s*((?:万|亿)?)/gu;

/** The equations that stand in words, with what comes out when the sum is done again. */
export function equationsIn(text: string): Equation[] {
  return [...text.matchAll(EQUATION)].map(([whole, left = "", right = "", scale = ""]) => {
    const value = evaluate(left);
    const decimals = /\.(\d+)/u.exec(right)?.[1]?.length ?? 0;
    const percent = right.endsWith("%") ? 0.01 : 1;
    const wanted = Number(right.replace(/[,%]/gu, "")) * percent;
    const tolerance = 0.5 * 10 ** -decimals * percent + 1e-9;
    return {
      text: whole.trim(),
      operands: left.match(/\d[\d.,]*/gu) ?? [],
      result: right + scale,
      holds: value !== null && Math.abs(value - wanted) <= tolerance,
    };
  });
}

/** Words without their equations. */
export function withoutEquations(text: string): string {
  return text.replace(EQUATION, "；");
}

/** Plain arithmetic with brackets; null if it is none. */
function evaluate(text: string): number | null {
  const plain = text.replace(/[\s,]/gu, "").replace(/[（]/gu, "(").replace(/[）]/gu, ")").replace(/−/gu, "-");
  const tokens = plain
    .replace(/×/gu, "*")
    .replace(/÷/gu, "/")
    .match(/\d+(?:\.\d+)?%?|[-+*/()]/gu);
  if (!tokens || tokens.join("") !== plain.replace(/×/gu, "*").replace(/÷/gu, "/")) return null;
  let at = 0;
  const atom = (): number => {
    const token = tokens[at++] ?? "";
    if (token !== "(") return Number(token.replace("%", "")) * (token.endsWith("%") ? 0.01 : 1);
    const inner = sum();
    return tokens[at++] === ")" ? inner : Number.NaN;
  };
  const product = (): number => {
    let value = atom();
    while (tokens[at] === "*" || tokens[at] === "/") value = tokens[at++] === "*" ? value * atom() : value / atom();
    return value;
  };
  const sum = (): number => {
    let value = product();
    while (tokens[at] === "+" || tokens[at] === "-") value = tokens[at++] === "+" ? value + product() : value - product();
    return value;
  };
  const value = sum();
  return at === tokens.length && Number.isFinite(value) ? value : null;
}
