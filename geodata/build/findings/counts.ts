import type { TableCell } from "../../../src/text/types";
import { anchor } from "../citations";
import { bodyRows, tableByCaption } from "../table-rows";
import type { SourceText } from "../world";
import { bareText, type Evidence, type FindingRule, type Found, quoteAt, quoteCell } from "./finding";
import { firstCount, listItems } from "./numerals";

/** “（7项）” in a heading row of a table. */
const IN_HEADING = /[（(](\d+)\s*项[)）]/u;

/** A number of items that is stated is the number of rows, or of names, that follow. */
export const counts: FindingRule = {
  id: "count",
  *find(evidence): Iterable<Found> {
    for (const source of evidence.texts.values()) yield* headingCounts(evidence, source);
    for (const check of evidence.checks.counts) {
      const source = evidence.texts.get(check.stated.doc);
      const stated = anchor(evidence.texts, check.stated);
      const number = firstCount(check.stated.exact);
      if (!source || !stated.ok || number === null) continue;
      const quote = quoteAt(evidence.texts, check.stated.doc, stated.start, stated.end);
      const names = check.names && anchor(evidence.texts, check.names);
      if (check.names && names?.ok) {
        const items = listItems(check.names.exact);
        if (items.length === number) continue;
        yield {
          key: check.key,
          type: "conflict",
          severity: "low",
          summary: `“${quote.exact}”：列出的是${items.length}个`,
          detail: `文件写${number}个，列出的名称有${items.length}个：${items.join("、")}。`,
          citations: [quote, quoteAt(evidence.texts, check.names.doc, names.start, names.end)],
        };
      }
      if (check.rows) yield* rowCount(evidence, source, { ...check, number, quote });
    }
  },
};

function* headingCounts({ texts }: Evidence, { seed, parsed }: SourceText): Iterable<Found> {
  const tables = parsed.blocks.filter((b) => b.type === "table");
  for (const block of tables) {
    const done: { heading: readonly TableCell[]; under: (readonly TableCell[])[] }[] = [];
    for (const row of block.rows.slice(block.headerRows)) {
      if (new Set(row.map((c) => `${c.start}-${c.end}`)).size <= 1) done.push({ heading: row, under: [] });
      else done.at(-1)?.under.push(row);
    }
    for (const [index, { heading, under }] of done.entries()) {
      const cell = heading[0];
      const number = Number(IN_HEADING.exec(cell?.text ?? "")?.[1] ?? Number.NaN);
      if (!cell || Number.isNaN(number) || under.length === number) continue;
      const last = under.at(-1)?.find((c) => c.text !== "");
      const first = under[0]?.find((c) => c.text !== "");
      const caption = block.caption?.text ?? "表";
      yield {
        key: `${seed.id}.table-${tables.indexOf(block) + 1}.heading-${index + 1}`,
        type: "conflict",
        severity: "middle",
        summary: `“${cell.text}”下面只有${under.length}行`.replace("只有", under.length < number ? "只有" : "有"),
        detail: `${caption}：小标题写${number}项，它下面的行（序号${first?.text ?? "?"}到${last?.text ?? "?"}）共${under.length}行，${under.length < number ? "少" : "多"}${Math.abs(number - under.length)}项。`,
        citations: [cell, first, last].flatMap((c) => (c ? [quoteCell(texts, seed.id, c)] : [])),
      };
    }
  }
}

interface Wanted {
  readonly key: string;
  readonly number: number;
  readonly quote: Found["citations"][number];
  readonly rows?: Evidence["checks"]["counts"][number]["rows"];
}

function* rowCount({ texts, authored }: Evidence, { seed, parsed }: SourceText, check: Wanted): Iterable<Found> {
  const { caption, attribute } = check.rows ?? { caption: "" };
  const table = tableByCaption(parsed, caption);
  if (!table?.caption) return;
  const columns = authored.indicators
    .filter(({ record }) => record.doc === seed.id)
    .flatMap(({ record }) => record.tables)
    .find((t) => bareText(t.caption) === bareText(caption))?.columns;
  const rows = bodyRows(table);
  const marked = (word: string) => rows.filter((row) => bareText(row[columns?.attribute ?? -1]?.text ?? "") === word);
  const counted = attribute ? marked(attribute) : rows;
  if (counted.length === check.number) return;
  const numbers = (of: typeof rows) => of.map((row) => row[columns?.rowNo ?? 0]?.text ?? "?").join("、");
  const blank = attribute ? marked("") : [];
  const blankWords =
    blank.length > 0 ? `第${numbers(blank)}项的属性一栏是空的，只有把它算进去才是${counted.length + blank.length}个。` : "";
  yield {
    key: check.key,
    type: "conflict",
    severity: "high",
    summary: `“${check.quote.exact}”，${table.caption.text}里${attribute ? `标“${attribute}”的是` : "是"}${counted.length}个`,
    detail: `正文写${check.number}个；表共${rows.length}行${attribute ? `，标“${attribute}”的是第${numbers(counted)}项，共${counted.length}个` : ""}，相差${Math.abs(check.number - counted.length)}个。${blankWords}`,
    citations: [
      check.quote,
      ...(blank.length > 0
        ? blank.flatMap((row) => {
            const cell = row[columns?.name ?? 0];
            return cell ? [quoteCell(texts, seed.id, cell)] : [];
          })
        : [quoteCell(texts, seed.id, table.caption)]),
    ],
  };
}
