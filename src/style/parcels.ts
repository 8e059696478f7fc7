import type { Subject } from "./layer";
import { siteGround, siteMarks } from "./sites";

export const parcels: Subject = {
  layers: (context) => siteGround("parcel", "parcels", context),
  legend: [
    {
      id: "planned",
      group: "parcels",
      label: "规划中",
      symbol: { kind: "area", fill: "workTint", stroke: "work", dash: [3, 2] },
    },
    {
      id: "preparing",
      group: "parcels",
      label: "前期准备",
      symbol: { kind: "area", fill: "workTint", stroke: "work", pattern: "dots" },
    },
    {
      id: "building",
      group: "parcels",
      label: "建设中",
      symbol: { kind: "area", fill: "workTint", stroke: "work", pattern: "hatch" },
    },
    { id: "done", group: "parcels", label: "已建成", symbol: { kind: "area", fill: "work", stroke: "work" } },
    {
      id: "parcel",
      group: "parcels",
      label: "地块",
      note: "面积如文件所述，形状为示意",
      symbol: { kind: "mark", icon: "parcel", token: "work" },
    },
    {
      id: "accuracy",
      group: "parcels",
      label: "位置误差圈",
      note: "四周柔化为误差范围，选中后画出圈",
      symbol: { kind: "ring", color: "accent" },
    },
  ],
};

export const parcelMarks: Subject = {
  layers: (context) => siteMarks("parcel", "parcels", context, { dotsFrom: 11.5, iconsFrom: 13.2, namesFrom: 13 }),
  legend: [],
};
