import type { ExpressionSpecification, FilterSpecification } from "@maplibre/maplibre-gl-style-spec";
import { byZoom, dimmed, isKind, layer, SOURCES, type Subject } from "./layer";
import { siteGround, siteMarks } from "./sites";

const works = (...stages: readonly string[]): FilterSpecification => [
  "all",
  isKind("project"),
  ["!=", ["geometry-type"], "Polygon"],
  ["in", ["get", "stage"], ["literal", [...stages]]] as ExpressionSpecification,
];
const ofDistrict = (district: number, town: number): ExpressionSpecification => [
  "case",
  ["in", ["get", "area"], ["literal", ["baoshan", "putuo"]]],
  district,
  town,
];
const width = (k: number) =>
  byZoom([10, ofDistrict(k, 0)], [11.2, ofDistrict(1.2 * k, 0)], [12, 1.2 * k], [13.5, 1.8 * k], [15, 3.4 * k], [17, 6 * k]);
const casing = (k: number) =>
  byZoom([10, ofDistrict(2 * k, 0)], [11.2, ofDistrict(2.4 * k, 0)], [12, 2.8 * k], [13.5, 4 * k], [15, 7 * k], [17, 12 * k]);

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
          paint: { "line-color": c.work, "line-width": width(size.k), "line-opacity": dimmed(0.85), ...paint },
        },
        true,
      );
    return [
      ...siteGround("project", "projects", context),
      layer("projects", {
        id: "project-line-casing",
        type: "line",
        source: SOURCES.plan,
        filter: works("planned", "preparing", "building", "done", "unknown"),
        layout: { "line-cap": "round", "line-join": "round" },
        paint: {
          "line-color": c.workTint,
          "line-width": casing(size.k),
          "line-opacity": dimmed(0.85),
        },
      }),
      line("planned", works("planned", "unknown"), { "line-dasharray": [2.2, 1.6] }),
      line("preparing", works("preparing"), { "line-dasharray": [0.1, 1.9] }, "round"),
      line("building", works("building"), { "line-dasharray": [0.8, 0.5] }),
      line("done", works("done"), {}, "round"),
    ];
  },
  legend: [
    { id: "work", group: "projects", label: "建设项目", symbol: { kind: "mark", icon: "project", token: "work" } },
    {
      id: "work-planned",
      group: "projects",
      label: "规划的路与管线",
      symbol: { kind: "line", color: "work", width: 4, casing: "workTint", dash: [2.2, 1.6] },
    },
    {
      id: "work-done",
      group: "projects",
      label: "建成的路与管线",
      symbol: { kind: "line", color: "work", width: 4, casing: "workTint" },
    },
  ],
};

export const projectMarks: Subject = {
  layers: (context) => siteMarks("project", "projects", context, { dotsFrom: 11.5, iconsFrom: 13.2, namesFrom: 14 }),
  legend: [],
};
