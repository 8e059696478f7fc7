import { t } from "../i18n/words";
/** What MapLibre itself says, in Chinese. */
export const LOCALE: Record<string, string> = {
  "Map.Title": t("规划地图。方向键移动，加减号缩放，回车选中地图中央的地点；列表里有同样的地点"),
  "Marker.Title": t("标记"),
  "ScaleControl.Feet": t("英尺"),
  "ScaleControl.Meters": t("米"),
  "ScaleControl.Kilometers": t("千米"),
  "ScaleControl.Miles": t("英里"),
  "ScaleControl.NauticalMiles": t("海里"),
  "CooperativeGesturesHandler.WindowsHelpText": t("按住 Ctrl 滚动以缩放地图"),
  "CooperativeGesturesHandler.MacHelpText": t("按住 ⌘ 滚动以缩放地图"),
  "CooperativeGesturesHandler.MobileHelpText": t("用两指移动地图"),
};
