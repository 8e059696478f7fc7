import { useFeatures } from "../../data/use-dataset";
import { raisable } from "../../plan/measures";
import { useAtlas } from "../../store/store";
import { ColumnKey } from "./column-key";
import { TimeBar } from "./time-bar";

/** What belongs on the map beside what stands on it: the key of the columns, or the bar of the years. */
export default function RaisedPanel() {
  const raised = useAtlas((st) => st.raised);
  const area = useAtlas((st) => st.area);
  const features = useFeatures();
  if (features.status !== "ready" || raised.kind === "none") return null;
  const all = raisable(features.value.all);
  const own = raisable(features.value.all, area);
  const town = features.value.byId.get(area)?.properties.name ?? "";
  return raised.kind === "columns" ? (
    <ColumnKey all={all} own={own} town={town} measure={raised.measure} />
  ) : (
    <TimeBar own={own} town={town} year={raised.year} />
  );
}
