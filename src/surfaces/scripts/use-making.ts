import { useEffect, useMemo } from "react";
import { redoEdit, undoEdit } from "../../actions/scripts";
import { useFeatures, useIndicators, usePassages } from "../../data/use-dataset";
import type { Scene, SceneScript } from "../../plan/scene";
import { doubtsOf, type Known, type SceneDoubts } from "../../plan/script-doubts";
import { useAtlas } from "../../store/store";

/** The script that is open, and the scene in hand. */
export function useMaking(): { readonly script: SceneScript; readonly scene: Scene | null; readonly index: number } | null {
  const making = useAtlas((st) => st.making);
  if (making?.kind !== "script") return null;
  const script = making.history.present;
  const index = script.scenes.findIndex((one) => one.id === making.scene);
  return { script, scene: script.scenes[index] ?? null, index };
}

/** What has come of the data, for holding a script against it. */
function useKnown(): Known {
  const passages = usePassages();
  const features = useFeatures();
  const indicators = useIndicators();
  return useMemo(
    () => ({
      documents: passages.status === "ready" ? passages.value : null,
      hasFeature: features.status === "ready" ? (id: string) => features.value.idOf(id) !== null : null,
      hasIndicator: indicators.status === "ready" ? (id: string) => indicators.value.byId.has(id) : null,
    }),
    [passages, features, indicators],
  );
}

/** What has to be looked at again, scene by scene. */
export function useDoubts(scenes: readonly Scene[]): readonly SceneDoubts[] {
  const known = useKnown();
  return useMemo(() => doubtsOf({ scenes }, known), [scenes, known]);
}

/** Taking back and doing again by the keys that everybody knows, also in a field: there too the step is the script's. */
export function useUndoKeys(): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      if (key !== "z" && key !== "y") return;
      event.preventDefault();
      if (key === "y" || event.shiftKey) redoEdit();
      else undoEdit();
    };
    addEventListener("keydown", listen);
    return () => removeEventListener("keydown", listen);
  }, []);
}
