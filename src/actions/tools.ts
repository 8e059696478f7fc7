import type { LonLat } from "../geo/types";
import { t } from "../i18n/words";
import { atlasStore } from "../store/store";
import type { Measure, Tool, ToolsSlice } from "../store/tools";
import { type Action, defineAction } from "./action";

/** Points below which a line has no length and an outline no area. */
const LEAST: Readonly<Record<Measure["kind"], number>> = { distance: 2, area: 3 };

const NO_TOOL: Pick<ToolsSlice, "tool" | "measure" | "spot"> = { tool: null, measure: null, spot: null };

/**
 * Takes a tool up; puts it down where it is in the hand already. On a phone the sheet goes down, so that there is a map to
 * press; and a press means one thing at a time, so that no place is being chosen any more.
 */
function take(tool: Tool): void {
  atlasStore.setState((state) =>
    state.tool === tool ? NO_TOOL : { ...NO_TOOL, tool, page: null, sheet: "peek", hover: null, isNearPicking: false },
  );
}

export const measureDistance = defineAction({
  id: "measure-distance",
  label: t("测距离"),
  shortcut: "m",
  perform: () => take("distance"),
});

export const measureArea = defineAction({
  id: "measure-area",
  label: t("量面积"),
  shortcut: "a",
  perform: () => take("area"),
});

export const readCoordinates = defineAction({
  id: "read-coordinates",
  label: t("看坐标"),
  shortcut: "g",
  perform: () => take("coordinates"),
});

/** The tools in the order in which their buttons stand. */
export const TOOLS: readonly (readonly [Tool, Action<[]>])[] = [
  ["distance", measureDistance],
  ["area", measureArea],
  ["coordinates", readCoordinates],
];

export const leaveTool = defineAction({
  id: "leave-tool",
  label: t("退出工具"),
  shortcut: "Escape",
  isAvailable: () => (atlasStore.getState().tool === null ? t("没有使用工具") : true),
  perform: () => {
    atlasStore.setState(NO_TOOL);
  },
});

/** Called by the map alone, after a point was set, moved or taken back. */
export const reportMeasure = defineAction({
  id: "report-measure",
  label: t("量算"),
  perform: (measure: Measure | null) => {
    if (measure && atlasStore.getState().tool !== measure.kind) return;
    atlasStore.setState({ measure });
  },
});

export const undoPoint = defineAction({
  id: "undo-point",
  label: t("退回上一点"),
  shortcut: "Backspace",
  isAvailable: () => {
    const { measure } = atlasStore.getState();
    if (measure === null || measure.points.length === 0) return t("还没有点");
    return measure.isDone ? t("已经完成") : true;
  },
  perform: () => {
    atlasStore.setState(({ measure }) => {
      if (measure === null || measure.isDone) return {};
      const points = measure.points.slice(0, -1);
      return { measure: points.length === 0 ? null : { ...measure, points } };
    });
  },
});

export const finishMeasure = defineAction({
  id: "finish-measure",
  label: t("完成"),
  shortcut: "Enter",
  isAvailable: () => {
    const { measure } = atlasStore.getState();
    if (measure === null || measure.points.length < LEAST[measure.kind])
      return measure?.kind === "area" ? t("至少三个点") : t("至少两个点");
    return measure.isDone ? t("已经完成") : true;
  },
  perform: () => {
    if (finishMeasure.isAvailable() !== true) return;
    atlasStore.setState(({ measure }) => (measure ? { measure: { ...measure, live: null, isDone: true } } : {}));
  },
});

export const clearMeasure = defineAction({
  id: "clear-measure",
  label: t("清除"),
  isAvailable: () => (atlasStore.getState().measure === null ? t("还没有点") : true),
  perform: () => {
    atlasStore.setState({ measure: null });
  },
});

/** Reads the coordinates of a place on the map, whatever was in the hand before. */
export const readSpot = defineAction({
  id: "read-spot",
  label: t("看此处坐标"),
  perform: (spot: LonLat) => {
    atlasStore.setState({ ...NO_TOOL, tool: "coordinates", spot });
  },
});

/** Puts words on the clipboard; false where the browser does not let us. */
export const copyText = defineAction({
  id: "copy-text",
  label: t("复制"),
  perform: async (text: string): Promise<boolean> => {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return false;
    }
  },
});
