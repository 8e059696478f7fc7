import { getDataset } from "../data/use-dataset";
import { type Cluster, clustersOf } from "../plan/invest-clusters";
import { CRITERIA, isAsked, type Sifted, sift } from "../plan/invest-filter";
import type { InvestFilter } from "../plan/invest-keys";
import { type InvestRow, investRows } from "../plan/invest-rows";
import { compareBy, investColumns } from "../plan/invest-table";
import type { PlanFeature } from "../plan/types";
import { atlasStore } from "../store/store";
import { answerFound, NONE_GATHERED } from "./found";

const NO_ROWS: readonly InvestRow[] = [];
let made: { readonly features: readonly PlanFeature[]; readonly ground: unknown; readonly rows: readonly InvestRow[] } | null =
  null;
let sifted: { readonly rows: readonly InvestRow[]; readonly filter: InvestFilter; readonly value: Sifted } | null = null;
let ordered: { readonly of: readonly InvestRow[]; readonly sort: unknown; readonly value: readonly InvestRow[] } | null = null;
let clusters: { readonly of: readonly InvestRow[]; readonly value: readonly Cluster[] } | null = null;
let ids: { readonly of: Sifted; readonly value: ReadonlySet<string> } | null = null;

/** All parcels, carriers and projects with what is asked of them, made once of what has come; empty before that. */
export function rowsNow(): readonly InvestRow[] {
  const { features, ground } = getDataset();
  if (features.status !== "ready") return NO_ROWS;
  const roads = ground.status === "ready" ? ground.value : null;
  if (made?.features !== features.value.all || made.ground !== roads) {
    made = { features: features.value.all, ground: roads, rows: investRows(features.value.all, roads) };
  }
  return made.rows;
}

/** What the filter of the search leaves. */
export function siftedNow(): Sifted {
  const rows = rowsNow();
  const { filter } = atlasStore.getState().invest;
  if (sifted?.rows !== rows || sifted.filter !== filter) sifted = { rows, filter, value: sift(rows, filter) };
  return sifted.value;
}

/** What the filter leaves, as it is sorted: the rows of the table and of every file. */
export function orderedNow(): readonly InvestRow[] {
  const { rows } = siftedNow();
  const { sort, unit } = atlasStore.getState().invest;
  if (ordered?.of !== rows || ordered.sort !== sort) {
    const column = sort && investColumns(unit).find(({ key }) => key === sort.key);
    ordered = { of: rows, sort, value: sort && column ? [...rows].sort(compareBy(column, sort.isDown)) : rows };
  }
  return ordered.value;
}

/** Ids of what the filter leaves, the same set while nothing changes; null where the filter asks for nothing. */
function foundIds(): ReadonlySet<string> | null {
  const { filter } = atlasStore.getState().invest;
  if (!CRITERIA.some((criterion) => isAsked(filter, criterion))) return null;
  const now = siftedNow();
  if (ids?.of !== now) ids = { of: now, value: new Set(now.rows.map((row) => row.id)) };
  return ids.value;
}

/** What the plans gather on each corridor, of all rows; the same list while the data are the same. */
export function clustersNow(): readonly Cluster[] {
  const { features } = getDataset();
  const rows = rowsNow();
  if (features.status !== "ready") return NONE_GATHERED;
  if (clusters?.of !== rows) clusters = { of: rows, value: clustersOf(features.value.all, rows) };
  return clusters.value;
}

answerFound({
  found: foundIds,
  gathered: () => (atlasStore.getState().invest.view === "clusters" ? clustersNow() : NONE_GATHERED),
});
