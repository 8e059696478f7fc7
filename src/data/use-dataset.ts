import { startTransition, useCallback, useEffect, useState } from "react";
import { language } from "../i18n/words";
import type { Explanation } from "../plan/plain";
import { awaitPart } from "./await-part";
import type { Dataset } from "./dataset";
import { createLoader } from "./loader";
import type { PartName } from "./parts";
import { fetchPublished } from "./published";

const loader = createLoader({ fetch: fetchPublished, timeoutMs: 30_000 });

/** What the first map needs, in this order. */
const FIRST: readonly PartName[] = ["features", "basemap"];
const THEN: readonly PartName[] = ["atlas", "indicators", "passages", "findings"];

/** What a list without a map needs. */
const LEAST: readonly PartName[] = ["features", "atlas", "nearGroups", "gazetteer"];

/** Starts loading what the first map needs; called once when the app starts. Where the map has to wait, the list has its own at once. */
export async function startLoading(mayOpenMap: Promise<void>, isMapLater: boolean): Promise<void> {
  if (isMapLater) for (const part of LEAST) loader.ensure(part);
  await mayOpenMap;
  for (const part of FIRST) loader.ensure(part);
}

/** Loads what else everybody needs sooner or later, where a surface has not asked for it yet; called when the first map stands. */
export function loadTheRest(): void {
  for (const part of THEN) loader.ensure(part);
}

/** The data set as it is at this moment, for code outside React. */
export const getDataset: () => Dataset = loader.get;

/** Calls back whenever a part arrives or fails; returns the way to stop. */
export const subscribeDataset: (notify: () => void) => () => void = loader.subscribe;

/** Comes when the features are there or have failed: the map is made of them at once, and without them where they failed. */
export function featuresSettled(): Promise<void> {
  return awaitPart({ get: () => loader.get().features, subscribe: loader.subscribe }).then(
    () => undefined,
    () => undefined,
  );
}

/** Loads a failed part again. */
export function retryPart(part: PartName): void {
  loader.retry(part);
}

/** Starts loading a part that nobody has asked for yet. */
export const ensurePart: (part: PartName) => void = loader.ensure;

/** What the loader holds; a part that arrives is drawn in small steps, between which a slow phone answers a finger. */
function useHeld<T>(get: () => T): T {
  const [held, setHeld] = useState(get);
  useEffect(() => {
    const read = () => startTransition(() => setHeld(get));
    read();
    return loader.subscribe(read);
  }, [get]);
  return held;
}

/** Everything published, part by part. */
export function useDataset(): Dataset {
  return useHeld(loader.get);
}

function usePart<K extends PartName>(part: K): Dataset[K] {
  const get = useCallback(() => loader.get()[part], [part]);
  useEffect(() => loader.ensure(part), [part]);
  return useHeld(get);
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

export function useGazetteer() {
  return usePart("gazetteer");
}

export function useNearGroups() {
  return usePart("nearGroups");
}

export function usePlain() {
  return usePart("plain");
}

const glossPart = () => loader.get().glossEn;
const NO_GLOSSES: readonly Explanation[] = [];

/** The English glosses; none, and no request, in any other interface. */
export function useGlossEn(): readonly Explanation[] {
  const isEnglish = language() === "en";
  useEffect(() => {
    if (isEnglish) loader.ensure("glossEn");
  }, [isEnglish]);
  const glossEn = useHeld(glossPart);
  return isEnglish && glossEn.status === "ready" ? glossEn.value : NO_GLOSSES;
}

export function useGlossary() {
  return usePart("glossary");
}
