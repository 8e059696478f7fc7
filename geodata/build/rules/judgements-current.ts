import type { Complaint, Rule } from "./rule";

const FILE = "geodata/checks/judgements.json";

/** What people said to a finding made by a rule still meets one, gives a permanent id only once, and checks name indicators that exist. */
export const judgementsCurrent: Rule = {
  id: "judgements-current",
  severity: "error",
  *check({ ruleFindings, compiledFindings, compiledIndicators, checks }): Iterable<Complaint> {
    for (const { finding } of ruleFindings.stale)
      yield { file: FILE, record: finding, message: "没有规则再得出这一条：数据改了，请删去或改编号" };
    const seen = new Set<string>();
    for (const { id } of compiledFindings) {
      if (seen.has(id)) yield { file: FILE, record: id, message: "存疑编号重复：规则得出的和手写的是同一个编号，请删去手写的" };
      seen.add(id);
    }
    const known = new Set(compiledIndicators.map((i) => i.id));
    const named = [
      ...checks.sums.flatMap(({ key, whole, parts }) => [whole, ...parts].map((id) => ["sums", key, id] as const)),
      ...checks.shares.flatMap(({ key, rows }) =>
        rows.flatMap(({ part, of }) => [part, ...of].map((id) => ["shares", key, id] as const)),
      ),
    ];
    for (const [name, key, id] of named)
      if (!known.has(id)) yield { file: `geodata/checks/${name}.json`, record: key, message: `没有指标 ${id}` };
  },
};
