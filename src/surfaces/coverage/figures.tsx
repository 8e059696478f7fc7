import { t } from "../../i18n/words";
import type { Coverage } from "../../plan/coverage";
import type { Atlas } from "../../plan/types";
import { formatNumber } from "../../ui/format";
import s from "./coverage.module.css";

/** The whole in six numbers. */
export function Figures({ atlas, coverage }: { atlas: Atlas; coverage: Coverage }) {
  const tables = coverage.documents.flatMap((d) => d.tables);
  const rows = tables.reduce((sum, t) => sum + t.rows, 0);
  const inData = tables.reduce((sum, t) => sum + t.rowsInData, 0);
  const { features = 0, unplaced = 0, indicators = 0, findings = 0 } = atlas.counts;
  const chars = atlas.documents.reduce((sum, d) => sum + d.chars, 0);
  const items: readonly (readonly [string, string, string])[] = [
    [t("文件"), `${atlas.documents.length}`, t("份，约 {0} 万字", formatNumber(chars / 10_000, 1))],
    [t("表格"), `${tables.length}`, t("张，{0} 行中 {1} 行在数据里", rows, inData)],
    [t("地点和项目"), formatNumber(features), t("个，上图 {0}", formatNumber(features - unplaced))],
    [t("未上图"), formatNumber(unplaced), t("个，各有原因")],
    [t("指标数值"), formatNumber(indicators), t("个，逐个有出处")],
    [t("存疑"), formatNumber(findings), t("条")],
  ];
  return (
    <dl className={s.figures}>
      {items.map(([label, value, unit]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <strong>{value}</strong>
            <small>{unit}</small>
          </dd>
        </div>
      ))}
    </dl>
  );
}
