/** The tail is the enemy: a file over 300 lines is named, one over 400 fails. Unfinished work does not get in either. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "../..");
const WARN = 300;
const STOP = 400;

function codeFiles(): string[] {
  const listed = spawnSync(
    "git",
    ["ls-files", "--cached", "--others", "--exclude-standard", "src", "geodata/build", "test", "*.config.ts"],
    {
      cwd: ROOT,
      encoding: "utf8",
    },
  );
  const files = listed.stdout.split("\n").filter((file) => /\.(ts|tsx|css|mjs|py)$/.test(file) && existsSync(join(ROOT, file)));
  if (files.length === 0) throw new Error(`git ls-files found no code: ${listed.stderr}`);
  return files;
}

const files = codeFiles().map((file) => ({ file, text: readFileSync(join(ROOT, file), "utf8") }));
const lines = (text: string) => text.split("\n").length - 1;

describe("source files", () => {
  it(`stay under ${STOP} lines`, () => {
    const long = files.filter((one) => lines(one.text) > WARN).map((one) => `${one.file}: ${lines(one.text)}`);
    if (long.length > 0) console.warn(`over ${WARN} lines, ask why:\n  ${long.join("\n  ")}`);
    expect(files.filter((one) => lines(one.text) > STOP).map((one) => `${one.file}: ${lines(one.text)}`)).toEqual([]);
  });

  it("leave nothing for later", () => {
    const marks = new RegExp(`\\b(${["TO" + "DO", "FIX" + "ME", "XX" + "X", "HA" + "CK"].join("|")})\\b`);
    expect(files.filter((one) => marks.test(one.text)).map((one) => one.file)).toEqual([]);
  });

  it("import at their head, where the arrows are checked", () => {
    // A type import inside an expression, `import("x").T`, is seen by no lint rule.
    const hidden = /(?<!await )(?<!=> )\bimport\("\.[^"]*"\)\.[A-Z]/;
    expect(files.filter((one) => hidden.test(one.text)).map((one) => one.file)).toEqual([]);
  });
});
