import type { FoundPlace, NamedPlace } from "../plan/gazetteer";
import type { AreaId } from "../plan/types";

interface Asked {
  readonly words: string;
  readonly towns: readonly AreaId[];
  readonly houseNumber: string | null;
}

const TOWNS: readonly (readonly [RegExp, readonly AreaId[]])[] = [
  [/^(?:高境镇|高境)(?=.)/u, ["gaojing"]],
  [/^(?:淞南镇|淞南)(?=.)/u, ["songnan"]],
  [/^(?:长征镇|长征)(?=.)/u, ["changzheng"]],
  [/^(?:宝山区|宝山)(?=.)/u, ["gaojing", "songnan", "baoshan"]],
  [/^(?:普陀区|普陀)(?=.)/u, ["changzheng", "putuo"]],
  [/^(?:上海市|上海)(?=.)/u, []],
];

/** Full-width and half-width alike, lower case, no white space. */
function plain(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(/\s+/gu, "");
}

/** Takes town and house number off an address: `长征镇 梅川路 1247号` asks for 梅川路 in 长征镇. */
export function readAddress(query: string): Asked[] {
  const whole = plain(query);
  const asked: Asked[] = whole === "" ? [] : [{ words: whole, towns: [], houseNumber: null }];
  let rest = whole;
  let towns: readonly AreaId[] = [];
  for (let found = true; found; ) {
    found = false;
    for (const [pattern, ids] of TOWNS) {
      if (!pattern.test(rest)) continue;
      rest = rest.replace(pattern, "");
      if (ids.length > 0) towns = towns.length > 0 ? towns.filter((id) => ids.includes(id)) : ids;
      found = true;
    }
  }
  if (rest !== whole) asked.push({ words: rest, towns, houseNumber: null });
  const [, road, number] = /^(.*?(?:路|街|大道|公路))(\d+(?:弄|号).*|\d+)$/u.exec(rest) ?? [];
  if (road !== undefined && number !== undefined)
    asked.push({ words: road, towns, houseNumber: /^\d+$/u.test(number) ? `${number}号` : number });
  return asked;
}

const NAME_IS = 100;
const STARTS = 70;
const HOLDS = 50;
const SORT_BONUS: Readonly<Record<NamedPlace["sort"], number>> = { station: 4, road: 3, quarter: 3, zone: 2, feature: 0 };

function match(text: string, words: string): number {
  if (text === words) return NAME_IS;
  if (text.startsWith(words)) return STARTS;
  return text.includes(words) ? HOLDS : 0;
}

function scoreOf(place: NamedPlace, words: string): number {
  if (/[\p{Script=Han}]/u.test(words)) {
    const names = [place.name, ...place.aliases].map(plain);
    return Math.max(...names.map((name) => match(name, words)));
  }
  if (!/^[a-z0-9]+$/u.test(words)) return 0;
  const syllables = place.pinyin.split(" ");
  const spelled = match(place.pinyin.replaceAll(" ", ""), words);
  const short = words.length > 1 ? match(place.initials, words) : 0;
  /* Letters in the middle of a syllable are chance. */
  const isAtSyllable = spelled !== HOLDS || syllables.some((_, i) => syllables.slice(i).join("").startsWith(words));
  return Math.max(isAtSyllable ? spelled - 1 : 0, short - 2);
}

/**
 * Places by Chinese name, pinyin or initials, best first. The whole query is tried before town and house number are taken
 * off it, so that 殷高路7弄, which is a place of its own, is found as such; a number that nobody has placed is given back.
 */
export function findPlaces(places: readonly NamedPlace[], query: string, limit = 12): FoundPlace[] {
  const best = new Map<string, { readonly found: FoundPlace; readonly score: number }>();
  for (const [i, { words, towns, houseNumber }] of readAddress(query).entries()) {
    for (const place of places) {
      if (towns.length > 0 && (place.area === null || !towns.includes(place.area))) continue;
      const match = scoreOf(place, words);
      if (match <= 0) continue;
      const score = match + SORT_BONUS[place.sort] + (place.area === null ? 0 : 2) - i / 10;
      const key = `${place.id} ${place.area ?? ""}`;
      if (score > (best.get(key)?.score ?? 0)) best.set(key, { found: { place, houseNumber }, score });
    }
  }
  return [...best.values()]
    .sort(
      (a, b) =>
        b.score - a.score ||
        a.found.place.name.length - b.found.place.name.length ||
        (a.found.place.name < b.found.place.name ? -1 : 1),
    )
    .slice(0, limit)
    .map(({ found }) => found);
}
