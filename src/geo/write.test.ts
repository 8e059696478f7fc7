import { describe, expect, it } from "vitest";
import { writeArea, writeAreaShort, writeBearing, writeDegrees, writeDms, writeLength } from "./write";

describe("lengths", () => {
  it("are whole metres below a kilometre and kilometres from there on", () => {
    expect(writeLength(0)).toBe("0 米");
    expect(writeLength(356.4)).toBe("356 米");
    expect(writeLength(999.4)).toBe("999 米");
    expect(writeLength(999.6)).toBe("1 千米");
    expect(writeLength(1236)).toBe("1.24 千米");
  });
});

describe("areas", () => {
  it("come in m², 亩 and 公顷: 36 亩 are 24,000 m² are 2.4 公顷", () => {
    expect(writeArea(24_000)).toEqual(["24,000 平方米", "36 亩", "2.4 公顷"]);
  });

  it("come in km² too where they are large", () => {
    expect(writeArea(1_056_170)).toEqual(["1,056,170 平方米", "1,584.3 亩", "105.62 公顷", "1.06 平方千米"]);
  });

  it("are said in one unit where there is no room", () => {
    expect([100, 24_000, 1_056_170].map(writeAreaShort)).toEqual(["100 平方米", "36 亩", "1.06 平方千米"]);
  });
});

describe("positions", () => {
  it("are degrees with five decimals, zeros kept", () => {
    expect(writeDegrees(121.4745)).toBe("121.47450");
  });

  it("are degrees, minutes and seconds: 31.3206° is 31°19'14.2''", () => {
    expect(writeDms(31.3206)).toBe(`31°19'14.2"`);
    expect(writeDms(121.4745)).toBe(`121°28'28.2"`);
  });

  it("carry over where the seconds round up to sixty", () => {
    expect(writeDms(31.99999)).toBe(`32°00'00.0"`);
    expect(writeDms(121.0166664)).toBe(`121°01'00.0"`);
  });
});

describe("bearings", () => {
  it("run clockwise from north", () => {
    expect([0, 45.4, -10.2, -0.2, 359.8].map(writeBearing)).toEqual(["0°", "45°", "350°", "0°", "0°"]);
  });
});
