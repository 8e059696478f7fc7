import { wgs84ToBd09, wgs84ToGcj02 } from "../../geo/datum";
import type { LonLat } from "../../geo/types";
import { writeDegrees, writeDms } from "../../geo/write";
import { t } from "../../i18n/words";

/** One way to write a place, under the name of its datum. */
export interface CoordinateLine {
  readonly datum: string;
  readonly text: string;
  /** Whose maps reckon so. */
  readonly note: string;
}

const pair = (lon: number, lat: number) => `${writeDegrees(lon)}, ${writeDegrees(lat)}`;

/** The place in WGS84, in degrees and in degrees, minutes and seconds; the atlas lies in the north and the east alone. */
export function wgs84Lines([lon, lat]: LonLat): CoordinateLine[] {
  return [
    { datum: "WGS84", text: pair(lon, lat), note: t("经度, 纬度；与 CGCS2000 的差别小于本图精度") },
    { datum: "WGS84", text: t("东经 {0}　北纬 {1}", writeDms(lon), writeDms(lat)), note: t("度分秒") },
  ];
}

/** The same place as the maps of others count it, several hundred metres away in numbers. */
export function otherLines(at: LonLat): CoordinateLine[] {
  const gcj = wgs84ToGcj02(at);
  const bd = wgs84ToBd09(at);
  return [
    { datum: gcj.datum, text: pair(gcj.lon, gcj.lat), note: t("高德、腾讯地图用") },
    { datum: bd.datum, text: pair(bd.lon, bd.lat), note: t("百度地图用") },
  ];
}

/** As text, one line each, every line with its datum. */
export function coordinatesCopy(lines: readonly CoordinateLine[]): string {
  return lines.map(({ datum, text, note }) => t("{0}：{1}（{2}）", datum, text, note)).join("\n");
}
