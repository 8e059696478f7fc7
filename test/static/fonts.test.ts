/** The bundled fonts hold what their lists say, and the lists hold what labels and pages need. */
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import * as fontkit from "fontkit";
import { describe, expect, it } from "vitest";
import { labelCharacters, textCharacters } from "../../geodata/build/fonts/characters";

const ROOT = join(import.meta.dirname, "../..");
const FONTS = join(ROOT, "public/fonts");

const listed = (name: string) => new Set(readFileSync(join(FONTS, `${name}.chars.txt`), "utf8").trim());
const missing = (needed: readonly string[], has: ReadonlySet<string>) => needed.filter((char) => !has.has(char)).join("");

/** A woff2 file holds one face; fontkit ends the list with the table's own end mark, U+FFFF. */
function codePoints(name: string): ReadonlySet<string> {
  const face = fontkit.openSync(join(FONTS, `${name}.woff2`)) as { characterSet: number[] };
  return new Set(face.characterSet.map((point) => String.fromCodePoint(point)));
}

describe.each(["atlas-sans", "atlas-text"])("%s", (name) => {
  it("holds every character of its list, and no others but spaces", () => {
    const has = codePoints(name);
    expect(missing([...listed(name)], has)).toBe("");
    expect(
      missing(
        [...has].filter((char) => !/[\s\uffff]/.test(char)),
        listed(name),
      ),
    ).toBe("");
  });
});

describe("characters", () => {
  it("of every name that may be a label are in Atlas Sans: if not, run `npm run fonts`", () => {
    expect(missing(labelCharacters(ROOT), listed("atlas-sans"))).toBe("");
  });

  it("of all source documents and of the interface are in Atlas Text: if not, run `npm run fonts`", () => {
    expect(missing(textCharacters(ROOT), listed("atlas-text"))).toBe("");
  });

  it("cost no more than a label font and a text font may", () => {
    expect(statSync(join(FONTS, "atlas-sans.woff2")).size).toBeLessThan(230_000);
    expect(statSync(join(FONTS, "atlas-text.woff2")).size).toBeLessThan(520_000);
  });
});
