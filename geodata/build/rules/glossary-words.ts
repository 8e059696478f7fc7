import { squeeze } from "../../../src/text/anchor";
import type { Complaint, Rule } from "./rule";

const FILE = "geodata/glossary.json";
const MOST = 60;

/** A word that is explained stands in a document, as does each other way of writing it; none twice; the explanation is short. */
export const glossaryWords: Rule = {
  id: "glossary-words",
  severity: "error",
  *check({ glossary, texts }): Iterable<Complaint> {
    const seen = new Set<string>();
    for (const { record } of glossary) {
      const say = (message: string): Complaint => ({ file: FILE, record: record.term, message });
      for (const word of [record.term, ...record.aliases]) {
        if (seen.has(word)) yield say(`“${word}”写了两次`);
        seen.add(word);
        const wanted = squeeze(word).text;
        if (![...texts.values()].some(({ squeezed }) => squeezed.text.includes(wanted))) yield say(`没有一份文件里有“${word}”`);
      }
      const han = record.text.match(/\p{Script=Han}/gu)?.length ?? 0;
      if (han > MOST) yield say(`解释 ${han} 字，至多 ${MOST} 字`);
    }
  },
};
