import { useEffect, useSyncExternalStore } from "react";
import type { SceneScript } from "../plan/scene";
import type { Part } from "./dataset";
import { fetchPublished } from "./published";
import { createScripts, type Scripts } from "./scripts";

/** The scripts of the running app, for code outside React. */
export const scripts: Scripts = createScripts({ fetch: fetchPublished, timeoutMs: 30_000 });

/** A script by id; asks for it if nobody has. */
export function useScript(id: string): Part<SceneScript> {
  useEffect(() => scripts.ensure(id), [id]);
  return useSyncExternalStore(
    scripts.subscribe,
    () => scripts.get(id),
    () => scripts.get(id),
  );
}
