import { describe, expect, it } from "vitest";
import type { AuthoredPlain } from "../world";
import { citationsAnchored } from "./citations-anchored";
import { cite, world } from "./fixture";
import { plainWords } from "./plain-words";

const GOOD: AuthoredPlain = { citation: cite("三邻桥二期，“十四五”建成"), text: "三邻桥的第二期，打算在“十四五”建成。" };
const plain = (...records: AuthoredPlain[]) =>
  world({ plain: records.map((record) => ({ file: "geodata/plain/x.json", record })) });
const complaints = (...records: AuthoredPlain[]) => [...plainWords.check(plain(...records))].map((c) => c.message);

describe("plain-words", () => {
  it("has nothing to say about a good explanation", () => {
    expect(complaints(GOOD)).toEqual([]);
    expect([...citationsAnchored.check(plain(GOOD))]).toEqual([]);
  });

  it.each([
    ["a number that the passage does not have", { ...GOOD, text: "三邻桥的第二期有 36 亩，打算建成。" }, /“36亩”|“36/u],
    ["too few words", { ...GOOD, text: "要建成。" }, /应是 8 至 80 字/u],
    ["a passage that no feature cites", { ...GOOD, citation: cite("公园达到") }, /没有一个要素引用/u],
  ])("finds %s", (_, bad, message) => {
    expect(complaints(bad)).toContainEqual(expect.stringMatching(message));
  });

  it("finds a passage explained twice, and one that does not stand in its document", () => {
    expect(complaints(GOOD, GOOD)).toEqual(["这句原文已经有一条解释"]);
    const lost = plain({ ...GOOD, citation: cite("三邻桥三期") });
    expect([...citationsAnchored.check(lost)].map((c) => c.message)).toEqual([expect.stringContaining("原文里没有这句话")]);
  });
});
