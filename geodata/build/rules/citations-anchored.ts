import type { AuthoredCitation } from "../authored";
import { anchor } from "../citations";
import { scenesOf } from "../scenes-of";
import type { World } from "../world";
import type { Complaint, Rule } from "./rule";

interface Cited {
  readonly file: string;
  readonly record: string;
  readonly where: string;
  readonly citation: AuthoredCitation;
}

/** Every citation that was authored, with the record it belongs to. */
export function* authoredCitations({
  features,
  indicators,
  findings,
}: Pick<World, "features" | "indicators" | "findings">): Iterable<Cited> {
  for (const { file, record } of features) {
    const of = (where: string, citation: AuthoredCitation): Cited => ({ file, record: record.id, where, citation });
    for (const citation of record.citations) yield of("引文", citation);
    for (const { citation } of record.stages ?? []) yield of("阶段", citation);
    for (const { citation } of record.plans ?? []) yield of("计划", citation);
    for (const { citation } of record.maybeSameAs ?? []) if (citation) yield of("maybeSameAs", citation);
  }
  for (const { file, record } of indicators)
    for (const { slug, citation } of record.prose) yield { file, record: slug, where: "指标", citation };
  for (const { file, record } of findings)
    for (const citation of record.citations) yield { file, record: record.id, where: "存疑", citation };
}

/** The quotations of series, checks, presentation scripts, explanations and glosses, which say nothing of features. */
function* otherCitations({
  series,
  checks,
  scenes,
  plain,
  glossEn,
}: Pick<World, "series" | "checks" | "scenes" | "plain" | "glossEn">): Iterable<Cited> {
  for (const { file, record } of series)
    for (const { words } of record.apart ?? [])
      for (const citation of words) yield { file, record: record.topic, where: "口径", citation };
  for (const { file, record, scene } of scenesOf({ scenes }))
    for (const citation of scene.passages) yield { file, record, where: "画面", citation };
  for (const { file, record } of plain)
    yield { file, record: record.citation.exact.slice(0, 20), where: "解释", citation: record.citation };
  for (const { file, record } of glossEn)
    yield { file, record: record.citation.exact.slice(0, 20), where: "释义", citation: record.citation };
  const quotes = [
    ...checks.counts.flatMap(({ key, stated, names }) =>
      [stated, ...(names ? [names] : [])].map((c) => ["counts", key, c] as const),
    ),
    ...checks.lists.flatMap(({ key, sides }) =>
      sides.flatMap(({ quotes }) => (quotes ?? []).map((quote) => ["lists", key, quote] as const)),
    ),
    ...checks.promises.map(({ key, sentence }) => ["promises", key, sentence] as const),
  ];
  for (const [name, record, citation] of quotes) yield { file: `geodata/checks/${name}.json`, record, where: "核对", citation };
}

const REASONS = {
  "no-match": "原文里没有这句话",
  ambiguous: "原文里不止一处，请补 prefix 或 suffix，再运行 npm run anchor",
  disagree: "start/end 与这句话在原文的位置不一致，请删去后重新运行 npm run anchor",
} as const;

/** A quotation stands in its document, at the offsets it gives, and nowhere else if it gives none (otherwise: 待核). */
export const citationsAnchored: Rule = {
  id: "citations-anchored",
  severity: "error",
  *check(world): Iterable<Complaint> {
    for (const { file, record, where, citation } of [...authoredCitations(world), ...otherCitations(world)]) {
      const quote = `${where}“${citation.exact.slice(0, 40)}”`;
      if (!world.texts.has(citation.doc)) {
        yield { file, record, message: `${quote}：没有文件 ${citation.doc}` };
        continue;
      }
      const found = anchor(world.texts, citation);
      if (!found.ok)
        yield {
          file,
          record,
          message: `待核（${found.reason}）：${quote}（${citation.doc}）${REASONS[found.reason]}，找到 ${found.hits.length} 处`,
        };
    }
  },
};
