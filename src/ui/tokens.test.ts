/** Contrast of the page itself, computed from the style sheet for every theme. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { wcagContrast } from "culori";
import { describe, expect, it } from "vitest";

const CSS = readFileSync(join(import.meta.dirname, "tokens.css"), "utf8");

/** What each rule for `:root` declares, by the theme it names; `null` is the default that all inherit. */
const rules = [...CSS.matchAll(/((?::root[^{,]*,?\s*)+)\{([^}]*)\}/gu)].flatMap(([, selectors = "", body = ""]) =>
  selectors.split(",").map((selector) => ({
    theme: /data-theme="([a-z-]+)"/u.exec(selector)?.[1] ?? null,
    tokens: new Map([...body.matchAll(/--([a-z0-9-]+):\s*(#[0-9a-f]{6})\s*;/gu)].map(([, name = "", hex = ""]) => [name, hex])),
  })),
);
const THEMES = ["day", ...new Set(rules.flatMap(({ theme }) => theme ?? []))];

function tokensOf(theme: string): (name: string) => string {
  const own = new Map(rules.filter((r) => r.theme === null || r.theme === theme).flatMap(({ tokens }) => [...tokens]));
  return (name) => {
    const hex = own.get(name);
    if (!hex) throw new Error(`tokens.css has no colour --${name}`);
    return hex;
  };
}

const GROUNDS = ["paper", "panel", "raised", "sunken"];
const TEXTS = ["ink", "ink-2", "ink-3", "accent", "warn"];
/** Edges of controls, focus rings, marks of doubt, bars of charts. */
const SHAPES = ["edge", "accent", "warn-line", "bar"];
const PAIRS: readonly (readonly [text: string, ground: string])[] = [
  ["accent-ink", "accent"],
  ["accent", "accent-tint"],
  ["ink", "accent-tint"],
  ["ink-2", "accent-tint"],
  ["warn", "warn-tint"],
  ["ink", "warn-tint"],
  ["paper", "ink"],
];

it("has a rule for each theme of the app", () => {
  expect([...THEMES].sort()).toEqual(["dark", "day", "print", "projector", "safe", "safe-dark"]);
});

describe.each(THEMES)("the page by %s", (theme) => {
  const color = tokensOf(theme);

  it("has letters of at least 4.5 on everything that they stand on", () => {
    const pairs = [...TEXTS.flatMap((text) => GROUNDS.map((ground) => [text, ground] as const)), ...PAIRS];
    const poor = pairs.filter(([text, ground]) => wcagContrast(color(text), color(ground)) < 4.5);
    expect(poor.map((pair) => [...pair, wcagContrast(color(pair[0]), color(pair[1])).toFixed(2)].join(" "))).toEqual([]);
  });

  it("has edges, rings and bars of at least 3", () => {
    const pairs = SHAPES.flatMap((shape) => ["paper", "panel", "raised"].map((ground) => [shape, ground] as const));
    const poor = pairs.filter(([shape, ground]) => wcagContrast(color(shape), color(ground)) < 3);
    expect(poor.map((pair) => [...pair, wcagContrast(color(pair[0]), color(pair[1])).toFixed(2)].join(" "))).toEqual([]);
  });
});
