import { orderedNow, rowsNow, siftedNow } from "../../actions/invest-found";
import { useDataset } from "../../data/use-dataset";
import type { InvestFilter } from "../../plan/invest-keys";
import type { InvestRow } from "../../plan/invest-rows";
import { useAtlas } from "../../store/store";

interface Found {
  /** All that can be looked for. */
  readonly all: readonly InvestRow[];
  /** What the filter leaves, as it is sorted. */
  readonly rows: readonly InvestRow[];
  /** How many fall, or are kept, only because no document tells. */
  readonly untold: number;
  readonly filter: InvestFilter;
}

/** What the search has found at this moment; follows the filter and the data as they come. */
export function useFound(): Found {
  useDataset();
  const invest = useAtlas((st) => st.invest);
  return { all: rowsNow(), rows: orderedNow(), untold: siftedNow().untold, filter: invest.filter };
}
