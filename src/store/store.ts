import { useStore } from "zustand";
import { subscribeWithSelector } from "zustand/middleware";
import { createStore } from "zustand/vanilla";
import { type AtlasState, INITIAL_STATE } from "./state";

/** Makes a store of its own, for the app once and for each test. State is plain data; it is changed by `actions/` alone. */
export function createAtlasStore(initial: Partial<AtlasState> = {}) {
  return createStore<AtlasState>()(subscribeWithSelector(() => ({ ...INITIAL_STATE, ...initial })));
}

export type AtlasStore = ReturnType<typeof createAtlasStore>;

/** The one store of the running app. */
export const atlasStore: AtlasStore = createAtlasStore();

/** Reads from the store in a component. */
export function useAtlas<T>(selector: (state: AtlasState) => T): T {
  return useStore(atlasStore, selector);
}
