import { openDoubts } from "../../actions/panes";
import { openPassage } from "../../actions/reader";
import { t } from "../../i18n/words";
import { type Coverage, ODDITY_KINDS, type OddityKind } from "../../plan/coverage";
import type { DocumentRecord, Finding } from "../../plan/types";
import { shortTitle } from "../../ui/format";
import s from "./coverage.module.css";
import { Section } from "./section";

const KINDS: Readonly<Record<OddityKind, { readonly label: string; readonly shown: string }>> = {
  "blank-cell": { label: t("空白的表格单元"), shown: t("照空白显示，不补数，不当作 0；指标表里写“没有列出”或“未公布”。") },
  "split-cell": { label: t("被分页切断的表格单元"), shown: t("两截接成一格显示，引文仍指向原文的两处。") },
  "uncalled-note": { label: t("正文没有标出位置的注释"), shown: t("列在文末注释里，不猜它注的是哪一句。") },
  "call-without-note": { label: t("有注号、没有注文"), shown: t("注号照留，点开说明文件里没有这条注释。") },
  figure: { label: t("只有图名、没有图"), shown: t("在图的位置写“原件此处有图，文本中未附”，不画替代图。") },
};

interface OdditiesProps {
  readonly coverage: Coverage;
  readonly documents: readonly DocumentRecord[];
  readonly findings: readonly Finding[];
}

/** What the source text lacks or garbles, and how each is shown. */
export function Oddities({ coverage, documents, findings }: OdditiesProps) {
  const missing = findings.filter((f) => f.type === "missing");
  const titleOf = (doc: string) => {
    const record = documents.find((d) => d.id === doc);
    return record ? t("《{0}》", shortTitle(record.title)) : doc;
  };
  const kinds = ODDITY_KINDS.map((kind) => ({
    kind,
    all: coverage.documents.flatMap((d) => d.oddities.filter((o) => o.kind === kind).map((o) => ({ ...o, doc: d.doc }))),
  })).filter(({ all }) => all.length > 0);
  return (
    <Section id="oddities" title={t("原文的缺漏，和这里怎么显示")} note={t("原文照原样保留。点每一条，在原文里看那一处。")}>
      {kinds.map(({ kind, all }) => (
        <details key={kind} className={s.oddity}>
          <summary>
            <strong>{KINDS[kind].label}</strong>
            <span className={s.n}>
              {all.length}
              {t(" 处")}
            </span>
            <span className={s.shown}>{KINDS[kind].shown}</span>
          </summary>
          <ul>
            {all.map((o) => (
              <li key={`${o.doc}-${o.start}-${o.text}`}>
                <button type="button" className={s.docLink} onClick={() => openPassage(o)}>
                  {o.text}
                </button>
                <small>{titleOf(o.doc)}</small>
              </li>
            ))}
          </ul>
        </details>
      ))}
      {missing.length > 0 && (
        <details className={s.oddity}>
          <summary>
            <strong>{t("文件没有说全的")}</strong>
            <span className={s.n}>
              {missing.length}
              {t(" 条")}
            </span>
            <span className={s.shown}>{t("列在“存疑”里，逐条有引文；缺的数不补。")}</span>
          </summary>
          <ul>
            {missing.map((f) => (
              <li key={f.id}>
                <button type="button" className={s.docLink} onClick={() => openDoubts(f.id)}>
                  {f.summary}
                </button>
                <small>{titleOf(f.citations[0]?.doc ?? "")}</small>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Section>
  );
}
