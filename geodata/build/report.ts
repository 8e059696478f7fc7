import { lengthM } from "../../src/geo/measure";
import { kindLabel, methodLabel } from "../../src/plan/labels";
import { FEATURE_KINDS, GEOMETRY_METHODS } from "../../src/plan/types";
import { mentionReport } from "./mention-report";
import type { MentionSample } from "./mention-sample";
import { reportFindings } from "./report-findings";
import { reportScenes } from "./report-scenes";
import type { World } from "./world";

function tally(words: Iterable<string>): [string, number][] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

/** Roads of the basemap by class and quality, with their length. */
function roadTally({ basemap }: World): string[] {
  const roads = basemap.filter(({ record }) => record.properties?.layer === "road");
  const groups = new Map<string, { count: number; km: number }>();
  for (const { record } of roads) {
    const key = `${String(record.properties?.class)} ${String(record.properties?.quality)}`;
    const { count, km } = groups.get(key) ?? { count: 0, km: 0 };
    groups.set(key, { count: count + 1, km: km + lengthM(record.geometry) / 1000 });
  }
  return [...groups].map(([key, { count, km }]) => `  ${key} ${count}（${km.toFixed(1)} 公里）`).sort();
}

/** Counts for the authors: what there is, what is not on the map and why, what was found where, and how well, if there is a sample. */
export function report(world: World, sample: MentionSample | null = null): string {
  const { compiled, compiledIndicators, documents, mentions } = world;
  const out: string[] = [];
  out.push(`要素 ${compiled.length}`);
  for (const kind of FEATURE_KINDS) {
    const all = compiled.filter((f) => f.properties.kind === kind);
    if (all.length > 0) out.push(`  ${kindLabel(kind)} ${all.length}（上图 ${all.filter((f) => f.geometry).length}）`);
  }
  out.push("定位方法");
  for (const method of GEOMETRY_METHODS)
    out.push(`  ${methodLabel(method)} ${compiled.filter((f) => f.properties.geometryBasis.method === method).length}`);
  out.push("未上图");
  for (const { geometry, properties } of compiled)
    if (!geometry) out.push(`  ${properties.id} ${properties.name}：${properties.geometryBasis.note ?? "没有写原因"}`);
  out.push("底图的道路（等级、质量、条数、公里）");
  out.push(...roadTally(world));
  out.push(`指标值 ${compiledIndicators.length}`);
  for (const [table, count] of tally(compiledIndicators.map((i) => `${i.doc} ${i.table}`))) out.push(`  ${table} ${count}`);
  out.push("文字块与提及");
  for (const { id, blocks } of documents) {
    const types = tally(blocks.map((b) => b.type)).map(([type, n]) => `${type} ${n}`);
    const marks = blocks.flatMap((b) => b.mentions ?? []);
    const features = marks.filter((m) => m.featureId);
    out.push(`  ${id}：块 ${blocks.length}（${types.join("，")}）`);
    out.push(
      `    提及要素 ${features.length} 处（${new Set(features.map((m) => m.featureId)).size} 个），指标 ${marks.length - features.length} 处`,
    );
    for (const a of mentions.get(id)?.ambiguous ?? []) out.push(`    分不清：${a.name} ×${a.count}（${a.ids.join("、")}）`);
    for (const c of mentions.get(id)?.cut ?? []) out.push(`    被截断：${c.name} ${c.start}-${c.end}`);
  }
  if (sample) out.push(...mentionReport(world, sample));
  out.push(reportFindings(world), reportScenes(world));
  return out.join("\n");
}
