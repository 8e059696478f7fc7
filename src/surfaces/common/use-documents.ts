import { planOf } from "../../data/plan-of";
import { useAtlasFile } from "../../data/use-dataset";
import type { AreaId, DocumentRecord } from "../../plan/types";

/** The names that a person reads where the atlas file has not come. */
const AREA_NAMES: Readonly<Record<AreaId, string>> = {
  gaojing: "高境镇",
  songnan: "淞南镇",
  changzheng: "长征镇",
  baoshan: "宝山区",
  putuo: "普陀区",
};

export function useAreaName(area: AreaId): string {
  const atlas = useAtlasFile();
  const record = atlas.status === "ready" ? atlas.value.areas.find((a) => a.id === area) : undefined;
  return record?.name ?? AREA_NAMES[area];
}

const NO_DOCUMENTS: readonly DocumentRecord[] = [];

/** The documents of the atlas; none until the atlas file has come. */
export function useDocuments(): readonly DocumentRecord[] {
  const atlas = useAtlasFile();
  return atlas.status === "ready" ? atlas.value.documents : NO_DOCUMENTS;
}

export function useDocumentRecord(doc: string): DocumentRecord | null {
  const atlas = useAtlasFile();
  return (atlas.status === "ready" && atlas.value.documents.find((d) => d.id === doc)) || null;
}

/** The plan of a town or district among the documents; null if it has none. */
export function usePlanOf(area: AreaId): DocumentRecord | null {
  const atlas = useAtlasFile();
  return atlas.status === "ready" ? planOf(atlas.value.documents, area) : null;
}
