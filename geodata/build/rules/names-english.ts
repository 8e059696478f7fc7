import type { Complaint, Rule } from "./rule";

const FILE = "geodata/names-en.json";
const LONGEST = 90;

/**
 * Every feature has one English name: of its own record where a source gives one, of ours in `names-en.json` otherwise.
 * That file is sorted by id, so that a name is found and two people's additions meet in one place.
 */
export const namesEnglish: Rule = {
  id: "names-english",
  severity: "error",
  *check({ features, namesEn, compiled }): Iterable<Complaint> {
    const records = new Map(features.map(({ record }) => [record.id, record]));
    for (const [i, { file, record }] of namesEn.entries()) {
      const { id } = record;
      const before = namesEn[i - 1]?.record.id;
      if (!records.has(id)) yield { file, record: id, message: `没有要素 ${id}` };
      else if (records.get(id)?.nameEn !== undefined)
        yield { file, record: id, message: "要素自己的记录里已有 nameEn，这里应删去" };
      if (before !== undefined && before >= id)
        yield { file, record: id, message: `应按编号排序：在 ${before} 之前，且只写一次` };
    }
    const fileOf = new Map(features.map(({ file, record }) => [record.id, record.nameEn === undefined ? FILE : file]));
    for (const { properties } of compiled) {
      const { id, name, nameEn } = properties;
      const file = fileOf.get(id) ?? FILE;
      if (nameEn === null) {
        yield { file, record: id, message: `“${name}”没有英文名：请写进 ${FILE}` };
        continue;
      }
      if (/\p{Script=Han}/u.test(nameEn)) yield { file, record: id, message: `英文名里有汉字：${nameEn}` };
      if (nameEn.length > LONGEST)
        yield { file, record: id, message: `英文名长 ${nameEn.length} 个字符，至多 ${LONGEST} 个：${nameEn}` };
    }
  },
};
