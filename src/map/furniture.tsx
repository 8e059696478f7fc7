import type { Map as GlMap } from "maplibre-gl";
import { useEffect, useState } from "react";
import { fitTown } from "../actions/view";
import { isMotionReduced, MAX_ZOOM, MIN_ZOOM } from "./camera";
import s from "./map.module.css";

interface View {
  readonly zoom: number;
  readonly bearing: number;
}

function useView(map: GlMap | null): View {
  const [view, setView] = useState<View>({ zoom: 12, bearing: 0 });
  useEffect(() => {
    if (!map) return;
    const read = () => setView({ zoom: map.getZoom(), bearing: map.getBearing() });
    read();
    const subscription = map.on("moveend", read);
    return () => subscription.unsubscribe();
  }, [map]);
  return view;
}

/** Buttons, the note at the largest scale, and what every map must carry: source, and that it draws no legal boundary. */
export function Furniture({ map }: { map: GlMap | null }) {
  const { zoom, bearing } = useView(map);
  const duration = isMotionReduced() ? 0 : 250;
  return (
    <>
      {map && (
        <section className={s.buttons} aria-label="地图缩放">
          <MapButton
            label="放大"
            path="M10 4v12M4 10h12"
            isOff={zoom >= MAX_ZOOM - 0.01}
            onClick={() => map.zoomIn({ duration })}
          />
          <MapButton label="缩小" path="M4 10h12" isOff={zoom <= MIN_ZOOM + 0.01} onClick={() => map.zoomOut({ duration })} />
          <MapButton label={fitTown.label} path="M3.5 8 8 3.5l8 2-1.5 8.5-6 3-5-4Z" onClick={() => fitTown()} />
          {Math.abs(bearing) > 0.5 && (
            <MapButton
              label="转回正北"
              path="M10 3l4 13-4-3-4 3Z"
              turn={-bearing}
              onClick={() => map.easeTo({ bearing: 0, pitch: 0, duration })}
            />
          )}
        </section>
      )}
      {map && zoom >= MAX_ZOOM - 0.05 && (
        <p className={s.limit} role="status">
          已到资料能支持的最大比例，再放大不会更准
        </p>
      )}
      <p className={s.credit}>
        <span>示意图，不作为划界依据</span>
        <span>审图号：未取得</span>
        <span>© OpenStreetMap contributors</span>
      </p>
    </>
  );
}

interface ButtonProps {
  readonly label: string;
  readonly path: string;
  readonly isOff?: boolean;
  readonly turn?: number;
  readonly onClick: () => void;
}

function MapButton({ label, path, isOff = false, turn = 0, onClick }: ButtonProps) {
  return (
    <button
      type="button"
      className={s.button}
      aria-label={label}
      title={label}
      aria-disabled={isOff}
      onClick={() => !isOff && onClick()}
    >
      <svg viewBox="0 0 20 20" aria-hidden="true" style={turn ? { transform: `rotate(${turn}deg)` } : undefined}>
        <path d={path} />
      </svg>
    </button>
  );
}
