import { cornersAreaM2, legsM, pathM, perimeterM } from "../../geo/path";
import { writeArea, writeDegrees, writeLength } from "../../geo/write";
import { t } from "../../i18n/words";
import type { Measure } from "../../store/tools";

/** Said with every result, on the screen and in what is copied. */
export const CAVEAT: Readonly<Record<Measure["kind"], string>> = {
  distance: t("图上量算，误差随底图与位置精度，不作为距离依据"),
  area: t("图上量算，误差随底图与位置精度，不作为面积依据"),
};

/** What has been measured, in words. */
export interface MeasureWords {
  /** The sum, or the area in each unit; empty where there is none yet. */
  readonly main: readonly string[];
  /** Length of each leg or side, in the order drawn. */
  readonly legs: readonly string[];
  /** Of an area: its perimeter. */
  readonly perimeter: string | null;
  /** Why an area is not told although there are corners enough. */
  readonly trouble: string | null;
}

/** The words for a measure, the point that follows the pointer included while it is not done. */
export function measureWords({ kind, points, live }: Measure): MeasureWords {
  const all = live ? [...points, live] : points;
  if (kind === "distance") {
    const legs = legsM(all);
    return {
      main: legs.length > 0 ? [writeLength(pathM(all))] : [],
      legs: legs.map(writeLength),
      perimeter: null,
      trouble: null,
    };
  }
  const [first] = all;
  const legs = all.length > 2 && first ? legsM([...all, first]) : legsM(all);
  const areaM2 = cornersAreaM2(all);
  return {
    main: areaM2 === null ? [] : writeArea(areaM2),
    legs: legs.map(writeLength),
    perimeter: all.length > 2 ? writeLength(perimeterM(all)) : null,
    trouble: areaM2 === null && all.length > 2 ? t("边线相交，没有面积可量") : null,
  };
}

/** The result as text for a message or a report; it carries its caveat and its corners, so that it can be drawn again. */
export function measureCopy(measure: Measure): string {
  const done: Measure = { ...measure, live: null };
  const { main, legs, perimeter, trouble } = measureWords(done);
  const isArea = measure.kind === "area";
  return [
    t("{0}：{1}", isArea ? t("面积") : t("距离"), main.join(t("，")) || trouble || t("点数不够")),
    ...(perimeter ? [t("周长：{0}", perimeter)] : []),
    ...(legs.length > 1 ? [t("{0}：{1}", isArea ? t("各边") : t("各段"), legs.join(t("、")))] : []),
    t(
      "各点（WGS84，经度,纬度）：{0}",
      done.points.map(([lon, lat]) => `${writeDegrees(lon)},${writeDegrees(lat)}`).join(t("；")),
    ),
    CAVEAT[measure.kind],
  ].join("\n");
}
