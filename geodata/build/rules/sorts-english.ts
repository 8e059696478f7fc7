import type { Complaint, Rule } from "./rule";

const FILE = "geodata/sorts-en.json";

/** Every sort of thing has one English word, in `sorts-en.json`; of several sorts in one (the lines of a station) each has. */
export const sortsEnglish: Rule = {
  id: "sorts-english",
  severity: "error",
  *check({ features, sortsEn }): Iterable<Complaint> {
    const known = new Set(sortsEn.map(({ record }) => record.sort));
    const used = new Set(features.flatMap(({ record }) => record.subkind?.split("、") ?? []));
    for (const sort of used)
      if (!known.has(sort)) yield { file: FILE, record: sort, message: `细类“${sort}”没有英文：请写进 ${FILE}` };
    for (const { file, record } of sortsEn) {
      if (!used.has(record.sort)) yield { file, record: record.sort, message: "没有要素用这个细类，应删去" };
      if (/\p{Script=Han}/u.test(record.sortEn)) yield { file, record: record.sort, message: `英文里有汉字：${record.sortEn}` };
    }
  },
};
