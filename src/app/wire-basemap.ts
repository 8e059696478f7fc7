import { basemapProblem } from "../actions/basemap";
import { DATUMS } from "../geo/shift";
import { BASEMAP_KINDS, type BasemapChoice, INITIAL_BASEMAP } from "../store/basemap";
import { atlasStore } from "../store/store";

const KEY = "plan-atlas.basemap";

function read(stored: string | null): BasemapChoice {
  const own = INITIAL_BASEMAP.basemap;
  try {
    const value: Record<string, unknown> = JSON.parse(stored ?? "{}") ?? {};
    const text = (key: string) => (typeof value[key] === "string" ? value[key] : "");
    const choice: BasemapChoice = {
      kind: BASEMAP_KINDS.find((kind) => kind === value.kind) ?? own.kind,
      tiandituKey: text("tiandituKey"),
      customUrl: text("customUrl"),
      customDatum: DATUMS.find((datum) => datum === value.customDatum) ?? own.customDatum,
    };
    return basemapProblem(choice, location.protocol) === null ? choice : { ...choice, kind: "own" };
  } catch {
    return own;
  }
}

/** Remembers the basemap and its key on this device; where storage is blocked they are forgotten, and nothing else happens. */
export function wireBasemap(): void {
  try {
    atlasStore.setState({ basemap: read(localStorage.getItem(KEY)) });
  } catch {
    return;
  }
  atlasStore.subscribe(
    (state) => state.basemap,
    (basemap) => {
      try {
        localStorage.setItem(KEY, JSON.stringify(basemap));
      } catch {
        /* Full or blocked since: the choice holds until the page is closed. */
      }
    },
  );
}
