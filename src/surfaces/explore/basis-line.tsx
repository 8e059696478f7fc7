import { t } from "../../i18n/words";
import { methodSentence } from "../../plan/labels";
import type { FeatureProperties } from "../../plan/types";
import { formatAccuracy } from "../../ui/format";
import { QualityMark } from "../common/quality-mark";
import { positionLine } from "../common/words";
import s from "./details.module.css";

/** How the position is known: one line that opens into method, accuracy, sources and note. */
export function BasisLine({ properties: p }: { properties: FeatureProperties }) {
  const { method, accuracyM, sources, note } = p.geometryBasis;
  return (
    <details className={s.basis}>
      <summary>
        <QualityMark properties={p} />
        <span>
          {t("位置：")}
          {positionLine(p)}
        </span>
      </summary>
      <div className={s.basisBody}>
        <p>
          {methodSentence(method)}
          {t("。")}
        </p>
        {accuracyM !== null && (
          <p>
            {t("真实位置预计在 ")}
            {formatAccuracy(accuracyM)}
            {t(" 以内；选中时图上的虚线圈就是这个范围。")}
          </p>
        )}
        {note && <p>{note}</p>}
        {sources.length > 0 && (
          <>
            <p className={s.basisHead}>{t("来源")}</p>
            <ul className={s.sources}>
              {sources.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </>
        )}
      </div>
    </details>
  );
}
