import type { BBox } from "../geo/types";
import type { History } from "../plan/history";
import type { SceneScript } from "../plan/scene";

/** What is open for making: the list of one's own scripts, or one of them with its history and the scene at hand. */
export type Making =
  | { readonly kind: "library" }
  | { readonly kind: "script"; readonly history: History<SceneScript>; readonly scene: string | null };

export interface ScriptsSlice {
  /** Scripts made or brought here, as they are at this moment; `app/` keeps them on the device. */
  readonly ownScripts: readonly SceneScript[];
  /** Null: nothing is being made. */
  readonly making: Making | null;
  /** False where the device refuses to keep them: they last until the window is closed. */
  readonly areScriptsKept: boolean;
  /** What the map shows, told by it whenever it stands still, in WGS84; null until it has told. */
  readonly shownView: { readonly bounds: BBox; readonly zoom: number } | null;
}

export const INITIAL_SCRIPTS: ScriptsSlice = { ownScripts: [], making: null, areScriptsKept: true, shownView: null };
