import { publishedUrl } from "../../data/published";
import { useNearGroups } from "../../data/use-dataset";
import { t } from "../../i18n/words";
import type { AreaId, Atlas } from "../../plan/types";
import s from "./feeds.module.css";

/** What a feed's name says: `feeds/gaojing-school.atom.xml`. */
function readName(file: string): { readonly area: string; readonly theme: string; readonly form: "Atom" | "GeoJSON" } | null {
  const [, area, theme, ending] = /^feeds\/([a-z]+)-([a-z]+)\.(atom\.xml|geojson)$/u.exec(file) ?? [];
  if (area === undefined || theme === undefined) return null;
  return { area, theme, form: ending === "geojson" ? "GeoJSON" : "Atom" };
}

/** The feeds of each town by theme, for a reader program or another map. */
export function Feeds({ atlas }: { atlas: Atlas }) {
  const groups = useNearGroups();
  const labels = new Map<string, string>([
    ["all", t("全部")],
    ...(groups.status === "ready" ? groups.value.groups.map(({ id, label }) => [id, label] as const) : []),
  ]);
  const feeds = atlas.files.flatMap(({ file }) => {
    const name = readName(file);
    return name ? [{ file, ...name }] : [];
  });
  const areas = [...new Set(feeds.map(({ area }) => area))];
  const nameOf = (area: string) => atlas.areas.find(({ id }) => id === (area as AreaId))?.name ?? area;
  return (
    <div className={s.feeds}>
      <h3>{t("订阅")}</h3>
      <p>{t("按镇和主题分开；Atom 给阅读器，GeoJSON 给别的地图。日期是文件的日期，不是发布时间。")}</p>
      {areas.map((area) => (
        <section key={area} aria-label={t("{0}的订阅", nameOf(area))}>
          <h4>{nameOf(area)}</h4>
          <ul className={s.feedList}>
            {[...new Set(feeds.filter((f) => f.area === area).map((f) => f.theme))].map((theme) => (
              <li key={theme}>
                {labels.get(theme) ?? theme}
                {feeds
                  .filter((f) => f.area === area && f.theme === theme)
                  .map(({ file, form }) => (
                    <a
                      key={file}
                      href={publishedUrl(`data/${file}`)}
                      aria-label={`${nameOf(area)} ${labels.get(theme) ?? theme} ${form}`}
                    >
                      {form}
                    </a>
                  ))}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
