import { useMemo } from "react";
import { useFeatures } from "../../data/use-dataset";
import { useAtlas } from "../../store/store";
import { groupPlaces } from "./place-groups";

/** How many places of the town there are, and how many of them are not on the map; null until they have come. */
export function usePlaceCounts(): { readonly all: number; readonly unplaced: number } | null {
  const features = useFeatures();
  const area = useAtlas((st) => st.area);
  return useMemo(() => {
    if (features.status !== "ready") return null;
    const listed = groupPlaces(features.value.all, area).flatMap((g) => g.features);
    return { all: listed.length, unplaced: listed.filter((f) => f.geometry === null).length };
  }, [features, area]);
}
