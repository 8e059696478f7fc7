import { publishedUrl } from "../../data/published";
import type { Atlas } from "../../plan/types";
import { formatNumber } from "../../ui/format";
import { Icon } from "../../ui/icon";
import s from "./coverage.module.css";
import { Feeds } from "./feeds";
import { Section } from "./section";

const WHAT: Readonly<Record<string, string>> = {
  "features.geojson": "全部地点、项目和结构（GeoJSON，WGS84）",
  "basemap.geojson": "底图（GeoJSON，WGS84）",
  "basemap.pmtiles": "底图（矢量瓦片 PMTiles，Protomaps 样式第 4 版）",
  "indicators.csv": "全部指标数值（表格软件可直接打开）",
  "indicators.json": "全部指标数值（JSON）",
  "series.json": "指标系列",
  "passages.json": "五份文件的全文，分段并标出地点",
  "findings.json": "存疑清单",
  "coverage.json": "本页的数",
  "nearby.json": "居民关心的分组：哪一类归在哪里",
  "gazetteer.json": "地名和路名，带拼音",
  "plain.json": "原文的白话解释（编者的话）",
  "glossary.json": "词语解释（编者的话）",
};

/** A file is saved under its own name, also where its address is made by the page. */
const nameOf = (file: string) => file.slice(file.lastIndexOf("/") + 1);

const isFeed = (file: string) => file.startsWith("feeds/");

/** All published files as they are, with their size and the version of the data. */
export function Downloads({ atlas }: { atlas: Atlas }) {
  return (
    <Section id="downloads" title="下载" note={`数据版本 ${atlas.dataVersion}，格式版本 ${atlas.schemaVersion}。`}>
      <ul className={s.files}>
        {[...atlas.files.filter(({ file }) => !isFeed(file)), { file: "atlas.json", bytes: 0, sha256: "" }].map((one) => (
          <li key={one.file}>
            <a className={s.file} href={publishedUrl(`data/${one.file}`)} download={nameOf(one.file)}>
              <Icon name="download" />
              <span>
                {one.file}
                <small className={s.size}>
                  {WHAT[one.file] ?? (one.file === "atlas.json" ? "总目：文件、版本、校验值" : "一份讲解：画面、文字和依据")}
                  {one.bytes > 0 && ` · ${formatNumber(one.bytes / 1024, 0)} KB`}
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
