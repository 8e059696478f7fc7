import type { AreaId, DocumentRecord } from "../plan/types";

/** The plan of a town or district among the documents, else another document of it; null if it has none. */
export function planOf(documents: readonly DocumentRecord[], area: AreaId): DocumentRecord | null {
  const own = documents.filter((d) => d.area === area);
  return own.find((d) => d.title.includes("规划")) ?? own[0] ?? null;
}
