import type { Map as GlMap } from "maplibre-gl";
import type { ReactNode } from "react";
import { TOOLS } from "../actions/tools";
import { fitTown } from "../actions/view";
import { writeBearing } from "../geo/write";
import { t } from "../i18n/words";
import { useAtlas } from "../store/store";
import type { Tool } from "../store/tools";
import { isMotionReduced, MAX_ZOOM, MIN_ZOOM } from "./camera";
import s from "./map.module.css";

export interface View {
  readonly zoom: number;
  /** Degrees clockwise from north of what is up on the screen. */
  readonly bearing: number;
  readonly pitch: number;
}

const TOOL_PATHS: Readonly<Record<Tool, string>> = {
  distance: "M3 13.5 13.5 3 17 6.5 6.5 17ZM6 10.5l1.8 1.8M8.5 8l2.4 2.4M11 5.5l1.8 1.8",
  area: "M4 5.5 15.5 4 16.5 13 10 16.5 3.5 13ZM4 5.5h.01M15.5 4h.01M16.5 13h.01M10 16.5h.01M3.5 13h.01",
  coordinates: "M10 2.5v5M10 12.5v5M2.5 10h5M12.5 10h5M10 7.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5Z",
};

/** Zoom, the town, the compass where the map is turned or tilted, and the tools. */
export function MapButtons({ map, view: { zoom, bearing, pitch } }: { map: GlMap; view: View }) {
  const tool = useAtlas((state) => state.tool);
  const duration = isMotionReduced() ? 0 : 250;
  const isTurned = Math.abs(bearing) > 0.5 || pitch > 0.5;
  return (
    <div className={s.stack}>
      <section className={s.buttons} aria-label={t("地图缩放")}>
        <MapButton label={t("放大")} isOff={zoom >= MAX_ZOOM - 0.01} onClick={() => map.zoomIn({ duration })}>
          <path d="M10 4v12M4 10h12" />
        </MapButton>
        <MapButton label={t("缩小")} isOff={zoom <= MIN_ZOOM + 0.01} onClick={() => map.zoomOut({ duration })}>
          <path d="M4 10h12" />
        </MapButton>
        <MapButton label={fitTown.label} hint={fitTown.shortcut} onClick={() => fitTown()}>
          <path d="M3.5 8 8 3.5l8 2-1.5 8.5-6 3-5-4Z" />
        </MapButton>
        {isTurned && (
          <MapButton
            label={t("转回正北、放平（现在朝向 {0}）", writeBearing(bearing))}
            onClick={() => map.easeTo({ bearing: 0, pitch: 0, duration })}
          >
            <Compass bearing={bearing} pitch={pitch} />
          </MapButton>
        )}
      </section>
      <section className={s.buttons} aria-label={t("地图工具")}>
        {TOOLS.map(([name, take]) => (
          <MapButton key={name} label={take.label} hint={take.shortcut} isPressed={tool === name} onClick={() => take()}>
            <path d={TOOL_PATHS[name]} />
          </MapButton>
        ))}
      </section>
    </div>
  );
}

/** The needle points to where north is on the screen; its lid leans back with the map. */
function Compass({ bearing, pitch }: { bearing: number; pitch: number }) {
  return (
    <g style={{ transform: `rotateX(${pitch}deg) rotate(${-bearing}deg)`, transformOrigin: "10px 10px" }}>
      <path className={s.north} d="M10 2 13 10H7Z" />
      <path d="M10 18 7 10h6Z" />
    </g>
  );
}

interface ButtonProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly isOff?: boolean;
  readonly isPressed?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

function MapButton({ label, hint, isOff = false, isPressed, onClick, children }: ButtonProps) {
  return (
    <button
      type="button"
      className={s.button}
      aria-label={label}
      title={hint ? t("{0}（{1}）", label, hint.toUpperCase()) : label}
      aria-disabled={isOff}
      aria-pressed={isPressed}
      onClick={() => !isOff && onClick()}
    >
      <svg viewBox="0 0 20 20" aria-hidden="true">
        {children}
      </svg>
    </button>
  );
}
