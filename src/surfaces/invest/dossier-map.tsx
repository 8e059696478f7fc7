import { useDataset } from "../../data/use-dataset";
import { t } from "../../i18n/words";
import { dossierMap } from "../../plan/invest-dossier";
import type { InvestRow } from "../../plan/invest-rows";
import { shownName } from "../../plan/shown-name";
import { StillMap } from "../../still/still-map";
import s from "./print-sheet.module.css";

/** The map round a place, for paper; nothing where it is not on the map. */
export function DossierMap({ row }: { row: InvestRow }) {
  const { features, ground } = useDataset();
  const view = dossierMap(row);
  if (!view || features.status !== "ready" || ground.status !== "ready") return null;
  return (
    <StillMap
      features={features.value.all}
      basemap={ground.value}
      {...view}
      theme="print"
      width={760}
      height={420}
      className={s.map}
      label={t("{0}：规划示意图", shownName(row.properties))}
    />
  );
}
