import { describe, expect, it } from "vitest";
import { type Found, judge } from "./judge";
import { SIZES, type Size, type Viewpoint } from "./viewpoints";

const viewpoint: Viewpoint = {
  name: "one",
  title: "一处",
  shows: "一处",
  hash: "v=1",
  inView: ["gaojing", "gaojing.zone.east"],
  words: ["目录"],
};
const good: Found = {
  theme: "day",
  labels: 20,
  ids: ["gaojing.zone.east", "gaojing"],
  words: ["目录"],
  variety: { colors: 80, commonShare: 0.4 },
  errors: [],
};
const desk = SIZES.find((size) => !size.isPhone) as Size;
const phone = SIZES.find((size) => size.isPhone) as Size;
const faults = (change: Partial<Found>, size = desk) => judge(viewpoint, size, "day", { ...good, ...change });

describe("judge", () => {
  it("has nothing to say of a good picture", () => {
    expect(faults({})).toEqual([]);
  });

  it.each<[string, Partial<Found>, RegExp]>([
    ["a map of one colour", { variety: { colors: 1, commonShare: 1 } }, /空的/],
    ["a map that one colour covers", { variety: { colors: 40, commonShare: 0.99 } }, /99\.0 %/],
    ["a map without names", { labels: 0 }, /0 个注记/],
    ["a named thing that is not in view", { ids: ["gaojing"] }, /gaojing\.zone\.east$/],
    ["a page without its words", { words: [] }, /目录/],
    ["another theme", { theme: "dark" }, /dark.*day/],
    ["an error of the console", { errors: ["console: 404"] }, /404/],
  ])("refuses %s", (_name, change, message) => {
    expect(faults(change)).toEqual([expect.stringMatching(message)]);
  });

  it("asks of a phone for the chief thing alone", () => {
    expect(faults({ ids: ["gaojing"], words: [] }, phone)).toEqual([]);
    expect(faults({ ids: ["gaojing.zone.east"] }, phone)).toHaveLength(1);
  });
});
