import { t } from "../i18n/words";
import type { IconId } from "./icon-shapes";
import type { LegendEntry, Subject } from "./layer";
import { siteGround, siteMarks } from "./sites";

const entry = (icon: IconId, label: string): LegendEntry => ({
  id: `facility-${icon}`,
  group: "facilities",
  label,
  symbol: { kind: "mark", icon, token: "facility" },
});

export const facilities: Subject = {
  layers: (context) => siteGround("facility", "facilities", context),
  legend: [
    entry("school", t("学校、幼儿园")),
    entry("medical", t("医疗卫生")),
    entry("care", t("养老")),
    entry("culture", t("文化、文物")),
    entry("sport", t("体育")),
    entry("service", t("社区与政务服务")),
  ],
};

export const facilityMarks: Subject = {
  layers: (context) => siteMarks("facility", "facilities", context, { dotsFrom: 12.6, iconsFrom: 14.4, namesFrom: 15 }),
  legend: [],
};
