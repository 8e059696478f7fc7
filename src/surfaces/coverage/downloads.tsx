import { publishedUrl } from "../../data/published";
import { t } from "../../i18n/words";
import type { Atlas } from "../../plan/types";
import { formatNumber } from "../../ui/format";
import { Icon } from "../../ui/icon";
import s from "./coverage.module.css";
import { Feeds } from "./feeds";
import { Section } from "./section";

const WHAT: Readonly<Record<string, string>> = {
  "features.geojson": t("全部地点、项目和结构（GeoJSON，WGS84）"),
  "basemap.geojson": t("底图（GeoJSON，WGS84）"),
  "basemap.pmtiles": t("底图（矢量瓦片 PMTiles，Protomaps 样式第 4 版）"),
  "indicators.csv": t("全部指标数值（表格软件可直接打开）"),
  "indicators.json": t("全部指标数值（JSON）"),
  "series.json": t("指标系列"),
  "passages.json": t("五份文件的全文，分段并标出地点"),
  "findings.json": t("存疑清单"),
  "coverage.json": t("本页的数"),
  "nearby.json": t("居民关心的分组：哪一类归在哪里"),
  "gazetteer.json": t("地名和路名，带拼音"),
  "plain.json": t("原文的白话解释（编者的话）"),
  "gloss-en.json": t("原文的英文释义（编者的话）"),
  "glossary.json": t("词语解释（编者的话）"),
};

/** A file is saved under its own name, also where its address is made by the page. */
const nameOf = (file: string) => file.slice(file.lastIndexOf("/") + 1);

const isFeed = (file: string) => file.startsWith("feeds/");

/** All published files as they are, with their size and the version of the data. */
export function Downloads({ atlas }: { atlas: Atlas }) {
  return (
    <Section id="downloads" title={t("下载")} note={t("数据版本 {0}，格式版本 {1}。", atlas.dataVersion, atlas.schemaVersion)}>
      <ul className={s.files}>
        {[...atlas.files.filter(({ file }) => !isFeed(file)), { file: "atlas.json", bytes: 0, sha256: "" }].map((one) => (
          <li key={one.file}>
            <a className={s.file} href={publishedUrl(`data/${one.file}`)} download={nameOf(one.file)}>
              <Icon name="download" />
              <span>
                {one.file}
                <small className={s.size}>
                  {WHAT[one.file] ??
                    (one.file === "atlas.json" ? t("总目：文件、版本、校验值") : t("一份讲解：画面、文字和依据"))}
                  {one.bytes > 0 && t(" · {0} KB", formatNumber(one.bytes / 1024, 0))}
                </small>
              </span>
            </a>
          </li>
        ))}
      </ul>
      <Feeds atlas={atlas} />
    </Section>
  );
}
