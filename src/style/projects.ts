import type { ExpressionSpecification, FilterSpecification } from "@maplibre/maplibre-gl-style-spec";
import { t } from "../i18n/words";
import { byZoom, dimmed, isKind, layer, SOURCES, type Subject } from "./layer";
import { siteGround, siteMarks } from "./sites";

const works = (...stages: readonly string[]): FilterSpecification => [
  "all",
  isKind("project"),
  ["!=", ["geometry-type"], "Polygon"],
  ["!=", ["get", "isMetro"], true],
  ["in", ["get", "stage"], ["literal", [...stages]]] as ExpressionSpecification,
];
const ofDistrict = (district: number, town: number): ExpressionSpecification => [
  "case",
  ["in", ["get", "area"], ["literal", ["baoshan", "putuo"]]],
  district,
  town,
];
/** Beside a street of the structure a work is a thin line; free, it is a road or a pipe of its own. */
const free = (alone: number, beside: number): ExpressionSpecification => ["case", ["==", ["get", "lane"], 0], alone, beside];
const width = (k: number) =>
  byZoom(
    [10, ofDistrict(k, 0)],
    [11.2, ofDistrict(1.2 * k, 0)],
    [12, ofDistrict(1.2 * k, 0.6 * k)],
    [13.5, free(1.6 * k, 1.3 * k)],
    [15, free(3 * k, 2.2 * k)],
    [17, free(5 * k, 3.6 * k)],
  );
const casing = (k: number) =>
  byZoom(
    [10, ofDistrict(2 * k, 0)],
    [11.2, ofDistrict(2.4 * k, 0)],
    [12, ofDistrict(2.8 * k, 1.6 * k)],
    [13.5, free(3.6 * k, 3 * k)],
    [15, free(6.4 * k, 4.8 * k)],
    [17, free(10 * k, 7 * k)],
  );
/** So far to the side that spine, ribbon and track stay free. */
const aside = (k: number): ExpressionSpecification =>
  byZoom(
    [12, ["*", 4 * k, ["get", "lane"]]],
    [13.5, ["*", 8 * k, ["get", "lane"]]],
    [15, ["*", 12 * k, ["get", "lane"]]],
    [17, ["*", 22 * k, ["get", "lane"]]],
  );

/** Road and pipe works as lines: dashed while planned, dotted in preparation, barred while built, solid when done. */
export const projects: Subject = {
  layers: (context) => {
    const { c, size } = context;
    const line = (id: string, filter: FilterSpecification, paint: object, cap: "round" | "butt" = "butt") =>
      layer(
        "projects",
        {
          id: `project-line-${id}`,
          type: "line",
          source: SOURCES.plan,
          filter,
          layout: { "line-join": "round", "line-cap": cap },
          paint: {
            "line-color": c.work,
            "line-width": width(size.k),
            "line-offset": aside(size.k),
            "line-opacity": dimmed(0.85),
            ...paint,
          },
        },
        true,
      );
    /* Two layers, and not one that looks at each thing: the blur of a whole layer needs no shader of its own. */
    const casings = (id: string, which: ExpressionSpecification, blur: number | ExpressionSpecification) =>
      layer("projects", {
        id: `project-line-${id}`,
        type: "line",
        source: SOURCES.plan,
        filter: ["all", works("planned", "preparing", "building", "done", "unknown"), which] as FilterSpecification,
        layout: { "line-cap": "round", "line-join": "round" },
        paint: {
          "line-color": c.workTint,
          "line-width": casing(size.k),
          "line-offset": aside(size.k),
          "line-blur": blur,
          "line-opacity": dimmed(0.85),
        },
      });
    return [
      ...siteGround("project", "projects", context),
      casings("casing", ["!=", ["get", "quality"], "rough"], 0),
      casings("casing-rough", ["==", ["get", "quality"], "rough"], byZoom([14.5, 0], [16, 3 * size.k])),
      line("planned", works("planned", "unknown"), { "line-dasharray": [2.2, 1.6] }),
      line("preparing", works("preparing"), { "line-dasharray": [0.1, 1.9] }, "round"),
      line("building", works("building"), { "line-dasharray": [0.8, 0.5] }),
      line("done", works("done"), {}, "round"),
    ];
  },
  legend: [
    { id: "work", group: "projects", label: t("建设项目"), symbol: { kind: "mark", icon: "project", token: "work" } },
    {
      id: "work-planned",
      group: "projects",
      label: t("规划的路与管线"),
      symbol: { kind: "line", color: "work", width: 4, casing: "workTint", dash: [2.2, 1.6] },
    },
    {
      id: "work-done",
      group: "projects",
      label: t("建成的路与管线"),
      symbol: { kind: "line", color: "work", width: 4, casing: "workTint" },
    },
  ],
};

export const projectMarks: Subject = {
  layers: (context) => siteMarks("project", "projects", context, { dotsFrom: 11.5, iconsFrom: 14.2, namesFrom: 15 }),
  legend: [],
};
