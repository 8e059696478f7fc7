import { beforeEach, describe, expect, it } from "vitest";
import { INITIAL_STATE } from "../store/state";
import { atlasStore } from "../store/store";
import { readLink } from "../url/codec";
import { showColumns, showYear, toggleBeam } from "./raise";
import { shareHash, stateOf } from "./share-state";

const state = () => atlasStore.getState();

beforeEach(() => atlasStore.setState(INITIAL_STATE, true));

describe("what stands up from the map", () => {
  it("is columns or a year, one at a time", () => {
    showColumns("area");
    expect(state().raised).toEqual({ kind: "columns", measure: "area" });
    showYear(2023);
    expect(state().raised).toEqual({ kind: "years", year: 2023 });
    showColumns("investment");
    expect(state().raised).toEqual({ kind: "columns", measure: "investment" });
    showColumns(null);
    expect(state().raised).toEqual({ kind: "none" });
    showYear(2021);
    showYear(null);
    expect(state().raised).toEqual({ kind: "none" });
  });

  it("goes into the link and comes back; an older link lays the map flat", () => {
    showYear(2023);
    toggleBeam();
    const hash = shareHash(state());
    expect(hash).toContain("beam=1&year=2023");
    const { raised, beam } = state();
    atlasStore.setState(INITIAL_STATE, true);
    atlasStore.setState(stateOf(readLink(hash).state));
    expect(state()).toMatchObject({ raised, beam });
    showColumns("floor");
    expect(shareHash(state())).toContain("lift=floor");
    atlasStore.setState(stateOf(readLink("v=1&area=gaojing").state));
    expect(state()).toMatchObject({ raised: { kind: "none" }, beam: false });
    toggleBeam();
    toggleBeam();
    expect(state().beam).toBe(false);
  });
});
