import { t } from "../i18n/words";
import type { LeftPane, PhoneTab, SheetRest } from "../store/state";
import { atlasStore } from "../store/store";
import { defineAction } from "./action";

export const openIndicators = defineAction({
  id: "open-indicators",
  label: t("看指标"),
  shortcut: "i",
  perform: () => {
    atlasStore.setState(({ sheet }) => ({
      right: "indicators",
      phoneTab: "indicators",
      page: null,
      sheet: sheet === "peek" ? "half" : sheet,
    }));
  },
});

export const openDoubts = defineAction({
  id: "open-doubts",
  label: t("看存疑"),
  shortcut: "d",
  /** With an id the finding stands open; without one the list stands as it was left. */
  perform: (finding?: string) => {
    atlasStore.setState(({ sheet, finding: before }) => ({
      right: "doubts",
      phoneTab: "doubts",
      finding: finding ?? before,
      page: null,
      sheet: sheet === "peek" ? "half" : sheet,
    }));
  },
});

export const openInvest = defineAction({
  id: "open-invest",
  label: t("找地"),
  shortcut: "z",
  perform: () => {
    atlasStore.setState(({ sheet }) => ({
      right: "invest",
      wide: true,
      left: null,
      phoneTab: "invest",
      page: null,
      sheet: sheet === "peek" ? "half" : sheet,
    }));
  },
});

export const foldFinding = defineAction({
  id: "fold-finding",
  label: t("收起存疑"),
  perform: () => {
    atlasStore.setState({ finding: null });
  },
});

export const openCoverage = defineAction({
  id: "open-coverage",
  label: t("数据说明"),
  perform: () => {
    atlasStore.setState({ page: "coverage" });
  },
});

export const openTakeAway = defineAction({
  id: "open-take-away",
  label: t("导出与打印"),
  perform: () => {
    atlasStore.setState({ page: "take-away" });
  },
});

export const closePage = defineAction({
  id: "close-page",
  label: t("回到地图"),
  isAvailable: () => (atlasStore.getState().page === null ? t("没有打开说明") : true),
  perform: () => {
    atlasStore.setState({ page: null });
  },
});

export const openCard = defineAction({
  id: "open-card",
  label: t("看详情"),
  isAvailable: () => (atlasStore.getState().selection.kind === "none" ? t("先选中一个地点或指标") : true),
  perform: () => {
    atlasStore.setState(({ sheet }) => ({ right: "card", phoneTab: "card", sheet: sheet === "peek" ? "half" : sheet }));
  },
});

/** Opens a pane of the left column; null folds it. */
export const openLeft = defineAction({
  id: "open-left",
  label: t("打开左栏"),
  perform: (pane: LeftPane) => {
    atlasStore.setState(({ phoneTab, sheet }) => ({
      left: pane,
      page: null,
      phoneTab: pane ?? phoneTab,
      sheet: pane !== null && sheet === "peek" ? "half" : sheet,
    }));
  },
});

export const closeRight = defineAction({
  id: "close-right",
  label: t("关闭右栏"),
  perform: () => {
    atlasStore.setState({ right: null, wide: false });
  },
});

export const toggleWide = defineAction({
  id: "toggle-wide",
  label: t("拉宽右栏"),
  shortcut: "w",
  isAvailable: () => (atlasStore.getState().right === null ? t("右栏没有打开") : true),
  perform: () => {
    atlasStore.setState(({ wide }) => ({ wide: !wide }));
  },
});

export const setSheet = defineAction({
  id: "set-sheet",
  label: t("拉动下方面板"),
  perform: (sheet: SheetRest) => {
    atlasStore.setState({ sheet });
  },
});

export const setPhoneTab = defineAction({
  id: "set-phone-tab",
  label: t("切换下方面板"),
  /** The panes of the desk follow, so that a link from a phone opens the same thing on a desk. */
  perform: (phoneTab: PhoneTab) => {
    atlasStore.setState(({ sheet }) => ({
      ...(phoneTab === "list" || phoneTab === "layers" || phoneTab === "unplaced" ? { left: phoneTab } : { right: phoneTab }),
      phoneTab,
      sheet: sheet === "peek" ? "half" : sheet,
    }));
  },
});
