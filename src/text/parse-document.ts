import { assemble, type Draft } from "./assemble";
import { blockIds } from "./block-id";
import { type CleanText, cleanText } from "./clean";
import { findNotes } from "./footnotes";
import { type HeadingStyle, headingLevels } from "./headings";
import { splitLines } from "./lines";
import { raisedMarks } from "./marks";
import { lineKinds, makePieces } from "./pieces";
import { readTable } from "./tables";
import type { Block, ParsedDocument, Run, Span } from "./types";
import type { CalledMark } from "./units";

/**
 * A source document as blocks in reading order. The rules know Chinese official documents in general, none in
 * particular; every character that is not white space lies in exactly one block's spans.
 */
export function parseDocument(id: string, source: string): ParsedDocument {
  const lines = splitLines(source);
  const kinds = lineKinds(source, lines);
  const text = lines.filter((_, i) => kinds[i] === "text");
  const notes = findNotes(source, text, raisedMarks(source));
  const drafts = assemble(source, makePieces(lines, kinds, notes), notes);
  const marks: readonly CalledMark[] = [...notes.values()].flatMap((n) =>
    n.calledAt ? [{ mark: n.mark, span: n.calledAt }] : [],
  );
  const level = headingLevels(drafts.flatMap((d): HeadingStyle[] => (d.style ? [d.style] : [])));
  const nextId = blockIds();
  const boxIds = new Map<number, string>();
  const noteIds = new Map<number, string>();
  const blocks = drafts.map((draft): Block => {
    const block = readDraft(source, draft, marks, level, nextId, boxIds);
    if (draft.note?.calledAt) noteIds.set(draft.note.calledAt[0], block.id);
    return block;
  });
  const withNotes = blocks.map((block): Block => {
    if (!block.calls) return block;
    return { ...block, calls: block.calls.map((call) => ({ ...call, noteId: noteIds.get(call.source[0]) ?? null })) };
  });
  return { id, blocks: withNotes };
}

function readDraft(
  source: string,
  draft: Draft,
  marks: readonly CalledMark[],
  level: (style: HeadingStyle) => number,
  nextId: (text: string) => string,
  boxIds: Map<number, string>,
): Block {
  const { type, spans } = draft;
  if (type === "table") {
    const table = readTable(source, { caption: draft.caption ?? null, stretches: draft.stretches ?? [] }, marks);
    return {
      type,
      id: nextId(table.text),
      spans,
      ...base(table),
      caption: table.caption,
      headerRows: table.headerRows,
      rows: table.rows,
    };
  }
  const clean =
    type === "contents"
      ? contentsText(source, draft.textSpans)
      : cleanText(source, draft.textSpans, { marks, isWrapped: type === "title" || type === "heading" || undefined });
  const id = nextId(type === "footnote" ? `${draft.note?.mark ?? ""} ${clean.text}` : clean.text);
  const common = { id, spans, ...base(clean) };
  switch (type) {
    case "heading":
      return { type, ...common, level: draft.style ? level(draft.style) : 1 };
    case "list-item":
      return { type, ...common, ordinal: draft.ordinal ?? "" };
    case "footnote":
      return { type, ...common, mark: draft.note?.mark ?? "", calledAt: draft.note?.calledAt ?? null };
    case "box": {
      const box = draft.box ?? 0;
      if (draft.ordinal === undefined) boxIds.set(box, id);
      return { type, ...common, boxId: boxIds.get(box) ?? id, part: draft.ordinal === undefined ? "title" : "item" };
    }
    default:
      return { type, ...common };
  }
}

function base(clean: CleanText) {
  return {
    text: clean.text,
    runs: clean.runs,
    ...(clean.bold.length > 0 ? { bold: clean.bold } : {}),
    ...(clean.calls.length > 0 ? { calls: clean.calls.map((c) => ({ ...c, noteId: null as string | null })) } : {}),
  };
}

/** A contents page keeps its lines; the leaders between an entry and its page are left out. */
function contentsText(source: string, lines: readonly Span[]): CleanText {
  let text = "";
  const runs: Run[] = [];
  for (const [start, end] of lines) {
    const raw = source.slice(start, end);
    const leader = /\s*(?:\.{3,}|…{2,}|·{3,})?\s*(?=\d{1,4}$)/u.exec(raw);
    const parts: Span[] = leader
      ? [
          [start, start + leader.index],
          [start + leader.index + leader[0].length, end],
        ]
      : [[start, end]];
    parts.forEach((part, i) => {
      const clean = cleanText(source, [part]);
      if (text !== "") text += i === 0 ? "\n" : "\t";
      const at = text.length;
      runs.push(...clean.runs.map(([t, s, n]): Run => [t + at, s, n]));
      text += clean.text;
    });
  }
  return { text, runs, bold: [], calls: [] };
}
