import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FIRST_INVEST } from "../plan/invest-state";
import { readInvest, writeInvest } from "./invest-link";
import { invest } from "./invest-link.fixture";

function read(text: string) {
  const notes: string[] = [];
  return { state: readInvest(decodeURIComponent(text), (note) => notes.push(note)), notes };
}

describe("the piece of a link for investors", () => {
  it("comes back as it was written", () => {
    fc.assert(
      fc.property(invest, (state) => {
        expect(read(writeInvest(state))).toEqual({ state, notes: [] });
      }),
    );
  });

  it("says what somebody can read and write by hand", () => {
    const text = "k:parcel;i:start,finish;l:20000-;st:800;v:reasons;o:-land;x:gaojing.parcel.taoda;y:station.800,words.健康";
    const { state, notes } = read(text);
    expect(notes).toEqual([]);
    expect(state).toMatchObject({
      filter: {
        kinds: ["parcel"],
        intents: ["start", "finish"],
        land: { min: 20_000, max: null },
        station: { withinM: 800, alsoComing: false },
      },
      view: "reasons",
      sort: { key: "land", isDown: true },
      wishes: [
        { kind: "station", withinM: 800 },
        { kind: "words", words: "健康" },
      ],
    });
    expect(decodeURIComponent(writeInvest(state))).toBe(text);
    expect(writeInvest(FIRST_INVEST)).toBe("on");
  });

  it.each([
    "st:far",
    "l:-",
    "l:30000",
    "k:castle",
    "p:o,121,31",
    "p:a,121,31,121,32",
    "x:<script>",
    "y:luck",
    "constructor:1",
    "q",
  ])("passes over %s with a note", (text) => {
    const { state, notes } = read(text);
    expect(state).toEqual(FIRST_INVEST);
    expect(notes).toHaveLength(1);
  });
});
