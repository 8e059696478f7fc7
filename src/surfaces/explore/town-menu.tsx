import { setArea } from "../../actions/view";
import { useAtlasFile, useFeatures } from "../../data/use-dataset";
import { t } from "../../i18n/words";
import type { AreaId } from "../../plan/types";
import { useAtlas } from "../../store/store";
import { Icon } from "../../ui/icon";
import { areaName, useAreaName } from "../common/use-documents";
import s from "./town-menu.module.css";

/** Whose plan is in front; the others whose documents are in the atlas are one choice away. */
export function TownMenu() {
  const area = useAtlas((st) => st.area);
  const name = useAreaName(area);
  const atlas = useAtlasFile();
  const features = useFeatures();
  const documents = atlas.status === "ready" ? atlas.value.documents : [];
  const others =
    atlas.status === "ready" ? atlas.value.areas.filter((a) => a.id !== area && documents.some((d) => d.area === a.id)) : [];
  const noteOf = (id: AreaId) => {
    if (features.status !== "ready") return "";
    const count = features.value.all.filter(
      (f) => f.properties.area === id && !/^(town|district)$/.test(f.properties.kind),
    ).length;
    return count > 0 ? t("（{0} 处地点）", count) : t("（只有原文）");
  };
  return (
    <span className={s.menu}>
      <select className={s.select} value={area} aria-label={t("选择镇或区")} onChange={(e) => setArea(e.target.value as AreaId)}>
        <option value={area}>{name}</option>
        {others.map((a) => (
          <option key={a.id} value={a.id}>
            {areaName(a)}
            {noteOf(a.id)}
          </option>
        ))}
      </select>
      <Icon name="down" className={s.arrow} />
    </span>
  );
}
