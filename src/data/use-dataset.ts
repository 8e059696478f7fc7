import { useEffect, useSyncExternalStore } from "react";
import type { Dataset } from "./dataset";
import { createLoader } from "./loader";
import type { PartName } from "./parts";
import { fetchPublished } from "./published";

const loader = createLoader({ fetch: fetchPublished, timeoutMs: 30_000 });

/** What the first map needs, in this order; the text and the findings come when the browser is idle. */
const FIRST: readonly PartName[] = ["features", "basemap", "atlas", "indicators"];
const LATER: readonly PartName[] = ["passages", "findings"];

/** Starts loading; called once when the app starts. */
export function startLoading(): void {
  for (const part of FIRST) loader.ensure(part);
  const later = () => {
    for (const part of LATER) loader.ensure(part);
  };
  if ("requestIdleCallback" in globalThis) requestIdleCallback(later, { timeout: 4000 });
  else setTimeout(later, 1200);
}

/** The data set as it is at this moment, for code outside React. */
export const getDataset: () => Dataset = loader.get;

/** Calls back whenever a part arrives or fails; returns the way to stop. */
export const subscribeDataset: (notify: () => void) => () => void = loader.subscribe;

/** Loads a failed part again. */
export function retryPart(part: PartName): void {
  loader.retry(part);
}

/** Starts loading a part that nobody has asked for yet. */
export const ensurePart: (part: PartName) => void = loader.ensure;

/** Everything published, part by part. */
export function useDataset(): Dataset {
  return useSyncExternalStore(loader.subscribe, loader.get, loader.get);
}

function usePart<K extends PartName>(part: K): Dataset[K] {
  useEffect(() => loader.ensure(part), [part]);
  return useSyncExternalStore(
    loader.subscribe,
    () => loader.get()[part],
    () => loader.get()[part],
  );
}

export function useGround() {
  return usePart("ground");
}
export function useAtlasFile() {
  return usePart("atlas");
}
export function useFeatures() {
  return usePart("features");
}
export function useIndicators() {
  return usePart("indicators");
}
export function usePassages() {
  return usePart("passages");
}
export function useFindings() {
  return usePart("findings");
}
export function useSeries() {
  return usePart("series");
}
export function useCoverage() {
  return usePart("coverage");
}
