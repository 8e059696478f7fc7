/** What MapLibre itself says, in Chinese. */
export const LOCALE: Record<string, string> = {
  "Map.Title": "规划地图。方向键移动，加减号缩放，回车选中地图中央的地点；左侧列表有同样的地点",
  "Marker.Title": "标记",
  "ScaleControl.Feet": "英尺",
  "ScaleControl.Meters": "米",
  "ScaleControl.Kilometers": "千米",
  "ScaleControl.Miles": "英里",
  "ScaleControl.NauticalMiles": "海里",
  "CooperativeGesturesHandler.WindowsHelpText": "按住 Ctrl 滚动以缩放地图",
  "CooperativeGesturesHandler.MacHelpText": "按住 ⌘ 滚动以缩放地图",
  "CooperativeGesturesHandler.MobileHelpText": "用两指移动地图",
};
