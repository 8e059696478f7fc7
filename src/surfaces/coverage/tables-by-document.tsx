import { openPassage, openReader } from "../../actions/reader";
import { t } from "../../i18n/words";
import type { BoxCoverage, Coverage, DocumentCoverage, TableCoverage } from "../../plan/coverage";
import type { DocumentRecord } from "../../plan/types";
import { formatDate, formatNumber } from "../../ui/format";
import s from "./coverage.module.css";
import { Section } from "./section";

/** For each document its tables and boxes: rows in the source against rows in the data. */
export function TablesByDocument({ coverage, documents }: { coverage: Coverage; documents: readonly DocumentRecord[] }) {
  return (
    <Section
      id="tables"
      title={t("逐表对照：原文的行与数据的行")}
      note={t("点表名，在原文里打开这张表。少一行，数据就不会发布。")}
    >
      {documents.map((d) => {
        const own = coverage.documents.find((c) => c.doc === d.id);
        return own ? <OneDocument key={d.id} record={d} coverage={own} /> : null;
      })}
    </Section>
  );
}

function OneDocument({ record, coverage: c }: { record: DocumentRecord; coverage: DocumentCoverage }) {
  const n = formatNumber;
  return (
    <article className={s.document}>
      <h3 className={s.h3}>
        <button type="button" className={s.docLink} onClick={() => openReader(record.id)}>
          {t("《")}
          {record.title}
          {t("》")}
        </button>
        <small>
          {record.issuer}
          {t(" · ")}
          {formatDate(record.date)}
        </small>
      </h3>
      <p className={s.note}>
        {t("全文 ")}
        {n(c.blocks)}
        {t(" 段，注释 ")}
        {n(c.footnotes)}
        {t(" 条，图 ")}
        {n(c.figures)}
        {t(" 幅；数值 ")}
        {n(c.observations)}
        {t(" 个（正文里")} {n(c.proseObservations)}
        {t(" 个）；标出地点 ")}
        {n(c.featureMentions)}
        {t(" 处、指标 ")}
        {n(c.indicatorMentions)}
        {t(" 处。")}
      </p>
      {c.tables.length + c.boxes.length === 0 ? (
        <p className={s.note}>{t("这份文件没有表格。")}</p>
      ) : (
        <table className={s.table}>
          <thead>
            <tr>
              <th scope="col">{t("表")}</th>
              <th scope="col">{t("原文行数")}</th>
              <th scope="col">{t("数据行数")}</th>
              <th scope="col" className={s.wide}>
                {t("有字的格")}
              </th>
              <th scope="col" className={s.wide}>
                {t("数值")}
              </th>
              <th scope="col" className={s.wide}>
                {t("地点")}
              </th>
            </tr>
          </thead>
          <tbody>
            {c.tables.map((t) => (
              <TableLine key={t.start} doc={c.doc} table={t} />
            ))}
            {c.boxes.map((b) => (
              <BoxLine key={b.start} doc={c.doc} box={b} />
            ))}
          </tbody>
        </table>
      )}
    </article>
  );
}

function TableLine({ doc, table }: { doc: string; table: TableCoverage }) {
  return (
    <tr>
      <th scope="row">
        <button type="button" className={s.docLink} onClick={() => openPassage({ doc, start: table.start, end: table.end })}>
          {table.caption ?? t("（无题）")}
        </button>
        {table.left.length > 0 && (
          <details className={s.left}>
            <summary>
              {t("没有进数据的 ")}
              {table.left.length}
              {t(" 行")}
            </summary>
            <ul>
              {table.left.map((one) => (
                <li key={one.start}>{one.text}</li>
              ))}
            </ul>
          </details>
        )}
      </th>
      <td>{table.rows}</td>
      <td>
        {table.rowsInData}
        <Whole isWhole={table.rowsInData === table.rows} />
      </td>
      <td className={s.wide}>{table.cells}</td>
      <td className={s.wide}>{table.observations || t("—")}</td>
      <td className={s.wide}>{table.features || t("—")}</td>
    </tr>
  );
}

function BoxLine({ doc, box: b }: { doc: string; box: BoxCoverage }) {
  return (
    <tr>
      <th scope="row">
        <button type="button" className={s.docLink} onClick={() => openPassage({ doc, start: b.start, end: b.end })}>
          {b.title}
        </button>
      </th>
      <td>
        {b.items}
        {t(" 项")}
      </td>
      <td>
        {b.itemsInData}
        {t(" 项")}
        <Whole isWhole={b.itemsInData === b.items} />
      </td>
      <td className={s.wide}>{t("—")}</td>
      <td className={s.wide}>{t("—")}</td>
      <td className={s.wide}>{t("—")}</td>
    </tr>
  );
}

function Whole({ isWhole }: { isWhole: boolean }) {
  return isWhole ? <span className={s.whole}>{t("齐")}</span> : <span className={s.part}>{t("缺")}</span>;
}
