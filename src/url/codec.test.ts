import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readLink, roundCamera, writeLink } from "./codec";
import { invest } from "./invest-link.fixture";
import {
  DEFAULT_SHARE,
  LINK_AREAS,
  LINK_GROUPS,
  LINK_LANGUAGES,
  LINK_LEFTS,
  LINK_LIFTS,
  LINK_PAGES,
  LINK_RIGHTS,
  LINK_THEMES,
  type ShareState,
} from "./share-state";

const id = fc.stringMatching(/^[a-z0-9](?:[a-z0-9.-]{0,40}[a-z0-9])?$/u);
const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });

const camera = fc
  .record({ lon: number(-180, 180), lat: number(-85, 85), zoom: number(0, 22), bearing: number(-180, 180), pitch: number(0, 60) })
  .map(({ lon, lat, ...rest }) => roundCamera({ center: [lon, lat], ...rest }));

const passage = fc
  .tuple(fc.nat(90_000), fc.integer({ min: 1, max: 900 }))
  .map(([start, length]) => ({ start, end: start + length }));

const share: fc.Arbitrary<ShareState> = fc
  .record({
    area: fc.constantFrom(...LINK_AREAS),
    camera: fc.option(camera),
    selection: fc.option(fc.record({ kind: fc.constantFrom("feature" as const, "indicator" as const), id })),
    hidden: fc.subarray([...LINK_GROUPS]),
    left: fc.constantFrom(...LINK_LEFTS),
    right: fc.option(fc.constantFrom(...LINK_RIGHTS)),
    wide: fc.boolean(),
    doc: fc.option(id),
    passage: fc.option(passage),
    finding: fc.option(id),
    near: fc.option(id),
    page: fc.option(fc.constantFrom(...LINK_PAGES)),
    theme: fc.option(fc.constantFrom(...LINK_THEMES)),
    lang: fc.option(fc.constantFrom(...LINK_LANGUAGES)),
    lift: fc.option(fc.constantFrom(...LINK_LIFTS)),
    beam: fc.boolean(),
    year: fc.option(fc.integer({ min: 1990, max: 2060 })),
    present: fc.option(id),
    scene: fc.option(id),
    console: fc.boolean(),
    invest: fc.option(invest),
  })
  .map((state) => (state.right === "invest" ? state : { ...state, invest: null }))
  .map((state) => (state.present ? state : { ...state, scene: null }))
  .map((state) => (state.doc ? state : { ...state, passage: null }))
  .map((state) => (state.year === null ? state : { ...state, lift: null }));

