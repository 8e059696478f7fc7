import { describe, expect, it } from "vitest";
import { THEME_NAMES } from "../../src/style/palette";
import { listReferences, REFERENCES_MAX_BYTES } from "./references";
import { VIEWPOINTS } from "./viewpoints";

describe("kept pictures", () => {
  it("are of viewpoints and themes that there are: if not, run `npm run pictures -- --accept`", () => {
    const known = new Set(THEME_NAMES.flatMap((theme) => VIEWPOINTS.map((viewpoint) => `${theme}/${viewpoint.name}`)));
    expect(listReferences().filter((one) => !known.has(one.name))).toEqual([]);
  });

  it("stay small enough for git", () => {
    expect(listReferences().reduce((sum, one) => sum + one.bytes, 0)).toBeLessThan(REFERENCES_MAX_BYTES);
  });
});
