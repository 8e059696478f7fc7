import { t } from "../../i18n/words";
import { drawnAreaM2 } from "../../plan/invest-dossier";
import type { InvestRow } from "../../plan/invest-rows";
import { areaIn, areaUnitLabel } from "../../plan/invest-table";
import { useAtlas } from "../../store/store";
import { formatNumber } from "../../ui/format";
import s from "./dossier.module.css";

/** Stated figures, each with the words it comes from; the shape on the map apart from what is stated. */
export function DossierFacts({ row }: { row: InvestRow }) {
  const unit = useAtlas((st) => st.invest.unit);
  const { properties: p, feature } = row;
  const area = (m2: number | null) => (m2 === null ? null : `${formatNumber(areaIn(unit, m2), 4)} ${areaUnitLabel(unit)}`);
  const drawn = drawnAreaM2(feature);
  const isSketch = p.geometryBasis.method === "schematic";
  const facts = [
    { label: t("土地面积"), value: area(p.areaM2), note: p.areaText && t("原文：{0}", p.areaText) },
    { label: t("建筑面积"), value: area(p.floorAreaM2), note: p.floorAreaText && t("原文：{0}", p.floorAreaText) },
    {
      label: t("投资额"),
      value: p.investmentWanYuan === null ? null : t("{0} 万元", formatNumber(p.investmentWanYuan)),
      note: p.investmentText && t("原文：{0}", p.investmentText),
    },
    {
      label: t("图上画的面积"),
      value: area(drawn),
      note: drawn === null ? t("图上没有范围") : isSketch ? t("按公布的面积画的示意形状，不是边界") : t("按图上的形状量得"),
    },
  ];
  return (
    <dl className={s.facts}>
      {facts.map(({ label, value, note }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd className={value === null ? s.missing : undefined}>
            {value ?? (label === t("图上画的面积") ? t("没有") : t("未公布"))}
          </dd>
          {note && <dd className={s.note}>{note}</dd>}
        </div>
      ))}
    </dl>
  );
}
