import { Feed } from "feed";
import { type NearGroupId, type NearGroups, nearGroupOf } from "../../src/plan/near-groups";
import { type NearStage, type NearStageToday, nearStage } from "../../src/plan/near-stage";
import type { AreaId, DocumentRecord, PlanFeature } from "../../src/plan/types";
import { escapedXml } from "./escaped-xml";

/** A file below `public/data/`, as text. */
export interface FeedFile {
  readonly name: string;
  readonly content: string;
}

interface Told {
  readonly feature: PlanFeature;
  readonly group: NearGroupId;
  readonly stage: NearStageToday;
}

interface Channel {
  readonly area: AreaId;
  readonly theme: NearGroupId | "all";
  readonly title: string;
  readonly items: readonly Told[];
}

/** The day that a date of any exactness begins: feeds want a moment, the documents give a month. */
function moment(iso: string): Date {
  const [year = "", month = "01", day = "01"] = iso.split("-");
  return new Date(`${year}-${month}-${day}T00:00:00Z`);
}

/** Nobody knows where the atlas will lie: links are written from a host that cannot be, and it is taken off them in the end. */
const NOWHERE = "https://atlas.invalid/";

/** From the folder of the feeds back to the page, at the thing itself. */
function linkTo({ properties: p }: PlanFeature): string {
  return `${NOWHERE}#v=1&area=${p.area}&sel=f.${p.id}`;
}

function words({ words: said, next, asOf, state, isPublic }: NearStage): string {
  const source = isPublic ? `截至 ${asOf} 的公开资料` : state === "planned" ? `${asOf} 的文件` : `截至 ${asOf}`;
  return `${said}${next ? `，${next}` : ""}${asOf === null ? "" : `（${source}）`}`;
}

/** How it stands, and what the document said where that is another thing. */
function wholeWords(stage: NearStageToday): string {
  return stage.said ? `${words(stage)}；文件当时说：${words(stage.said)}` : words(stage);
}

/**
 * For every town and theme, and for each town as a whole, what its documents bring, as Atom and as GeoJSON. The dates are
 * those of the documents and sources, so that two builds of the same records give the same files.
 */
export function compileFeeds(
  features: readonly PlanFeature[],
  groups: NearGroups,
  documents: readonly DocumentRecord[],
  areaNames: ReadonlyMap<AreaId, string>,
): FeedFile[] {
  const dates = new Map(documents.map((d) => [d.id, d.date]));
  const titles = new Map(documents.map((d) => [d.id, d.title]));
  const told = features.flatMap((feature): Told[] => {
    const group = nearGroupOf(groups, feature.properties);
    if (group === null || feature.properties.citations.length === 0) return [];
    return [{ feature, group, stage: nearStage(feature.properties, (doc) => dates.get(doc) ?? null) }];
  });
  const areas = [...new Set(documents.map((d) => d.area))].sort();
  return areas.flatMap((area) => {
    const own = told.filter(({ feature }) => feature.properties.area === area);
    const name = areaNames.get(area) ?? area;
    const channels: Channel[] = [
      { area, theme: "all", title: `${name}：规划里的全部民生事项`, items: own },
      ...groups.groups.map(({ id, label }) => ({
        area,
        theme: id,
        title: `${name}：${label}`,
        items: own.filter(({ group }) => group === id),
      })),
    ];
    return channels
      .filter(({ items }) => items.length > 0)
      .flatMap((channel) => [atom(channel, dates, titles), geojson(channel)]);
  });
}

function dateOf({ feature, stage }: Told, dates: ReadonlyMap<string, string>): string {
  const doc = feature.properties.citations[0]?.doc ?? "";
  return stage.asOf ?? dates.get(doc) ?? "2021-01";
}

function atom(
  { area, theme, title, items }: Channel,
  dates: ReadonlyMap<string, string>,
  titles: ReadonlyMap<string, string>,
): FeedFile {
  const name = `feeds/${area}-${theme}.atom.xml`;
  const newest =
    items
      .map((item) => dateOf(item, dates))
      .sort()
      .at(-1) ?? "";
  const feed = new Feed({
    title: `规划图谱 · ${title}`,
    description: "文件怎么说、截至哪天；规划是打算，不是已经做到。",
    id: `urn:plan-atlas:feed:${area}:${theme}`,
    link: `${NOWHERE}#v=1&area=${area}`,
    feedLinks: { atom: `${NOWHERE}data/${name}` },
    language: "zh-CN",
    updated: moment(newest),
    copyright: "文字出自所引文件；整理见数据说明",
    generator: "规划图谱",
  });
  for (const item of items) {
    const { properties: p } = item.feature;
    const [first] = p.citations;
    const quote = item.stage.citation ?? first;
    feed.addItem({
      title: `${p.name}：${wholeWords(item.stage)}`,
      id: `urn:plan-atlas:feature:${p.id}`,
      link: linkTo(item.feature),
      date: moment(dateOf(item, dates)),
      description: wholeWords(item.stage),
      content: `<p>${escapedXml(wholeWords(item.stage))}</p><blockquote>${escapedXml(quote?.exact ?? "")}</blockquote><p>出处：《${escapedXml(titles.get(quote?.doc ?? "") ?? "")}》</p>`,
      author: [{ name: "规划图谱" }],
    });
  }
  return { name, content: `${feed.atom1().replaceAll(NOWHERE, "../../")}\n` };
}

function geojson({ area, theme, items }: Channel): FeedFile {
  const features = items.map(({ feature, group, stage }) => {
    const { properties: p, geometry } = feature;
    const quote = stage.citation ?? p.citations[0];
    return {
      type: "Feature",
      id: p.id,
      geometry,
      properties: {
        id: p.id,
        name: p.name,
        kind: p.kind,
        subkind: p.subkind,
        theme: group,
        stage: stage.words,
        documentSaid: stage.said && words(stage.said),
        next: stage.next,
        asOf: stage.asOf,
        method: p.geometryBasis.method,
        accuracyM: p.geometryBasis.accuracyM,
        doc: quote?.doc ?? null,
        quote: quote?.exact ?? null,
      },
    };
  });
  const rows = features.map((f) => JSON.stringify(f)).join(",\n");
  return { name: `feeds/${area}-${theme}.geojson`, content: `{"type":"FeatureCollection","features":[\n${rows}\n]}\n` };
}
