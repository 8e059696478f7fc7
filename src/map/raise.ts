import type { Map as GlMap, Point } from "maplibre-gl";
import { notify } from "../actions/notices";
import { showColumns, toggleBeam } from "../actions/raise";
import { type Shown, shown, subscribeShown } from "../actions/shown";
import { getDataset, subscribeDataset } from "../data/use-dataset";
import { t } from "../i18n/words";
import { viewDatum } from "./datum-view";
import type { Stage } from "./deck-stage";
import type { Look } from "./draw";

declare global {
  interface Window {
    /** What stands on the map, for tests that compare it with the data. The app never reads it. */
    atlasRaised?: Pick<Stage, "columns" | "beam">;
  }
}

/** What stands up from the map. The graphics library comes when it is first wanted, and not before. */
export interface Raising {
  readonly at: (point: Point, reachPx: number) => string | null;
  readonly restyle: () => void;
  readonly stop: () => void;
}

function isWanted({ raised, beam, selection }: Shown): boolean {
  return raised.kind !== "none" || (beam && selection.kind === "feature");
}

/** Lays the map flat and says why: whatever fails here, the map itself goes on, and so does a talk, whose words have the figures. */
function giveUp(why: string): void {
  const { raised, beam, scene } = shown();
  if (scene) return;
  if (raised.kind !== "none") showColumns(null);
  if (beam) toggleBeam();
  notify({ id: "raised", tone: "warn", text: t("{0}地图、列表与原文照常可用。", why) });
}

export function raiseOn(map: GlMap, look: () => Look): Raising {
  let stage: Stage | null = null;
  let state: "idle" | "loading" | "failed" = "idle";
  let isStopped = false;

  function drop(): void {
    stage?.stop();
    stage = null;
    delete window.atlasRaised;
  }

  async function load(): Promise<void> {
    state = "loading";
    if (!map.getCanvas().getContext("webgl2")) {
      state = "failed";
      giveUp(t("此浏览器不支持 WebGL 2，画不出立体效果。"));
      return;
    }
    try {
      const { createStage } = await import("./deck-stage");
      if (isStopped) return;
      stage = createStage(map, look, () => {
        if (state === "failed") return;
        state = "failed";
        drop();
        giveUp(t("此浏览器画不出立体效果。"));
      });
      state = "idle";
      window.atlasRaised = { columns: stage.columns, beam: stage.beam };
      stage.update();
    } catch {
      if (isStopped) return;
      drop();
      state = "idle";
      giveUp(t("立体显示没有打开：所需的文件没有取到，或者没有能够启动。"));
    }
  }

  function update(): void {
    if (stage) stage.update();
    else if (isWanted(shown()) && getDataset().features.status === "ready") {
      if (state === "idle") void load();
      else if (state === "failed") giveUp(t("此浏览器画不出立体效果。"));
    }
  }

  const stops = [
    subscribeDataset(update),
    subscribeShown(
      (s) => s,
      ({ raised, beam, selection, hidden, area, scene, basemapState }, before) => {
        const isSame =
          raised === before.raised &&
          beam === before.beam &&
          selection === before.selection &&
          hidden === before.hidden &&
          area === before.area &&
          scene === before.scene &&
          viewDatum({ basemapState }) === viewDatum(before);
        if (!isSame) update();
      },
    ),
  ];
  update();
  return {
    at: (point, reachPx) => stage?.at(point, reachPx) ?? null,
    restyle: update,
    stop() {
      isStopped = true;
      for (const stop of stops) stop();
      drop();
    },
  };
}
