import { openPassage, openReader } from "../../actions/reader";
import type { BoxCoverage, Coverage, DocumentCoverage, TableCoverage } from "../../plan/coverage";
import type { DocumentRecord } from "../../plan/types";
import { formatDate, formatNumber } from "../../ui/format";
import s from "./coverage.module.css";
import { Section } from "./section";

/** For each document its tables and boxes: rows in the source against rows in the data. */
export function TablesByDocument({ coverage, documents }: { coverage: Coverage; documents: readonly DocumentRecord[] }) {
  return (
    <Section id="tables" title="逐表对照：原文的行与数据的行" note="点表名，在原文里打开这张表。少一行，数据就不会发布。">
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
          《{record.title}》
        </button>
        <small>
          {record.issuer} · {formatDate(record.date)}
        </small>
      </h3>
      <p className={s.note}>
        全文 {n(c.blocks)} 段，注释 {n(c.footnotes)} 条，图 {n(c.figures)} 幅；数值 {n(c.observations)} 个（正文里{" "}
        {n(c.proseObservations)} 个）；标出地点 {n(c.featureMentions)} 处、指标 {n(c.indicatorMentions)} 处。
      </p>
      {c.tables.length + c.boxes.length === 0 ? (
        <p className={s.note}>这份文件没有表格。</p>
      ) : (
        <table className={s.table}>
          <thead>
            <tr>
              <th scope="col">表</th>
              <th scope="col">原文行数</th>
              <th scope="col">数据行数</th>
              <th scope="col" className={s.wide}>
                有字的格
              </th>
              <th scope="col" className={s.wide}>
                数值
              </th>
              <th scope="col" className={s.wide}>
                地点
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

function TableLine({ doc, table: t }: { doc: string; table: TableCoverage }) {
  return (
    <tr>
      <th scope="row">
        <button type="button" className={s.docLink} onClick={() => openPassage({ doc, start: t.start, end: t.end })}>
          {t.caption ?? "（无题）"}
        </button>
        {t.left.length > 0 && (
          <details className={s.left}>
            <summary>没有进数据的 {t.left.length} 行</summary>
            <ul>
              {t.left.map((one) => (
                <li key={one.start}>{one.text}</li>
              ))}
            </ul>
          </details>
        )}
      </th>
      <td>{t.rows}</td>
      <td>
        {t.rowsInData}
        <Whole isWhole={t.rowsInData === t.rows} />
      </td>
      <td className={s.wide}>{t.cells}</td>
      <td className={s.wide}>{t.observations || "—"}</td>
      <td className={s.wide}>{t.features || "—"}</td>
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
      <td>{b.items} 项</td>
      <td>
        {b.itemsInData} 项
        <Whole isWhole={b.itemsInData === b.items} />
      </td>
      <td className={s.wide}>—</td>
      <td className={s.wide}>—</td>
      <td className={s.wide}>—</td>
    </tr>
  );
}

function Whole({ isWhole }: { isWhole: boolean }) {
  return isWhole ? <span className={s.whole}>齐</span> : <span className={s.part}>缺</span>;
}
