import { useId, useMemo } from "react";
import { t } from "../i18n/words";
import { Columns } from "./columns";
import { prepareDrawing, type StillInput } from "./drawing";
import { FurnitureMarks, furnitureOf } from "./furniture";
import { Edge, Land, Roads, Veil } from "./ground";
import { Marks, SignPatterns } from "./marks";
import { Names } from "./names";
import { NearMarks, type StillNear } from "./near-marks";
import { PickContext } from "./pick";
import { placeAll } from "./place-names";
import { FocusAreas, Patterns, Sites } from "./sites";
import { Outlines, Ribbons, Spines, Tracks } from "./structure";

export interface StillMapProps extends StillInput {
  /** Whom the picture has to name, and that it draws no legal boundary; at its foot. */
  readonly credit?: readonly string[];
  /** Share of the width at the left over which something will lie: no name, mark or scale is put there. */
  readonly coveredLeft?: number;
  /** A place that is looked around. */
  readonly near?: StillNear;
  /** What the whole shows, for who does not see it. */
  readonly label?: string;
  /** Called with a feature's id when it is chosen; without it the map is a picture only. */
  readonly onSelect?: (id: string) => void;
  readonly className?: string;
}

const CREDIT = [t("示意图，不作为划界依据"), "© OpenStreetMap contributors"] as const;

/** A map drawn as SVG from the published features, ground and palette: no WebGL, no canvas, the same in page, print and file. */
export function StillMap({
  credit = CREDIT,
  coveredLeft = 0,
  label = t("规划示意图"),
  onSelect,
  near,
  className,
  ...input
}: StillMapProps) {
  const prefix = useId().replace(/[^\w-]/gu, "");
  const { features, basemap, focus, bounds, layers, theme, width, height, safeArea, area, measure = null } = input;
  const { drawing, furniture, placed } = useMemo(() => {
    const made = prepareDrawing({
      features,
      basemap,
      focus,
      bounds,
      layers,
      theme,
      width,
      height,
      measure,
      ...(safeArea ? { safeArea } : {}),
      ...(area ? { area } : {}),
    });
    const around = furnitureOf(made.plane, credit, coveredLeft);
    return { drawing: made, furniture: around, placed: placeAll(made, around.boxes) };
  }, [features, basemap, focus, bounds, layers, theme, width, height, safeArea, area, measure, credit, coveredLeft]);
  const picking = useMemo(() => (onSelect ? { onSelect } : null), [onSelect]);
  return (
    <PickContext value={picking}>
      <svg
        xmlns="http://www.w3.org/2000/svg"
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        className={className}
        role={onSelect ? "group" : "img"}
        aria-label={label}
      >
        <title>{label}</title>
        <Patterns drawing={drawing} prefix={prefix} />
        <SignPatterns drawing={drawing} prefix={prefix} />
        <Land drawing={drawing} />
        <Ribbons drawing={drawing} />
        <Roads drawing={drawing} />
        <Edge drawing={drawing} />
        <Veil drawing={drawing} />
        <Outlines drawing={drawing} />
        <Spines drawing={drawing} />
        <Tracks drawing={drawing} />
        <Sites drawing={drawing} prefix={prefix} />
        <FocusAreas drawing={drawing} />
        {near && <NearMarks drawing={drawing} near={near} />}
        <Names drawing={drawing} placed={placed} prefix={prefix} />
        <Marks drawing={drawing} placed={placed} prefix={prefix} />
        <Columns drawing={drawing} />
        <FurnitureMarks drawing={drawing} furniture={furniture} />
      </svg>
    </PickContext>
  );
}
