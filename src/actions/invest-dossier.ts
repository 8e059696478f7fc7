import { publishedUrl } from "../data/published";
import { getDataset } from "../data/use-dataset";
import type { Picture } from "../export/picture";
import { t } from "../i18n/words";
import { findingsByFeature } from "../plan/findings";
import { dossierMap } from "../plan/invest-dossier";
import { dossierSheet } from "../plan/invest-dossier-sheet";
import type { InvestRow } from "../plan/invest-rows";
import { approvalLine } from "../plan/site";
import type { PlanFeature } from "../plan/types";
import { atlasStore } from "../store/store";
import { defineAction } from "./action";
import { rowsNow } from "./invest-found";
import { walkingNow } from "./walking";

/** Units in which the map is drawn, and its pixels. */
const MAP_UNITS = 640;
const MAP_WIDTH_PX = 1800;

/** The map round a row as a picture; null where the row is not on the map, the ground has not come, or the browser cannot draw it. */
async function pictureOf(row: InvestRow, features: readonly PlanFeature[]): Promise<Picture | null> {
  const { ground } = getDataset();
  const view = dossierMap(row);
  if (!view || ground.status !== "ready") return null;
  const [{ stillMarkup, STILL_FONTS }, { drawingPicture }, { DOSSIER_MAP_PROPORTION }] = await Promise.all([
    import("../still/still-markup"),
    import("../export/picture"),
    import("../export/dossier-slides"),
  ]);
  const size = (width: number) => ({ width, height: Math.round(width / DOSSIER_MAP_PROPORTION) });
  const svg = stillMarkup({ features, basemap: ground.value, ...view, theme: "day", ...size(MAP_UNITS) });
  const { width, height } = size(MAP_WIDTH_PX);
  const fonts = STILL_FONTS.map((one) => ({ ...one, url: publishedUrl(one.url) }));
  return drawingPicture(svg, width, height, fonts).catch(() => null);
}

export const saveDossier = defineAction({
  id: "save-dossier",
  label: t("存为幻灯片"),
  perform: async (id: string, madeOn: string): Promise<void> => {
    const row = rowsNow().find((one) => one.id === id);
    const { features, atlas, findings } = getDataset();
    if (!row || features.status !== "ready") throw new Error(`没有编号为 ${id} 的地点`);
    const known = atlas.status === "ready" ? atlas.value : null;
    const sheet = dossierSheet(row, atlasStore.getState().invest.unit, {
      features: features.value.all,
      network: walkingNow(),
      documents: known?.documents ?? [],
      findings: findings.status === "ready" ? (findingsByFeature(findings.value).get(id) ?? []) : [],
    });
    const [{ writeDossier }, { saveFile }, { fileName }] = await Promise.all([
      import("../export/dossier-slides"),
      import("../export/picture"),
      import("../export/file-name"),
    ]);
    const foot = t(
      "示意图，不作为划界依据　{0}　© OpenStreetMap contributors　数据版本 {1}",
      approvalLine(known?.site ?? null),
      known?.dataVersion ?? t("不明"),
    );
    saveFile(
      await writeDossier({ sheet, madeOn, foot, picture: await pictureOf(row, features.value.all) }),
      fileName([row.properties.name, t("档案")], "pptx"),
    );
  },
});
