import type { Block, ParsedDocument, Run } from "./types";

/**
 * For tests: everything that is wrong with a parsed document whatever its text, as messages; none if it is sound.
 * Coverage, runs, ids, widths of tables, offsets of cells, calls of footnotes.
 */
export function faultsOf(doc: ParsedDocument, source: string): string[] {
  return [
    ...coverageFaults(doc, source),
    ...doc.blocks.flatMap((b) => [...runFaults(b, source), ...spanFaults(b), ...tableFaults(b, source)]),
    ...idFaults(doc),
    ...noteFaults(doc, source),
  ];
}

function coverageFaults({ blocks }: ParsedDocument, source: string): string[] {
  const count = new Uint8Array(source.length);
  for (const block of blocks)
    for (const [start, end] of block.spans) for (let i = start; i < end; i++) count[i] = (count[i] ?? 0) + 1;
  const faults: string[] = [];
  for (let i = 0; i < source.length; i++)
    if (/\S/u.test(source.charAt(i)) && count[i] !== 1) faults.push(`字符 ${i} “${source.charAt(i)}” 在 ${count[i]} 个块里`);
  return faults;
}

function mapFaults(where: string, text: string, runs: readonly Run[], source: string): string[] {
  const faults: string[] = [];
  const mapped = new Uint8Array(text.length);
  let lastText = 0;
  let lastSource = -1;
  for (const [at, from, length] of runs) {
    if (length < 1 || at < lastText || from < lastSource) faults.push(`${where}: 段 ${at}/${from}/${length} 次序不对`);
    if (text.slice(at, at + length) !== source.slice(from, from + length)) faults.push(`${where}: 段 ${at}/${from} 与原文不同`);
    mapped.fill(1, at, at + length);
    lastText = at + length;
    lastSource = from + length;
  }
  for (let i = 0; i < text.length; i++)
    if (!mapped[i] && !/[\s⁰¹²³⁴-⁹₀-₉]/u.test(text.charAt(i))) faults.push(`${where}: 文字 ${i} “${text.charAt(i)}” 不在原文里`);
  return faults;
}

function runFaults(block: Block, source: string): string[] {
  const inside = (offset: number) => block.spans.some(([start, end]) => offset >= start && offset < end);
  const out = block.runs.filter(([, from, length]) => !inside(from) || !inside(from + length - 1));
  const bold = (block.bold ?? []).filter(([start, end]) => start < 0 || end > block.text.length || start >= end);
  return [
    ...mapFaults(block.id, block.text, block.runs, source),
    ...out.map(([at]) => `${block.id}: 段 ${at} 在块外`),
    ...bold.map(([start]) => `${block.id}: 粗体 ${start} 在文字外`),
    ...(block.text === block.text.trim() ? [] : [`${block.id}: 文字首尾有空白`]),
  ];
}

function spanFaults(block: Block): string[] {
  if (block.spans.length === 0) return [`${block.id}: 没有范围`];
  return block.spans.flatMap(([start, end], i) =>
    end > start && start >= (block.spans[i - 1]?.[1] ?? 0) ? [] : [`${block.id}: 范围 ${start}-${end} 次序不对`],
  );
}

function tableFaults(block: Block, source: string): string[] {
  if (block.type !== "table") return [];
  const width = block.rows[0]?.length ?? 0;
  const faults = block.rows.some((r) => r.length !== width) ? [`${block.id}: 行宽不一`] : [];
  const own = new Set<number>();
  for (const cell of block.rows.flat()) {
    if (cell.text === "" && cell.start !== cell.end) faults.push(`${block.id}: 空格有范围`);
    if (cell.text === "") continue;
    faults.push(...mapFaults(`${block.id} 格 ${cell.start}`, cell.text, cell.runs ?? [], source));
    if (!cell.filled && own.has(cell.start)) faults.push(`${block.id}: 格 ${cell.start} 出现两次`);
    if (!cell.filled) own.add(cell.start);
  }
  for (const cell of block.rows.flat())
    if (cell.filled && !own.has(cell.start)) faults.push(`${block.id}: 填补的格 ${cell.start} 没有来源`);
  return faults;
}

function idFaults({ blocks }: ParsedDocument): string[] {
  return new Set(blocks.map((b) => b.id)).size === blocks.length ? [] : ["块的编号有重复"];
}

function noteFaults({ blocks }: ParsedDocument, source: string): string[] {
  const called = blocks.flatMap((b) => (b.calls ?? []).map((c) => ({ ...c, text: b.text })));
  const notes = blocks.filter((b) => b.type === "footnote");
  return [
    ...called.filter((c) => c.at < 0 || c.at > c.text.length).map((c) => `注号 ${c.mark} 在文字外`),
    ...called.filter((c) => !notes.some((n) => n.id === c.noteId)).map((c) => `注号 ${c.mark} 没有注`),
    ...notes
      .filter((n) => n.calledAt && !called.some((c) => c.noteId === n.id && c.source[0] === n.calledAt?.[0]))
      .map((n) => `注 ${n.mark} 的注号不在任何块里：${source.slice(...(n.calledAt ?? [0, 0]))}`),
  ];
}
