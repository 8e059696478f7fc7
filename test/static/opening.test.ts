import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "acorn";
import { expect, it } from "vitest";

it("speaks to browsers that cannot read the app in words of their time (ES5)", () => {
  const code = readFileSync(join(import.meta.dirname, "../../src/app/opening.js"), "utf8");
  expect(() => parse(code, { ecmaVersion: 5 })).not.toThrow();
});