describe("share link", () => {
  it("comes back as it was written, without notes", () => {
    fc.assert(
      fc.property(share, (state) => {
        expect(readLink(`#${writeLink(state)}`)).toEqual({ state, notes: [] });
      }),
      { numRuns: 200 },
    );
  });

  it("survives a messenger that percent-encodes every mark", () => {
    fc.assert(
      fc.property(share, (state) => {
        const encoded = writeLink(state).replace(/[,.:;+-]/gu, (c) => `%${c.charCodeAt(0).toString(16).padStart(2, "0")}`);
        expect(readLink(encoded).state).toEqual(state);
      }),
    );
  });

  it("never throws, whatever it is given, and what it reads can be written again", () => {
    const hostile = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.webFragments(),
      fc
        .array(
          fc.tuple(
            fc.constantFrom(
              "v",
              "area",
              "at",
              "sel",
              "hide",
              "left",
              "right",
              "wide",
              "doc",
              "p",
              "find",
              "page",
              "theme",
              "lift",
              "beam",
              "year",
              "inv",
              "__proto__",
            ),
            fc.string(),
          ),
        )
        .map((parts) => parts.map(([k, v]) => `${k}=${v}`).join("&")),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        const { state } = readLink(text);
        expect(readLink(writeLink(state))).toEqual({ state, notes: [] });
      }),
      { numRuns: 250 },
    );
  }, 30_000);

  it("says nothing of the default and reads an empty fragment as such", () => {
    expect(writeLink(DEFAULT_SHARE)).toBe("v=1&area=gaojing");
    expect(readLink("")).toEqual({ state: DEFAULT_SHARE, notes: [] });
    expect(readLink("#")).toEqual({ state: DEFAULT_SHARE, notes: [] });
  });

  it("carries what stands up from the map", () => {
    expect(writeLink({ ...DEFAULT_SHARE, lift: "area", beam: true })).toBe("v=1&area=gaojing&lift=area&beam=1");
    expect(readLink("year=2023&beam=1")).toEqual({ state: { ...DEFAULT_SHARE, beam: true, year: 2023 }, notes: [] });
  });

  it("opens the card of what is selected, unless it says otherwise", () => {
    expect(readLink("sel=f.gaojing.zone.east").state.right).toBe("card");
    expect(readLink("sel=f.gaojing.zone.east&right=none").state.right).toBeNull();
    expect(readLink("sel=f.gaojing.zone.east&right=reader").state.right).toBe("reader");
    expect(readLink("sel=f.<script>").state.right).toBeNull();
  });

  it("reads the link in the documentation", () => {
    const { state, notes } = readLink(
      "#v=1&area=gaojing&at=121.4745,31.3206,14.2&sel=f.gaojing.parcel.sanlinqiao-2&right=reader&doc=gaojing-plan-2021&p=22304-22325",
    );
    expect(notes).toEqual([]);
    expect(state.selection).toEqual({ kind: "feature", id: "gaojing.parcel.sanlinqiao-2" });
    expect(state.camera).toEqual({ center: [121.4745, 31.3206], zoom: 14.2, bearing: 0, pitch: 0 });
    expect(state.passage).toEqual({ start: 22304, end: 22325 });
  });

  it.each([
    ["v=2&left=layers", { left: "layers" }, "链接的版本是 2，本图只懂 1"],
    ["area=pudong", {}, "读不懂“area=pudong”"],
    ["at=121,95,14", {}, "读不懂“at=121,95,14”"],
    ["at=1e9,31,14", {}, "读不懂“at=1e9,31,14”"],
    ["sel=f.<script>", {}, "读不懂“sel=f.<script>”"],
    ["sel=x.a", {}, "读不懂“sel=x.a”"],
    ["hide=zones,moon", { hidden: ["zones"] }, "没有“moon”这一组图层"],
    ["p=3-9", {}, "有段落位置（p），没有文件（doc）"],
    ["doc=a&p=9-3", { doc: "a" }, "读不懂“p=9-3”"],
    ["theme=neon", {}, "读不懂“theme=neon”"],
    ["lift=height", {}, "读不懂“lift=height”"],
    ["beam=on", {}, "读不懂“beam=on”"],
    ["year=1066", {}, "读不懂“year=1066”"],
    ["lift=area&year=2023", { year: 2023 }, "立体柱（lift）与年份（year）不能同时显示，按年份打开"],
    ["from=timeline", {}, "不认识“from”"],
    ["left=%E0%A4%A", {}, "读不懂“left=%E0%A4%A”"],
    [`area=songnan&x=${"y".repeat(5000)}`, {}, "链接太长，没有读取"],
  ])("passes over what it cannot read in %s", (text, expected, note) => {
    expect(readLink(text)).toEqual({ state: { ...DEFAULT_SHARE, ...expected }, notes: [note] });
  });

  it("names a script and its scene, and a scene of no script is passed over with a note", () => {
    expect(writeLink({ ...DEFAULT_SHARE, present: "gaojing", scene: "line-18" })).toBe(
      "v=1&area=gaojing&present=gaojing&scene=line-18",
    );
    expect(readLink("#v=1&present=gaojing").state).toMatchObject({ present: "gaojing", scene: null });
    const { state, notes } = readLink("#v=1&scene=line-18&page=talks");
    expect(state).toEqual({ ...DEFAULT_SHARE, page: "talks" });
    expect(notes).toHaveLength(1);
    expect(readLink("#v=1&present=../x").state.present).toBeNull();
  });
});
