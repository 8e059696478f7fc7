import { cellStartInBlock } from "../../data/text-places";
import type { TableBlock, TableCell } from "../../plan/types";
import { cx } from "../../ui/cx";
import { DoubtMark } from "../common/doubt-mark";
import type { BlockViewProps } from "./block-props";
import { markRanges, withinCell } from "./block-ranges";
import { Inline } from "./inline";
import type { MarkRange, Span } from "./segments";
import t from "./table.module.css";
import { tableGrid } from "./table-grid";

interface TableViewProps extends Omit<BlockViewProps, "block"> {
  readonly block: TableBlock;
}

/** A table as a table: merged cells merged again, headings as headings, mentions in their cells. */
export function TableView({ block, passage, found, current, doubts, describe }: TableViewProps) {
  const marks = markRanges(block);
  const grid = tableGrid(block);
  const cellText = (cell: TableCell) => {
    const at = cellStartInBlock(block, cell);
    if (at === null) return null;
    const inside: MarkRange[] = withinCell(marks, at, cell.text.length);
    const shift = (r: Span): Span => [r[0] - at, r[1] - at];
    return (
      <Inline
        text={cell.text}
        marks={inside}
        passage={passage && shift(passage)}
        found={found.map(shift)}
        current={current}
        describe={describe}
        inserts={doubts
          .filter((d) => d.at > at && d.at <= at + cell.text.length)
          .map((d) => ({ at: d.at - at, node: <DoubtMark key={`doubt-${d.at}`} findings={d.findings} /> }))}
      />
    );
  };
  const touched = (cell: TableCell): boolean => {
    const at = cellStartInBlock(block, cell);
    return at !== null && passage !== null && passage[0] < at + cell.text.length && passage[1] > at;
  };
  const body = grid.slice(block.headerRows);
  return (
    <div className={t.tableBox}>
      <table className={t.table}>
        {block.caption && <caption>{cellText(block.caption) ?? block.caption.text}</caption>}
        {block.headerRows > 0 && (
          <thead>
            {grid.slice(0, block.headerRows).map((cells, r) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows of a published table never move
              <tr key={r}>
                {cells.map((g) => (
                  <th key={g.column} scope={g.colSpan > 1 ? "colgroup" : "col"} rowSpan={g.rowSpan} colSpan={g.colSpan}>
                    {cellText(g.cell)}
                  </th>
                ))}
              </tr>
            ))}
          </thead>
        )}
        <tbody>
          {body.map((cells, r) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of a published table never move
            <tr key={r} className={cx(cells.some((g) => touched(g.cell) && g.rowSpan === 1) && t.rowHere)}>
              {cells.map((g) => (
                <td
                  key={g.column}
                  rowSpan={g.rowSpan}
                  colSpan={g.colSpan}
                  className={cx(isNumber(g.cell.text) && t.number, g.cell.text.length <= 8 && t.short)}
                >
                  {cellText(g.cell)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function isNumber(text: string): boolean {
  return /^[\d.,]+\s*%?$/.test(text.trim());
}
