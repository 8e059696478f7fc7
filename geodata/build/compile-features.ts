import { footprint } from "../../src/geo/footprint";
import { rewind } from "../../src/geo/rings";
import { roundGeometry } from "../../src/geo/round";
import { parseArea, parseMoney } from "../../src/plan/quantity";
import type { FeatureProperties, PlanFeature } from "../../src/plan/types";
import type { AuthoredFeature, AuthoredSource } from "./authored";
import { publishCitation, publishCitations } from "./citations";
import { pinyinOf } from "./pinyin";
import type { Authored, AuthoredGeometry, SourceText } from "./world";

const NO_DATUM = { "GCJ-02": "原为 GCJ-02", "BD-09": "原为 BD-09", WGS84: "WGS84", none: null } as const;

/** A source in one line: what, datum and how it was converted, date, licence. */
export function sourceLine(source: AuthoredSource): string {
  const parts = [NO_DATUM[source.datum], source.conversion, source.asOf, source.licence].filter((part) => part);
  return `${source.title}（${parts.join("；")}）`;
}

/** Turns the authored features into published ones, in the order of files and records. */
export function compileFeatures(authored: Authored, texts: ReadonlyMap<string, SourceText>): PlanFeature[] {
  const geometries = new Map(authored.geometries.map(({ record }) => [record.id, record]));
  const sources = new Map(authored.sources.map(({ record }) => [record.key, record]));
  const namesEn = new Map(authored.namesEn.map(({ record }) => [record.id, record.nameEn]));
  const sortsEn = new Map(authored.sortsEn.map(({ record }) => [record.word, record.english]));
  return authored.features.map(({ record }) => compileFeature(record, geometries, sources, { namesEn, sortsEn }, texts));
}

/** English words of ours: names by id, sorts by the Chinese word. */
interface English {
  readonly namesEn: ReadonlyMap<string, string>;
  readonly sortsEn: ReadonlyMap<string, string>;
}

/** A sort in English; of several words (the lines of a station) each by itself. Null if one of them is not known. */
function sortInEnglish(subkind: string, sortsEn: English["sortsEn"]): string | null {
  const words = subkind.split("、").map((word) => sortsEn.get(word));
  return words.every((word) => word !== undefined) ? words.join(", ") : null;
}

function compileFeature(
  record: AuthoredFeature,
  geometries: ReadonlyMap<string, AuthoredGeometry>,
  sources: ReadonlyMap<string, AuthoredSource>,
  { namesEn, sortsEn }: English,
  texts: ReadonlyMap<string, SourceText>,
): PlanFeature {
  const { placement, basis } = record;
  const drawn = placement && "geometry" in placement ? geometries.get(placement.geometry) : undefined;
  const keys = [...new Set([...basis.sources, ...(drawn?.sources ?? [])])];
  const notes = [basis.note, drawn?.note].filter((note): note is string => !!note);
  const { pinyin, initials } = pinyinOf(record.name);
  const properties: FeatureProperties = {
    id: record.id,
    name: record.name,
    aliases: record.aliases ?? [],
    nameEn: record.nameEn ?? namesEn.get(record.id) ?? null,
    area: record.area,
    outsideArea: record.outsideArea ?? false,
    kind: record.kind,
    subkind: record.subkind ?? null,
    subkindEn: record.subkind === undefined ? null : sortInEnglish(record.subkind, sortsEn),
    corridorIds: record.corridorIds ?? [],
    function: record.function ?? null,
    areaM2: record.areaText ? parseArea(record.areaText) : null,
    areaText: record.areaText ?? null,
    floorAreaM2: record.floorAreaText ? parseArea(record.floorAreaText) : null,
    floorAreaText: record.floorAreaText ?? null,
    investmentWanYuan: record.investmentText ? parseMoney(record.investmentText) : null,
    investmentText: record.investmentText ?? null,
    stages: (record.stages ?? []).flatMap(({ stage, asOf, citation }) => {
      const published = publishCitation(texts, citation);
      return published ? [{ stage, asOf, citation: published }] : [];
    }),
    plans: (record.plans ?? []).flatMap(({ event, period, citation }) => {
      const published = publishCitation(texts, citation);
      return published ? [{ event, period, citation: published }] : [];
    }),
    geometryBasis: {
      method: basis.method,
      accuracyM: basis.accuracyM,
      sources: keys.flatMap((key) => {
        const source = sources.get(key);
        return source ? [sourceLine(source)] : [];
      }),
      note: notes.length > 0 ? notes.join("；") : null,
    },
    citations: publishCitations(texts, record.citations),
    maybeSameAs: (record.maybeSameAs ?? []).map(({ id, certainty, why, citation }) => ({
      id,
      certainty,
      why,
      citation: citation ? publishCitation(texts, citation) : null,
    })),
    color: record.color ?? null,
    transitStatus: record.transitStatus ?? null,
    ...runningAsOf(record, keys, sources),
    pinyin,
    pinyinInitials: initials,
  };
  return { type: "Feature", id: record.id, properties, geometry: geometryOf(record, drawn, properties.areaM2) };
}

/** The newest date of the sources that tell whether trains run; nothing where none bears a date. */
function runningAsOf(
  { transitStatus }: AuthoredFeature,
  keys: readonly string[],
  sources: ReadonlyMap<string, AuthoredSource>,
): Pick<FeatureProperties, "transitAsOf"> {
  if (!transitStatus) return {};
  const dates = keys.flatMap((key) => {
    const source = sources.get(key);
    return source?.tellsRunning && source.asOf ? [source.asOf] : [];
  });
  const newest = dates.sort().at(-1);
  return newest === undefined ? {} : { transitAsOf: newest };
}

/** The published geometry; null where the record cannot be drawn (rules tell whether that is meant). */
function geometryOf(
  { placement }: AuthoredFeature,
  drawn: AuthoredGeometry | undefined,
  areaM2: number | null,
): GeoJSON.Geometry | null {
  if (!placement) return null;
  if ("point" in placement) return roundGeometry({ type: "Point", coordinates: [...placement.point] });
  if ("footprint" in placement) return areaM2 ? footprint(placement.footprint, areaM2) : null;
  return drawn ? rewind(roundGeometry(drawn.geometry)) : null;
}
