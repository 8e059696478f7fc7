import { t } from "../i18n/words";
import type { Subject } from "./layer";
import { siteGround, siteMarks } from "./sites";

export const carriers: Subject = {
  layers: (context) => siteGround("carrier", "carriers", context),
  legend: [
    {
      id: "carrier",
      group: "carriers",
      label: t("园区与楼宇"),
      note: t("现有或已建成；规划中的画虚线"),
      symbol: { kind: "mark", icon: "carrier", token: "carrier" },
    },
  ],
};

export const carrierMarks: Subject = {
  layers: (context) => siteMarks("carrier", "carriers", context, { dotsFrom: 11.5, iconsFrom: 13.8, namesFrom: 14 }),
  legend: [],
};
