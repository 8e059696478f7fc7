import type { Map as GlMap } from "maplibre-gl";
import { useEffect, useState } from "react";
import { t } from "../i18n/words";
import { isTelling } from "../store/state";
import { useAtlas } from "../store/store";
import { MAX_ZOOM } from "./camera";
import { Credit } from "./credit";
import { DatumNote } from "./datum-note";
import type { Look } from "./draw";
import s from "./map.module.css";
import { MapButtons, type View } from "./map-buttons";
import { MapTools } from "./map-tools";
import { NearPicking } from "./near-picking";
import { useInView } from "./use-in-view";
import { useReportView } from "./use-report-view";

function useView(map: GlMap | null): View {
  const [view, setView] = useState<View>({ zoom: 12, bearing: 0, pitch: 0 });
  useEffect(() => {
    if (!map) return;
    const read = () => setView({ zoom: map.getZoom(), bearing: map.getBearing(), pitch: map.getPitch() });
    read();
    const subscriptions = [map.on("moveend", read), map.on("rotate", read), map.on("pitch", read)];
    return () => {
      for (const subscription of subscriptions) subscription.unsubscribe();
    };
  }, [map]);
  return view;
}

/** Buttons, tools, the note at the largest scale, and what every map must carry: source, and that it draws no legal boundary. */
export function Furniture({ map, look }: { map: GlMap | null; look: Look }) {
  const view = useView(map);
  useReportView(map);
  const telling = useAtlas(isTelling);
  /* A scene has no legend to ask for, and its tiles change under the question. */
  useInView(telling ? null : map);
  if (telling) return <Credit map={map} isTalk />;
  return (
    <>
      {map && <MapButtons map={map} view={view} />}
      {map && <MapTools map={map} look={look} />}
      <NearPicking map={map} />
      {map && view.zoom >= MAX_ZOOM - 0.05 && (
        <p className={s.limit} role="status">
          {t("已到资料能支持的最大比例，再放大不会更准")}
        </p>
      )}
      <DatumNote />
      <Credit map={map} />
    </>
  );
}
