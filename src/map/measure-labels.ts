import { type Map as GlMap, Marker } from "maplibre-gl";
import { cornersAreaM2, legsM, pathM } from "../geo/path";
import type { LonLat } from "../geo/types";
import { writeAreaShort, writeLength } from "../geo/write";
import type { Measure } from "../store/tools";
import { toView } from "./datum-view";

/** Lengths of two legs that would stand nearer than this on the screen are both left out. */
const LEAST_APART_PX = 64;

export interface Label {
  readonly at: LonLat;
  readonly text: string;
  /** The sum or the area, written larger; the others are legs. */
  readonly isSum: boolean;
}

const middle = (a: LonLat, b: LonLat): LonLat => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];

/** What is written beside a measured line or in a measured outline, the point that follows the pointer included. */
export function labelsOf({ kind, points, live }: Measure): Label[] {
  const all = live ? [...points, live] : points;
  const last = all.at(-1);
  if (last === undefined || all.length < 2) return [];
  const ring = kind === "area" && all.length > 2 ? [...all, all[0] ?? last] : all;
  const legs = legsM(ring).flatMap((leg, i): Label[] => {
    const [a, b] = [ring[i], ring[i + 1]];
    return a && b ? [{ at: middle(a, b), text: writeLength(leg), isSum: false }] : [];
  });
  if (kind === "distance") {
    /* The sum of one leg is the leg. */
    return [...(legs.length > 1 ? legs : []), { at: last, text: writeLength(pathM(all)), isSum: true }];
  }
  const areaM2 = cornersAreaM2(all);
  if (areaM2 === null) return legs;
  const lons = all.map(([lon]) => lon);
  const lats = all.map(([, lat]) => lat);
  const at = middle([Math.min(...lons), Math.min(...lats)], [Math.max(...lons), Math.max(...lats)]);
  return [...legs, { at, text: writeAreaShort(areaM2), isSum: true }];
}

/** Labels on the map, in the page's own letters; they follow the map and cost no request for glyphs. */
export function labelling(map: GlMap, classes: { readonly leg: string; readonly sum: string }) {
  let pool: Marker[] = [];
  let shown: readonly Label[] = [];

  function isRoomy(index: number): boolean {
    const label = shown[index];
    if (!label || label.isSum) return true;
    const [a, b] = [shown[index - 1], shown[index + 1]];
    const near = (other: Label | undefined) =>
      other !== undefined && map.project(toView(other.at)).dist(map.project(toView(label.at))) < LEAST_APART_PX;
    return !near(a) && !near(b);
  }

  function place(): void {
    for (const [i, marker] of pool.entries()) marker.getElement().hidden = !isRoomy(i);
  }

  const subscription = map.on("zoomend", place);
  return {
    show(labels: readonly Label[]): void {
      shown = labels;
      for (const marker of pool.splice(labels.length)) marker.remove();
      for (const [i, { at, text, isSum }] of labels.entries()) {
        const marker = pool[i] ?? new Marker({ element: document.createElement("div"), anchor: "center" });
        /* The library's own class on the element places it; the same numbers are read from the panel. */
        const element = marker.getElement();
        element.classList.toggle(classes.sum, isSum);
        element.classList.toggle(classes.leg, !isSum);
        element.textContent = text;
        element.setAttribute("aria-hidden", "true");
        marker.setLngLat(toView(at)).setOffset([0, isSum ? -22 : 0]);
        if (!pool[i]) {
          marker.addTo(map);
          pool.push(marker);
        }
      }
      place();
    },
    stop(): void {
      subscription.unsubscribe();
      for (const marker of pool) marker.remove();
      pool = [];
    },
  };
}
