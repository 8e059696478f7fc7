import fc from "fast-check";
import type { LonLat } from "../geo/types";
import { AREA_UNITS, COLUMN_KEYS, INTENTS, INVEST_KINDS, type Range, ROAD_SORTS } from "../plan/invest-keys";
import type { Wish } from "../plan/invest-reasons";
import { INVEST_VIEWS, type InvestState, linkPlace, linkRange, linkWords } from "../plan/invest-state";
import { STAGES } from "../plan/types";
import { LINK_AREAS } from "./share-state";

const id = fc.stringMatching(/^[a-z0-9](?:[a-z0-9.-]{0,40}[a-z0-9])?$/u);
const some = <T>(all: readonly T[]) => fc.subarray([...all]);
const amount = fc.double({ min: 0, max: 5e6, noNaN: true });
const range: fc.Arbitrary<Range> = fc.record({ min: fc.option(amount), max: fc.option(amount) }).map(linkRange);
const metres = fc.integer({ min: 1, max: 20_000 });
const at: fc.Arbitrary<LonLat> = fc.tuple(
  fc.double({ min: 121, max: 122, noNaN: true }),
  fc.double({ min: 31, max: 31.6, noNaN: true }),
);
const words = fc.string({ unit: fc.constantFrom(..."健康医疗 a;:,.~&=#%"), maxLength: 12 }).map((text) => linkWords(text).trim());

const place = fc
  .oneof(
    fc.record({ kind: fc.constant("radius" as const), center: at, radiusM: metres }),
    fc.record({ kind: fc.constant("area" as const), corners: fc.array(at, { minLength: 3, maxLength: 8 }) }),
  )
  .map(linkPlace);

const wish: fc.Arbitrary<Wish> = fc.oneof(
  fc.record({
    kind: fc.constantFrom("station" as const, "coming" as const, "primary" as const, "expressway" as const, "accuracy" as const),
    withinM: metres,
  }),
  fc.record({ kind: fc.constant("land" as const), atLeastM2: fc.integer({ min: 1, max: 1e6 }) }),
  fc.record({ kind: fc.constantFrom("start" as const, "finish" as const) }),
  fc.record({ kind: fc.constant("stage" as const), stage: fc.constantFrom(...STAGES) }),
  fc.record({ kind: fc.constant("words" as const), words: words.filter((text) => text !== "") }),
);

/** Any state that the surface for investors can be in. */
export const invest: fc.Arbitrary<InvestState> = fc.record({
  filter: fc.record({
    areas: some(LINK_AREAS),
    kinds: some(INVEST_KINDS),
    corridors: fc.uniqueArray(id, { maxLength: 4 }),
    words,
    stages: some(STAGES),
    intents: some(INTENTS),
    land: range,
    floor: range,
    investment: range,
    station: fc.option(fc.record({ withinM: metres, alsoComing: fc.boolean() })),
    road: fc.option(fc.record({ sort: fc.constantFrom(...ROAD_SORTS), withinM: metres })),
    qualities: some(["sure", "near", "rough", "none"] as const),
    place: fc.option(place),
    keepUnknown: fc.boolean(),
  }),
  unit: fc.constantFrom(...AREA_UNITS),
  view: fc.constantFrom(...INVEST_VIEWS),
  sort: fc.option(fc.record({ key: fc.constantFrom(...COLUMN_KEYS), isDown: fc.boolean() })),
  columns: some(COLUMN_KEYS).filter((columns) => columns.length > 0),
  compare: fc.uniqueArray(id, { maxLength: 6 }),
  wishes: fc.array(wish, { maxLength: 5 }),
});
