import { groupBy } from "./group";
import type { World } from "./world";

const LEVELS = ["high", "middle", "low"] as const;

/** Findings by where they come from and how much they matter, what was dismissed and why, and the series. */
export function reportFindings({ compiledFindings, ruleFindings, compiledSeries }: World): string {
  const counts = (found: readonly { severity: string }[]) =>
    LEVELS.map((level) => `${level} ${found.filter((f) => f.severity === level).length}`).join("，");
  const out = [`存疑 ${compiledFindings.length}（${counts(compiledFindings)}）`];
  for (const [rule, found] of groupBy(compiledFindings, ({ id }) => ruleFindings.ruleOf.get(id) ?? "人工"))
    out.push(`  ${rule} ${found.length}（${counts(found)}）`);
  out.push(`规则得出、判为不算的 ${ruleFindings.dismissed.length}`);
  for (const { finding, why } of ruleFindings.dismissed) out.push(`  ${finding.id}：${why}`);
  const points = compiledSeries.map((s) => s.points.length);
  out.push(`系列 ${compiledSeries.length}`);
  out.push(
    `  多于一个数的 ${points.filter((n) => n > 1).length}，跨文件的 ${compiledSeries.filter((s) => new Set(s.points.map((p) => p.doc)).size > 1).length}`,
  );
  out.push(
    `  有别处可比的 ${compiledSeries.filter((s) => s.comparable.length > 0).length}，写明口径不同的 ${compiledSeries.filter((s) => s.apart.length > 0).length}`,
  );
  return out.join("\n");
}
