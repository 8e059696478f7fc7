import { planOf } from "../data/plan-of";
import { getDataset } from "../data/use-dataset";
import { t } from "../i18n/words";
import type { AreaId } from "../plan/types";
import { type AtlasState, type Camera, LAYER_GROUPS, type LayerGroup } from "../store/state";
import { atlasStore } from "../store/store";
import { defineAction } from "./action";

export const toggleLayerGroup = defineAction({
  id: "toggle-layer-group",
  label: t("显示或隐藏图层"),
  perform: (group: LayerGroup) => {
    atlasStore.setState(({ hidden }) => ({
      hidden: hidden.includes(group)
        ? hidden.filter((g) => g !== group)
        : LAYER_GROUPS.filter((g) => g === group || hidden.includes(g)),
    }));
  },
});

export const showAllLayers = defineAction({
  id: "show-all-layers",
  label: t("显示全部图层"),
  isAvailable: () => (atlasStore.getState().hidden.length === 0 ? t("图层已全部显示") : true),
  perform: () => {
    atlasStore.setState({ hidden: [] });
  },
});

/** Without a camera the map fits the town in front. */
export const fitTown = defineAction({
  id: "fit-town",
  label: t("看全镇"),
  shortcut: "0",
  perform: () => {
    atlasStore.setState({ camera: null });
  },
});

export const setArea = defineAction({
  id: "set-area",
  label: t("换一个镇"),
  /** The reader goes to the town's plan, unless it holds a document of that town already; what was chosen is let go. */
  perform: (area: AreaId) => {
    const { atlas } = getDataset();
    const documents = atlas.status === "ready" ? atlas.value.documents : [];
    atlasStore.setState(({ doc, area: before, selection }) => {
      const isOwn = documents.some((d) => d.id === doc && d.area === area);
      const next = isOwn ? doc : planOf(documents, area)?.id;
      return {
        area,
        camera: null,
        /* Nobody's place is in view any more. */
        isViewPrivate: false,
        nearPlace: null,
        nearOpen: null,
        selection: area === before ? selection : { kind: "none" },
        ...(next !== undefined && next !== doc ? { doc: next, passage: null } : {}),
      };
    });
  },
});

/** Called by the map alone, after it has moved. */
export const setCamera = defineAction({
  id: "set-camera",
  label: t("移动地图"),
  perform: (camera: Camera) => {
    atlasStore.setState({ camera });
  },
});

export const setTheme = defineAction({
  id: "set-theme",
  label: t("换配色"),
  /** A choice of the reader's own ends what the link had asked for. */
  perform: (theme: AtlasState["theme"]) => {
    atlasStore.setState({ theme, visitTheme: null });
  },
});
