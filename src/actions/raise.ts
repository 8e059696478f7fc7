import { t } from "../i18n/words";
import type { Measure } from "../plan/measures";
import { atlasStore } from "../store/store";
import { defineAction } from "./action";

/** Columns of a stated figure; null lays the map flat again. They take the place of the years. */
export const showColumns = defineAction({
  id: "show-columns",
  label: t("立体柱"),
  perform: (measure: Measure | null) => {
    atlasStore.setState({ raised: measure ? { kind: "columns", measure } : { kind: "none" } });
  },
});

/** The things of the town as at the end of a year; null closes the years. They take the place of the columns. */
export const showYear = defineAction({
  id: "show-year",
  label: t("逐年进展"),
  perform: (year: number | null) => {
    atlasStore.setState({ raised: year === null ? { kind: "none" } : { kind: "years", year } });
  },
});

export const toggleBeam = defineAction({
  id: "toggle-beam",
  label: t("走廊流光"),
  perform: () => {
    atlasStore.setState(({ beam }) => ({ beam: !beam }));
  },
});
