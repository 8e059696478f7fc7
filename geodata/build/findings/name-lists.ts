import type { Citation } from "../../../src/plan/types";
import type { ListSide } from "../authored-checks";
import { anchor } from "../citations";
import { bodyRows, tableByCaption } from "../table-rows";
import { bareText, type Evidence, type FindingRule, type Found, quoteAt, quoteCell } from "./finding";
import { listItems } from "./numerals";

interface Named {
  readonly name: string;
  /** Every enumeration or cell in which it stands. */
  readonly quotes: readonly Citation[];
}

interface Side {
  readonly label: string;
  readonly items: readonly Named[];
  /** The enumerations, or the head of the column. */
  readonly quotes: readonly Citation[];
  /** Names in the other columns of the same table. */
  readonly beside: readonly (Named & { readonly column: string })[];
}

/** Two lists that should hold the same names do. Aliases of one feature are one name. */
export const nameLists: FindingRule = {
  id: "names",
  *find(evidence): Iterable<Found> {
    const ids = namesToIds(evidence);
    for (const { key, what, sides, mode } of evidence.checks.lists) {
      const [a, b] = sides.map((side) => readSide(evidence, side, ids));
      if (!a || !b) continue;
      yield* missing(key, what, b, a, ids);
      if (mode === "same") yield* missing(key, what, a, b, ids);
    }
  },
};

function* missing(key: string, what: string, from: Side, where: Side, ids: Ids): Iterable<Found> {
  for (const item of from.items) {
    if (where.items.some((other) => sameName(item.name, other.name, ids))) continue;
    const elsewhere = where.beside.find((other) => sameName(item.name, other.name, ids));
    const slug = [...(ids.get(bareText(item.name)) ?? [])][0]?.split(".").at(-1) ?? `n${from.items.indexOf(item) + 1}`;
    yield {
      key: `${key}.${slug}`,
      type: elsewhere ? "conflict" : "missing",
      severity: elsewhere ? "middle" : "low",
      summary: elsewhere
        ? `${item.name}：${from.label}列在${what}，${where.label}列在“${elsewhere.column}”`
        : `${item.name}：${from.label}列在${what}，${where.label}没有`,
      detail: `${what}，${from.label}：${from.items.map((i) => i.name).join("、")}；${where.label}：${where.items.map((i) => i.name).join("、")}。${elsewhere ? `“${item.name}”在表里写在“${elsewhere.column}”一列。` : `后者没有“${item.name}”。`}`,
      citations: [...item.quotes, ...(elsewhere?.quotes ?? where.quotes)],
    };
  }
}

function readSide(evidence: Evidence, { label, quotes, column }: ListSide, ids: Ids): Side | null {
  if (quotes) return quotedSide(evidence, label, quotes, ids);
  const parsed = column && evidence.texts.get(column.doc)?.parsed;
  const table = parsed && tableByCaption(parsed, column.caption);
  const head = table?.rows[0];
  const own = column && head?.[column.column];
  if (!column || !table || !head || !own) return null;
  const matching = new RegExp(column.matching ?? "", "u");
  const rows = bodyRows(table).filter((row) => row.some((cell) => matching.test(cell.text)));
  const cells = (at: number): Named[] =>
    rows.flatMap((row) => {
      const cell = row[at];
      return cell?.text ? [{ name: cell.text, quotes: [quoteCell(evidence.texts, column.doc, cell)] }] : [];
    });
  return {
    label,
    quotes: [quoteCell(evidence.texts, column.doc, own)],
    items: cells(column.column),
    beside: head.flatMap((h, i) => (i === column.column ? [] : cells(i).map((n) => ({ ...n, column: h.text })))),
  };
}

function quotedSide(evidence: Evidence, label: string, cited: NonNullable<ListSide["quotes"]>, ids: Ids): Side {
  const items: { name: string; quotes: Citation[] }[] = [];
  const quotes: Citation[] = [];
  for (const citation of cited) {
    const found = anchor(evidence.texts, citation);
    if (!found.ok) continue;
    const quote = quoteAt(evidence.texts, citation.doc, found.start, found.end);
    quotes.push(quote);
    for (const name of listItems(citation.exact)) {
      const known = items.find((item) => sameName(item.name, name, ids));
      if (known) known.quotes.push(quote);
      else items.push({ name, quotes: [quote] });
    }
  }
  return { label, quotes, items, beside: [] };
}

type Ids = ReadonlyMap<string, ReadonlySet<string>>;

function namesToIds({ authored }: Evidence): Ids {
  const ids = new Map<string, Set<string>>();
  for (const { record } of authored.features)
    for (const name of [record.name, ...(record.aliases ?? [])]) {
      const key = bareText(name);
      ids.set(key, (ids.get(key) ?? new Set()).add(record.id));
    }
  return ids;
}

/** One feature, or the same words; “长江软件园二期” is not “长江软件园”, “海虹地块转型项目” is “海虹地块”. */
export function sameName(a: string, b: string, ids: Ids): boolean {
  const [x, y] = [bareText(a), bareText(b)];
  if (x === y) return true;
  const of = ids.get(y);
  if (of && [...(ids.get(x) ?? [])].some((id) => of.has(id))) return true;
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  const rest = long.replace(short, "");
  return short.length >= 3 && long.startsWith(short) && !/[二三四]期/u.test(rest);
}
