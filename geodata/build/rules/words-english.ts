import type { AuthoredWordEn } from "../authored";
import { groundNamesEn } from "../ground";
import type { Filed } from "../world";
import type { Complaint, Rule } from "./rule";

const SORTS = "geodata/sorts-en.json";
const GROUND = "geodata/ground-en.json";

function* idle(words: readonly Filed<AuthoredWordEn>[], used: ReadonlySet<string>): Iterable<Complaint> {
  for (const { file, record } of words) {
    if (!used.has(record.word)) yield { file, record: record.word, message: "没有用到，应删去" };
    if (/\p{Script=Han}/u.test(record.english)) yield { file, record: record.word, message: `英文里有汉字：${record.english}` };
  }
}

/**
 * Every sort of thing has an English word in `sorts-en.json`, of several sorts in one (the lines of a station) each; and
 * every name of the ground has one in `ground-en.json`, or is that of a feature.
 */
export const wordsEnglish: Rule = {
  id: "words-english",
  severity: "error",
  *check(world): Iterable<Complaint> {
    const { features, basemap, sortsEn, groundEn } = world;
    const known = new Set(sortsEn.map(({ record }) => record.word));
    const sorts = new Set(features.flatMap(({ record }) => record.subkind?.split("、") ?? []));
    for (const sort of sorts)
      if (!known.has(sort)) yield { file: SORTS, record: sort, message: `细类“${sort}”没有英文：请写进 ${SORTS}` };
    yield* idle(sortsEn, sorts);
    const named = groundNamesEn(world);
    const names = new Set(basemap.flatMap(({ record }) => (record.properties?.name ? [String(record.properties.name)] : [])));
    for (const name of names)
      if (!named.has(name)) yield { file: GROUND, record: name, message: `底图名称“${name}”没有英文：请写进 ${GROUND}` };
    yield* idle(groundEn, names);
  },
};
