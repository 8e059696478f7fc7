import { planOf } from "../../data/plan-of";
import { useAtlasFile } from "../../data/use-dataset";
import { language, t } from "../../i18n/words";
import type { AreaId, DocumentRecord } from "../../plan/types";

/** The names that a person reads where the atlas file has not come. */
const AREA_NAMES: Readonly<Record<AreaId, string>> = {
  gaojing: t("高境镇"),
  songnan: t("淞南镇"),
  changzheng: t("长征镇"),
  baoshan: t("宝山区"),
  putuo: t("普陀区"),
};

/** A town's or district's name in the language of the interface. */
export function areaName(area: { readonly id: AreaId; readonly name: string }): string {
  return language() === "zh" ? area.name : AREA_NAMES[area.id];
}

export function useAreaName(area: AreaId): string {
  const atlas = useAtlasFile();
  const record = atlas.status === "ready" ? atlas.value.areas.find((a) => a.id === area) : undefined;
  return record ? areaName(record) : AREA_NAMES[area];
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
