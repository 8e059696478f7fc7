import { useMemo, useState } from "react";
import { openCoverage } from "../../actions/panes";
import { retryPart, useFindings } from "../../data/use-dataset";
import { t } from "../../i18n/words";
import { FINDING_TYPES, filterFindings, findingTypeLabel, SEVERITIES, severityLabel } from "../../plan/findings";
import type { Finding } from "../../plan/types";
import { useAtlas } from "../../store/store";
import { Button } from "../../ui/button";
import { Empty, PartGate } from "../../ui/part-gate";
import { useAreaName, useDocuments } from "../common/use-documents";
import { useOpenInView } from "../common/use-open-in-view";
import { Choice } from "./choice";
import { type Grouping, groupFindings, type Scope, scopeFindings } from "./doubt-groups";
import { DoubtItem } from "./doubt-item";
import s from "./doubts.module.css";

/** 存疑: all that the documents leave open or contradict, with both passages and the sum. */
export default function Doubts() {
  const part = useFindings();
  return (
    <PartGate part={part} what={t("存疑清单")} safe={t("地图、原文和指标仍可使用。")} onRetry={() => retryPart("findings")}>
      {(findings) => <DoubtList findings={findings} />}
    </PartGate>
  );
}

const GROUPINGS: readonly { readonly key: Grouping; readonly label: string }[] = [
  { key: "severity", label: t("轻重") },
  { key: "type", label: t("类型") },
  { key: "doc", label: t("文件") },
];

function DoubtList({ findings }: { findings: readonly Finding[] }) {
  const documents = useDocuments();
  const area = useAtlas((st) => st.area);
  const areaName = useAreaName(area);
  const openId = useAtlas((st) => st.finding);
  const [scope, setScope] = useState<Scope>("area");
  const [type, setType] = useState<Finding["type"] | null>(null);
  const [severity, setSeverity] = useState<Finding["severity"] | null>(null);
  const [grouping, setGrouping] = useState<Grouping>("severity");
  const inScope = useMemo(() => scopeFindings(findings, documents, scope, area), [findings, documents, scope, area]);
  const shown = useMemo(() => filterFindings(inScope, { doc: null, type, severity }), [inScope, type, severity]);
  const groups = useMemo(() => groupFindings(shown, documents, grouping), [shown, documents, grouping]);
  const opened = findings.find((f) => f.id === openId);
  const outside = opened && !shown.includes(opened) ? opened : null;
  const box = useOpenInView(openId, "data-doubt");
  const count = (keep: (f: Finding) => boolean) => inScope.filter(keep).length;
  return (
    <div className={s.pane}>
      <div className={s.top}>
        <h2 className={s.heading}>
          {t("存疑")}
          <small>
            {t("文件之间、文件内部说法不一或算不拢的地方，共 ")}
            {findings.length}
            {t(" 条")}
          </small>
        </h2>
        <label className={s.scope}>
          <span className="visually-hidden">{t("看哪些文件")}</span>
          <select value={scope} onChange={(e) => setScope(e.target.value as Scope)}>
            <option value="area">
              {areaName}
              {t("的文件（")}
              {scopeFindings(findings, documents, "area", area).length}
              {t("）")}
            </option>
            <option value="all">
              {t("全部文件（")}
              {findings.length}
              {t("）")}
            </option>
            {documents.map((d) => (
              <option key={d.id} value={d.id}>
                {d.title}
                {t("（")}
                {scopeFindings(findings, documents, d.id, area).length}
                {t("）")}
              </option>
            ))}
          </select>
        </label>
        <Choice
          label={t("类型")}
          value={type}
          onChange={setType}
          options={FINDING_TYPES.map((t) => ({ key: t, label: findingTypeLabel(t), count: count((f) => f.type === t) }))}
        />
        <Choice
          label={t("轻重")}
          value={severity}
          onChange={setSeverity}
          options={SEVERITIES.map((v) => ({ key: v, label: severityLabel(v), count: count((f) => f.severity === v) }))}
        />
        <fieldset className={s.grouping}>
          <legend>{t("按")}</legend>
          {GROUPINGS.map((g) => (
            <button key={g.key} type="button" aria-pressed={grouping === g.key} onClick={() => setGrouping(g.key)}>
              {g.label}
            </button>
          ))}
          <span aria-hidden="true">{t("分组")}</span>
          <button type="button" className={s.aboutData} onClick={() => openCoverage()}>
            {t("数据说明")}
          </button>
        </fieldset>
      </div>
      <div ref={box} className={s.scroll}>
        {outside && (
          <section className={s.group} aria-label={t("打开的一条")}>
            <h3 className={s.groupHead}>{t("打开的一条")}</h3>
            <ul>
              <DoubtItem finding={outside} documents={documents} isOpen />
            </ul>
          </section>
        )}
        {groups.map((g) => (
          <section key={g.key} className={s.group} aria-label={g.label}>
            <h3 className={s.groupHead}>
              {g.label}
              <span className={s.count}>{g.findings.length}</span>
            </h3>
            <ul>
              {g.findings.map((f) => (
                <DoubtItem key={f.id} finding={f} documents={documents} isOpen={f.id === openId} />
              ))}
            </ul>
          </section>
        ))}
        {shown.length === 0 && (
          <Empty title={t("没有符合的存疑")}>
            <p>{inScope.length === 0 ? t("{0}的文件里没有发现存疑。", areaName) : t("换一个类型或轻重，或者看全部文件。")}</p>
            <Button
              outline
              onClick={() => {
                setScope("all");
                setType(null);
                setSeverity(null);
              }}
            >
              {t("看全部存疑")}
            </Button>
          </Empty>
        )}
      </div>
    </div>
  );
}
