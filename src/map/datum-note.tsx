import { t } from "../i18n/words";
import { useAtlas } from "../store/store";
import { viewDatum } from "./datum-view";
import s from "./map.module.css";

/** Says that everything was moved to fit the tiles beneath; nothing where nothing was moved. */
export function DatumNote() {
  const datum = useAtlas(viewDatum);
  if (datum === "WGS84") return null;
  return (
    <p className={s.datum} role="status">
      {t("底图为 ")}
      {datum}
      {t(" 坐标，规划图形已随之平移，坐标读数仍为 WGS84")}
    </p>
  );
}
