import type { Map as GlMap } from "maplibre-gl";
import { useEffect, useState } from "react";
import { useAtlasFile } from "../data/use-dataset";
import { t } from "../i18n/words";
import { approvalLine } from "../plan/site";
import s from "./map.module.css";

const OWN = "© OpenStreetMap contributors";

/** What a source says of itself, as words: it may come as markup from another host. */
function plainWords(markup: string): string {
  return (new DOMParser().parseFromString(markup, "text/html").body.textContent ?? "").replace(/\s+/gu, " ").trim();
}

/** Whom the sources of the map want named, ours first and each once. */
export function attributionsOf(map: GlMap): string[] {
  const said = Object.keys(map.getStyle()?.sources ?? {}).flatMap((id) => {
    const attribution = map.getSource(id)?.attribution;
    return typeof attribution === "string" ? [plainWords(attribution)] : [];
  });
  return [...new Set([OWN, ...said.filter((words) => words !== "")])];
}

function useAttributions(map: GlMap | null): readonly string[] {
  const [said, setSaid] = useState<readonly string[]>([OWN]);
  useEffect(() => {
    if (!map) return;
    const read = () => {
      const now = attributionsOf(map);
      setSaid((before) => (before.join("|") === now.join("|") ? before : now));
    };
    read();
    const subscriptions = [
      map.on("styledata", read),
      map.on("sourcedata", (event) => {
        if (event.sourceDataType === "metadata") read();
      }),
    ];
    return () => {
      for (const subscription of subscriptions) subscription.unsubscribe();
    };
  }, [map]);
  return said;
}

/** The line that every map carries, also one without a picture: no legal boundary, the 审图号, whose ground it is. */
export function Credit({ map, isTalk = false }: { map: GlMap | null; isTalk?: boolean }) {
  const atlas = useAtlasFile();
  const said = useAttributions(map);
  const site = atlas.status === "ready" ? atlas.value.site : null;
  return (
    <p className={s.credit} data-talk={isTalk || undefined}>
      <span>{t("示意图，不作为划界依据")}</span>
      <span>{approvalLine(site)}</span>
      {said.map((words) => (
        <span key={words}>{words}</span>
      ))}
      {site?.contact && <span>{site.contact}</span>}
    </p>
  );
}
