import { describe, expect, it } from "vitest";
import { but, CARRIER, featuresWith, PARCEL, world } from "./fixture";
import { namesEnglish } from "./names-english";

const complaints = (of: ReturnType<typeof world>) => [...namesEnglish.check(of)].map((c) => c.message);

const good = world().namesEn;
const named = (id: string, nameEn: string) => ({ file: "geodata/names-en.json", record: { id, nameEn } });
const renamed = (nameEn: string) =>
  world({ namesEn: good.map((item) => (item.record.id === PARCEL.id ? named(PARCEL.id, nameEn) : item)) });

const nameMissing = () => world({ namesEn: good.filter(({ record }) => record.id !== CARRIER.id) });
const nameInHan = () => renamed("三邻桥 Phase II");
const nameTooLong = () => renamed("S".repeat(91));
const recordInHan = () =>
  world({
    features: featuresWith(but(PARCEL, { nameEn: "三邻桥" })),
    namesEn: good.filter(({ record }) => record.id !== PARCEL.id),
  });
const idUnknown = () => world({ namesEn: [...good, named("gaojing.place.nowhere", "Nowhere")] });
const namedTwice = () => world({ features: featuresWith(but(PARCEL, { nameEn: "Sanlinqiao 2" })) });
const outOfOrder = () => world({ namesEn: good.toReversed() });

describe("names-english", () => {
  it("has nothing to say about a good atlas", () => {
    expect(complaints(world())).toEqual([]);
  });

  it("accepts a name of the record in place of ours, and one of 90 characters", () => {
    const own = world({
      features: featuresWith(but(PARCEL, { nameEn: "Sanlinqiao 2" })),
      namesEn: good.filter(({ record }) => record.id !== PARCEL.id),
    });
    expect(complaints(own)).toEqual([]);
    expect(complaints(renamed("S".repeat(90)))).toEqual([]);
  });

  it.each([
    ["a feature without an English name", nameMissing, /没有英文名/u],
    ["Han characters in a name of ours", nameInHan, /有汉字/u],
    ["Han characters in a name of the record", recordInHan, /有汉字/u],
    ["a name that is too long", nameTooLong, /91 个字符/u],
    ["an id that does not exist", idUnknown, /没有要素/u],
    ["a name that the record has too", namedTwice, /已有 nameEn/u],
    ["ids out of order", outOfOrder, /排序/u],
  ])("finds %s", (_, bad, message) => {
    expect(complaints(bad())).toContainEqual(expect.stringMatching(message));
  });
});
