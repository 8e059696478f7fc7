import { squeeze } from "../../src/text/anchor";
import { type MentionSample, type Score, scoreMentions } from "./mention-sample";
import type { World } from "./world";

const percent = (part: number, whole: number) => (whole === 0 ? "—" : `${((100 * part) / whole).toFixed(1)}%`);

function line(name: string, { annotated, marked, hits }: Score): string {
  return `  ${name}：准确率 ${percent(hits, marked)}（标出 ${marked}），召回率 ${percent(hits, annotated)}（应有 ${annotated}）`;
}

/** Precision and recall of the mentions on the sample read by hand, overall and by document, with every wrong and missing mark. */
export function mentionReport({ mentions, texts }: Pick<World, "mentions" | "texts">, sample: MentionSample): string[] {
  const all = scoreMentions(sample, mentions);
  const isArea = ({ featureId }: { readonly featureId: string }) => !featureId.includes(".");
  const places: Score = {
    annotated: sample.annotations.filter((a) => !isArea(a)).length,
    marked: 0,
    hits: sample.annotations.filter((a) => !isArea(a)).length - all.misses.filter((a) => !isArea(a)).length,
    falseMarks: all.falseMarks.filter((m) => !isArea(m)),
    misses: [],
  };
  const words = (doc: string, start: number, end: number) => {
    const source = texts.get(doc)?.seed.text ?? "";
    const cut = (from: number, to: number) => squeeze(source.slice(Math.max(0, from), to)).text;
    return `…${cut(start - 12, start)}【${cut(start, end)}】${cut(end, end + 12)}…`;
  };
  return [
    `提及的准确率和召回率（${sample.blocks.length} 块，人读 ${sample.annotations.length} 处）`,
    line("全部", all),
    line("不计镇、区", { ...places, marked: places.hits + places.falseMarks.length }),
    ...[...texts.keys()].map((doc) => line(doc, scoreMentions(sample, mentions, doc))),
    ...all.falseMarks.map((m) => `    误标 ${m.doc} ${m.start}-${m.end} ${m.featureId} ${words(m.doc, m.start, m.end)}`),
    ...all.misses.map((a) => `    漏标 ${a.doc} ${a.start}-${a.end} ${a.featureId} ${words(a.doc, a.start, a.end)}`),
  ];
}
