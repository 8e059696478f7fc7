import type { FileTable } from "../plan/invest-sheet";

/** A field of a CSV file (RFC 4180). A leading sign that a spreadsheet would take for a formula is made harmless. */
function field(value: string | number): string {
  if (typeof value === "number") return String(value);
  const safe = /^[=+\-@\t\r]/u.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A table as CSV with a byte order mark, so that a spreadsheet reads the Chinese right. */
export function csvText({ heads, rows }: FileTable): string {
  return `\uFEFF${[heads, ...rows].map((row) => row.map(field).join(",")).join("\r\n")}\r\n`;
}

/** One sheet of a workbook. */
export interface WorkSheet {
  readonly name: string;
  readonly table: FileTable;
  /** Widths of the columns in letters. */
  readonly widths: readonly number[];
}

/** A workbook in which numbers are numbers and the first row stays in sight. */
export async function workbook(sheets: readonly WorkSheet[]): Promise<Blob> {
  const { default: write } = await import("write-excel-file/universal");
  const written = write(
    sheets.map(({ name, table, widths }) => ({
      sheet: name,
      stickyRowsCount: 1,
      columns: widths.map((width) => ({ width })),
      data: [
        table.heads.map((value) => ({ value, type: String, fontWeight: "bold" as const, wrap: true })),
        ...table.rows.map((row) =>
          row.map((value) => (typeof value === "number" ? { value, type: Number } : { value, type: String })),
        ),
      ],
    })),
    { fontFamily: "Microsoft YaHei", fontSize: 10 },
  );
  return written.toBlob();
}
