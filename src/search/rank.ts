import { t } from "../i18n/words";
import { kindLine, roleLabel } from "../plan/labels";
import { shownName } from "../plan/shown-name";
import type { FeatureKind } from "../plan/types";
import type { Entry, FeatureEntry, IndicatorEntry, PassageEntry } from "./entries";
import { normalize } from "./tokenize";
import type { SearchResult } from "./types";

/* One scale for three kinds of things: a name that is the query stands before one that only holds it; a name before a
   number, a number before a sentence; what the plan builds before what is only mentioned. `weight` (0 to 1) is the
   index's own opinion and decides between equals. */
const NAME_IS = 1000;
const NAME_STARTS = 850;
const NAME_HOLDS = 750;
const PINYIN_IS = 900;
const PINYIN_STARTS = 700;
const PARTS = 300;

const KIND_BONUS: Partial<Record<FeatureKind, number>> = {
  town: 30,
  parcel: 25,
  carrier: 25,
  project: 25,
  corridor: 22,
  station: 20,
  facility: 18,
  "metro-line": 15,
  "community-zone": 12,
  green: 10,
  district: -20,
};

type Ranges = readonly (readonly [number, number])[];

/** Where the words of the query stand in a text, ascending, none inside another. */
function matchesIn(text: string, asked: readonly string[]): Ranges {
  const low = normalize(text);
  if (low.length !== text.length) return [];
  const found: [number, number][] = [];
  for (const word of asked) {
    for (let at = low.indexOf(word); at >= 0; at = low.indexOf(word, at + word.length)) found.push([at, at + word.length]);
  }
  found.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  return found.filter(([start], i) => found.slice(0, i).every(([, end]) => end <= start));
}

function nameScore(name: string, query: string): number {
  /* The words of a query come without the spaces between them. */
  const low = normalize(name).replaceAll(/\s+/gu, "");
  if (low === query) return NAME_IS;
  if (low.startsWith(query)) return NAME_STARTS - Math.min(60, low.length - query.length);
  return low.includes(query) ? NAME_HOLDS - Math.min(60, low.length - query.length) : 0;
}

function pinyinScore(pinyin: string, initials: string, query: string): number {
  if (!/^[a-z0-9]+$/u.test(query)) return 0;
  const whole = pinyin.toLowerCase().replaceAll(/\s+/gu, "");
  if (whole === query || initials.toLowerCase() === query) return PINYIN_IS;
  return whole.startsWith(query) || initials.toLowerCase().startsWith(query)
    ? PINYIN_STARTS - Math.min(60, whole.length - query.length)
    : 0;
}

function rankFeature({ feature }: FeatureEntry, asked: readonly string[], weight: number): SearchResult {
  const p = feature.properties;
  const query = asked.join("");
  const title = shownName(p);
  const own = nameScore(title, query);
  const others = [p.name, ...p.aliases, p.nameEn ?? ""].filter((name) => name !== title && name !== "");
  const other = others.reduce<{ alias: string | null; score: number }>(
    (best, alias) => (nameScore(alias, query) - 20 > best.score ? { alias, score: nameScore(alias, query) - 20 } : best),
    { alias: null, score: 0 },
  );
  const best = Math.max(own, other.score, pinyinScore(p.pinyin, p.pinyinInitials, query), PARTS);
  const placed = feature.geometry !== null;
  const kind = kindLine(p);
  return {
    type: "feature",
    id: p.id,
    isPlaced: placed,
    alias: other.score > own ? other.alias : null,
    title,
    context: placed ? kind : t("{0} · 未上图", kind),
    matched: matchesIn(title, asked),
    score: best + (KIND_BONUS[p.kind] ?? 0) + weight * 20,
  };
}

function rankIndicator({ indicator: row }: IndicatorEntry, asked: readonly string[], weight: number): SearchResult {
  const best = Math.max(nameScore(row.name, asked.join("")) - 110, PARTS - 40);
  const value = row.unit && !row.value_text.endsWith(row.unit) ? `${row.value_text} ${row.unit}` : row.value_text;
  return {
    type: "indicator",
    id: row.id,
    title: row.name,
    context: t("{0} {1} · {2}", row.period, roleLabel(row.role), value),
    matched: matchesIn(row.name, asked),
    score: best + (row.table === "prose" ? 0 : 10) + weight * 20,
  };
}

const BEFORE = 12;
const SHOWN = 44;

function rankPassage(entry: PassageEntry, asked: readonly string[], weight: number): SearchResult {
  const query = asked.join("");
  const holding = entry.pieces.find((piece) => normalize(piece.text).includes(query));
  const piece = holding ?? entry.pieces.find((p) => matchesIn(p.text, asked).length > 0) ?? entry.pieces[0];
  const text = piece?.text ?? "";
  const [first] = matchesIn(text, holding ? [query] : asked);
  const [from, to] = first ?? [0, Math.min(text.length, SHOWN)];
  const start = Math.max(0, text.length <= SHOWN ? 0 : from - BEFORE);
  const shown = text.slice(start, start + SHOWN).replaceAll(/\s/gu, " ");
  const title = `${start > 0 ? t("…") : ""}${shown}${start + SHOWN < text.length ? t("…") : ""}`;
  const [sourceStart, sourceEnd] = piece?.sourceOf(from, Math.max(to, from + 1)) ?? [0, 1];
  return {
    type: "passage",
    id: entry.key,
    doc: entry.doc,
    start: sourceStart,
    end: sourceEnd,
    title,
    context: entry.heading ? t("{0} · {1}", entry.docTitle, entry.heading) : entry.docTitle,
    matched: matchesIn(title, asked),
    score: (holding ? 450 : PARTS - 100) + (entry.isHeading ? 60 : 0) + weight * 20,
  };
}

/** Turns a hit of the index into a result with its place on the common scale. */
export function rank(entry: Entry, asked: readonly string[], weight: number): SearchResult {
  if (entry.type === "feature") return rankFeature(entry, asked, weight);
  return entry.type === "indicator" ? rankIndicator(entry, asked, weight) : rankPassage(entry, asked, weight);
}
