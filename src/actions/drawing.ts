import { t } from "../i18n/words";
import { atlasStore } from "../store/store";
import { defineAction } from "./action";

/** The map as a still picture whose places can be pressed, drawn without WebGL: for devices that draw the live one too slowly. */
export const showStillMap = defineAction({
  id: "show-still-map",
  label: t("换成静图"),
  perform: () => {
    atlasStore.setState({ isStillMap: true });
  },
});

export const showLiveMap = defineAction({
  id: "show-live-map",
  label: t("换回能缩放的地图"),
  perform: () => {
    atlasStore.setState({ isStillMap: false });
  },
});
