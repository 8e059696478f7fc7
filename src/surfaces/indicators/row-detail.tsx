import { openPassage } from "../../actions/reader";
import { hoverFeature, selectFeature } from "../../actions/select";
import { useFeatures, useFindings } from "../../data/use-dataset";
import { t } from "../../i18n/words";
import { roleLabel } from "../../plan/labels";
import { shownName } from "../../plan/shown-name";
import { formatPeriod, shortTitle } from "../../ui/format";
import { SeriesChart } from "../common/series-chart";
import { FeatureSymbol } from "../common/symbol";
import { useDocumentRecord } from "../common/use-documents";
import { unitBeside } from "../common/words";
import d from "./detail.module.css";
import type { IndicatorRow } from "./rows";

/** Where a row leads: its cells in the text, the same indicator elsewhere, its places, what is in doubt. */
export function RowDetail({ row }: { row: IndicatorRow }) {
  const record = useDocumentRecord(row.doc);
  const findings = useFindings();
  const doubts =
    findings.status === "ready" ? findings.value.filter((f) => row.all.some((i) => f.indicatorIds.includes(i.id))) : [];
  return (
    <div className={d.detail}>
      {doubts.map((f) => (
        <details key={f.id} className={d.doubt}>
          <summary>
            <strong>{t("存疑")}</strong> {f.summary}
          </summary>
          {f.detail && <p>{f.detail}</p>}
        </details>
      ))}
      {row.all[0] && <SeriesChart indicatorId={row.all[0].id} />}
      <p className={d.detailHead}>
        {t("原文")}
        {record ? t("：《{0}》{1}", shortTitle(record.title), row.table === "prose" ? "" : t("第 {0} 行", row.rowNo)) : ""}
      </p>
      {row.nameText !== row.name && <p className={d.said}>{row.nameText}</p>}
      <ul className={d.links}>
        {row.all.map((i) => (
          <li key={i.id}>
            <button type="button" className={d.link} onClick={() => openPassage(i)}>
              {formatPeriod(i.period)}
              {roleLabel(i.role)}
              {t("：")}
              <span className={d.said}>{i.value_text}</span>
            </button>
          </li>
        ))}
      </ul>
      {row.elsewhere.length > 0 && (
        <>
          <p className={d.detailHead}>{t("同一指标在别处")}</p>
          <ul className={d.links}>
            {row.elsewhere.map((i) => (
              <li key={i.id}>
                <button type="button" className={d.link} onClick={() => openPassage(i)}>
                  {formatPeriod(i.period)}
                  {roleLabel(i.role)}
                  {t("：")}
                  <span className={d.said}>{i.value_text}</span>
                  {unitBeside(i) && ` ${unitBeside(i)}`}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <Places ids={row.featureIds} />
    </div>
  );
}

function Places({ ids }: { ids: readonly string[] }) {
  const features = useFeatures();
  const places = features.status === "ready" ? ids.flatMap((id) => features.value.byId.get(id) ?? []) : [];
  if (places.length === 0) return <p className={d.detailHead}>{t("说的是整体，没有对应到单个地点")}</p>;
  return (
    <>
      <p className={d.detailHead}>
        {t("相关地点（")}
        {places.length}
        {t("）")}
      </p>
      <ul className={d.places}>
        {places.map((f) => (
          <li key={f.properties.id}>
            <button
              type="button"
              className={d.place}
              onClick={() => selectFeature({ id: f.properties.id, origin: "indicator" })}
              onPointerEnter={() => hoverFeature(f.properties.id, "indicator")}
              onPointerLeave={() => hoverFeature(null, "indicator")}
            >
              <FeatureSymbol feature={f} />
              {shownName(f.properties)}
              {f.geometry === null ? t("（未上图）") : ""}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
