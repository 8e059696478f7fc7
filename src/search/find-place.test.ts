import { describe, expect, it } from "vitest";
import type { NamedPlace } from "../plan/gazetteer";
import { findPlaces, readAddress } from "./find-place";

function place(
  id: string,
  name: string,
  pinyin: string,
  sort: NamedPlace["sort"],
  area: NamedPlace["area"] = "gaojing",
): NamedPlace {
  const initials = pinyin
    .split(" ")
    .map((s) => s.charAt(0))
    .join("");
  return { id, name, aliases: [], sort, area, point: [121.47, 31.32], accuracyM: 20, lengthM: null, pinyin, initials };
}
const PLACES = [
  place("r1", "殷高西路", "yin gao xi lu", "road"),
  place("s1", "殷高西路站", "yin gao xi lu zhan", "station"),
  place("q1", "殷高路7弄", "yin gao lu 7 nong", "quarter"),
  place("r2", "殷高路", "yin gao lu", "road"),
  place("r3", "梅川路", "mei chuan lu", "road", "changzheng"),
  place("z3", "梅川片区", "mei chuan pian qu", "zone", "changzheng"),
  place("s2", "长江南路站", "chang jiang nan lu zhan", "station", "songnan"),
];
const first = (query: string) => findPlaces(PLACES, query)[0];

describe("findPlaces", () => {
  it("answers an address by its road and gives the number back", () => {
    expect(first("殷高西路 518号")).toMatchObject({ place: { id: "r1" }, houseNumber: "518号" });
    expect(first("殷高西路518")).toMatchObject({ place: { id: "r1" }, houseNumber: "518号" });
  });
  it("knows a lane that is a place of its own", () => {
    expect(first("殷高路7弄")).toMatchObject({ place: { id: "q1" }, houseNumber: null });
  });
  it("takes a station, and a town before a name", () => {
    expect(first("长江南路站")).toMatchObject({ place: { id: "s2" }, houseNumber: null });
    expect(first("长征镇 梅川路")).toMatchObject({ place: { id: "r3" } });
    expect(findPlaces(PLACES, "高境镇 梅川路")).toEqual([]);
  });
  it.each(["meichuanlu", "mei chuan lu", "mcl", "MeiChuan"])("finds by %s", (query) => {
    expect(first(query)?.place.id).toBe("r3");
  });
  it("answers nothing to nothing and to what is no name", () => {
    for (const query of ["", " ", "？", "铁岭市", "518号"]) expect(findPlaces(PLACES, query)).toEqual([]);
  });
});

describe("readAddress", () => {
  it("tries the whole, then without the town, then without the number", () => {
    expect(readAddress("普陀区长征镇梅川路1247号").map(({ words, towns, houseNumber }) => [words, towns, houseNumber])).toEqual([
      ["普陀区长征镇梅川路1247号", [], null],
      ["梅川路1247号", ["changzheng"], null],
      ["梅川路", ["changzheng"], "1247号"],
    ]);
  });
});
