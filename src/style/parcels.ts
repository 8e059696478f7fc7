import { t } from "../i18n/words";
import type { Subject } from "./layer";
import { siteGround, siteMarks } from "./sites";

export const parcels: Subject = {
  layers: (context) => siteGround("parcel", "parcels", context),
  legend: [
    {
      id: "planned",
      group: "parcels",
      label: t("规划中"),
      symbol: { kind: "area", fill: "workTint", stroke: "work", dash: [3, 2] },
    },
    {
      id: "preparing",
      group: "parcels",
      label: t("前期准备"),
      symbol: { kind: "area", fill: "workTint", stroke: "work", pattern: "dots" },
    },
    {
      id: "building",
      group: "parcels",
      label: t("建设中"),
      symbol: { kind: "area", fill: "workTint", stroke: "work", pattern: "hatch" },
    },
    { id: "done", group: "parcels", label: t("已建成"), symbol: { kind: "area", fill: "work", stroke: "work" } },
    {
      id: "parcel",
      group: "parcels",
      label: t("地块"),
      note: t("面积如文件所述，形状为示意"),
      symbol: { kind: "mark", icon: "parcel", token: "work" },
    },
    {
      id: "accuracy",
      group: "parcels",
      label: t("位置误差圈"),
      note: t("四周柔化为误差范围，选中后画出圈"),
      symbol: { kind: "ring", color: "accent" },
    },
  ],
};

export const parcelMarks: Subject = {
  layers: (context) => siteMarks("parcel", "parcels", context, { dotsFrom: 11.5, iconsFrom: 13.2, namesFrom: 13 }),
  legend: [],
};
