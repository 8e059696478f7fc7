import { describe, expect, it } from "vitest";
import { readLink } from "../../src/url/codec";
import { readOptions } from "./options";
import { BESIDE_PLAIN, MAIN_SIZE, README_VIEWPOINT, SIZES, VIEWPOINTS } from "./viewpoints";

const names = VIEWPOINTS.map((one) => one.name);

describe("viewpoints", () => {
  it("are at least sixteen, each with a name of its own", () => {
    expect(names.length).toBeGreaterThanOrEqual(16);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^[a-z0-9-]+$/.test(name))).toEqual([]);
  });

  it.each(VIEWPOINTS)("$name is a link that is read whole, and names what must be seen", ({ hash, inView }) => {
    expect(readLink(hash).notes).toEqual([]);
    expect(inView.length).toBeGreaterThan(0);
  });

  it("hold those that are drawn twice and that of the README", () => {
    expect([...BESIDE_PLAIN, README_VIEWPOINT].filter((name) => !names.includes(name))).toEqual([]);
  });
});

describe("readOptions", () => {
  const themes = ["day", "dark"];

  it("asks for everything at the main size if nothing is said", () => {
    expect(readOptions([], themes)).toMatchObject({ themes, sizes: [MAIN_SIZE], isWhole: true, isAccepting: false });
  });

  it("picks what is named", () => {
    const {
      viewpoints,
      themes: picked,
      sizes,
      isWhole,
    } = readOptions(["--only", "ring,wings", "--theme=dark", "--sizes", "all"], themes);
    expect(viewpoints.map((one) => one.name)).toEqual(["ring", "wings"]);
    expect(picked).toEqual(["dark"]);
    expect(sizes).toEqual(SIZES);
    expect(isWhole).toBe(false);
  });

  it("refuses a name that there is not, and says which there are", () => {
    expect(() => readOptions(["--theme", "neon"], themes)).toThrow(/neon.*day、dark/);
    expect(() => readOptions(["--fast"], themes)).toThrow(/fast/);
  });
});
