import { openPassage } from "../../actions/reader";
import { hoverFeature, selectFeature } from "../../actions/select";
import { useFeatures, useFindings } from "../../data/use-dataset";
import { formatPeriod, shortTitle } from "../../ui/format";
import { FeatureSymbol } from "../common/symbol";
import { useDocumentRecord } from "../common/use-documents";
import { ROLE_LABEL } from "../common/words";
import s from "./indicators.module.css";
import type { IndicatorRow } from "./rows";

/** Where a row leads: its cells in the text, the same indicator elsewhere, its places, what is in doubt. */
export function RowDetail({ row }: { row: IndicatorRow }) {
  const record = useDocumentRecord(row.doc);
  const findings = useFindings();
  const doubts =
    findings.status === "ready" ? findings.value.filter((f) => row.all.some((i) => f.indicatorIds.includes(i.id))) : [];
  return (
    <div className={s.detail}>
      {doubts.map((f) => (
        <p key={f.id} className={s.doubt}>
          <strong>存疑</strong> {f.summary}
          {f.detail && <small>{f.detail}</small>}
        </p>
      ))}
      <p className={s.detailHead}>
        原文{record ? `：《${shortTitle(record.title)}》${row.table === "prose" ? "" : `第 ${row.rowNo} 行`}` : ""}
      </p>
      {row.nameText !== row.name && <p className={s.said}>{row.nameText}</p>}
      <ul className={s.links}>
        {row.all.map((i) => (
          <li key={i.id}>
            <button type="button" className={s.link} onClick={() => openPassage(i)}>
              {formatPeriod(i.period)}
              {ROLE_LABEL[i.role]}：<span className={s.said}>{i.value_text}</span>
            </button>
          </li>
        ))}
      </ul>
      {row.elsewhere.length > 0 && (
        <>
          <p className={s.detailHead}>同一指标在别处</p>
          <ul className={s.links}>
            {row.elsewhere.map((i) => (
              <li key={i.id}>
                <button type="button" className={s.link} onClick={() => openPassage(i)}>
                  {formatPeriod(i.period)}
                  {ROLE_LABEL[i.role]}：<span className={s.said}>{i.value_text}</span>
                  {i.unit && !i.value_text.includes(i.unit) ? ` ${i.unit}` : ""}
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
  if (places.length === 0) return <p className={s.detailHead}>说的是全镇，没有对应到单个地点</p>;
  return (
    <>
      <p className={s.detailHead}>相关地点（{places.length}）</p>
      <ul className={s.places}>
        {places.map((f) => (
          <li key={f.properties.id}>
            <button
              type="button"
              className={s.place}
              onClick={() => selectFeature({ id: f.properties.id, origin: "indicator" })}
              onPointerEnter={() => hoverFeature(f.properties.id, "indicator")}
              onPointerLeave={() => hoverFeature(null, "indicator")}
            >
              <FeatureSymbol feature={f} />
              {f.properties.name}
              {f.geometry === null ? "（未上图）" : ""}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
