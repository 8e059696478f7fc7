/** Half-open range of a clean text. */
export type Span = readonly [start: number, end: number];

/** A mention in a clean text: offsets into that text. */
export interface MarkRange {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

export interface SegmentInput {
  readonly marks?: readonly MarkRange[];
  readonly bold?: readonly Span[];
  /** The opened passage. */
  readonly passage?: Span | null;
  /** Hits of the search in the document. */
  readonly found?: readonly Span[];
  /** Offsets where something is put in (footnote calls). */
  readonly breaks?: readonly number[];
}

/** A run of text in which nothing changes. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly bold: boolean;
  readonly inPassage: boolean;
  /** Index of the hit in `found`, or null. */
  readonly found: number | null;
  /** Ids of all mentions that cover it, the shortest (the most exact) first. */
  readonly ids: readonly string[];
}

/**
 * Cuts a text where a mention, bold type, the passage, a hit or an insertion begins or ends, so that overlapping ranges
 * can be drawn without nesting. Ranges outside the text are clipped, empty ones ignored. The segments join up to the text.
 */
export function segmentText(text: string, input: SegmentInput): Segment[] {
  const marks = clip(input.marks ?? [], text.length);
  const bold = clipSpans(input.bold ?? [], text.length);
  const passage = input.passage ? clipSpans([input.passage], text.length) : [];
  const found = input.found ?? [];
  const cuts = new Set<number>([0, text.length]);
  for (const m of marks) cuts.add(m.start).add(m.end);
  for (const [a, b] of [...bold, ...passage, ...clipSpans(found, text.length)]) cuts.add(a).add(b);
  for (const at of input.breaks ?? []) if (at > 0 && at < text.length) cuts.add(at);
  const sorted = [...cuts].sort((a, b) => a - b);
  const segments: Segment[] = [];
  for (let i = 0; i + 1 < sorted.length; i++) {
    const start = sorted[i] ?? 0;
    const end = sorted[i + 1] ?? text.length;
    const covers = (a: number, b: number) => a <= start && b >= end;
    const hit = found.findIndex(([a, b]) => covers(a, b));
    segments.push({
      start,
      end,
      text: text.slice(start, end),
      bold: bold.some(([a, b]) => covers(a, b)),
      inPassage: passage.some(([a, b]) => covers(a, b)),
      found: hit < 0 ? null : hit,
      ids: marks.filter((m) => covers(m.start, m.end)).map((m) => m.id),
    });
  }
  return segments;
}

function clip(marks: readonly MarkRange[], length: number): MarkRange[] {
  return marks
    .map((m) => ({ id: m.id, start: Math.max(0, m.start), end: Math.min(length, m.end) }))
    .filter((m) => m.end > m.start)
    .sort((a, b) => a.end - a.start - (b.end - b.start) || a.start - b.start);
}

function clipSpans(spans: readonly Span[], length: number): Span[] {
  return spans.map(([a, b]): Span => [Math.max(0, a), Math.min(length, b)]).filter(([a, b]) => b > a);
}

/** Every place where `query` stands in `text`, white space in both left out of account; offsets into `text`. */
export function findInText(text: string, query: string): Span[] {
  const wanted = query.replace(/\s+/gu, "").toLowerCase();
  if (wanted === "") return [];
  const offsets: number[] = [];
  let bare = "";
  for (let i = 0; i < text.length; i++) {
    const c = text.charAt(i);
    if (/\s/u.test(c)) continue;
    bare += c.toLowerCase();
    while (offsets.length < bare.length) offsets.push(i);
  }
  const hits: Span[] = [];
  for (let at = bare.indexOf(wanted); at >= 0; at = bare.indexOf(wanted, at + wanted.length)) {
    const first = offsets[at];
    const last = offsets[at + wanted.length - 1];
    if (first !== undefined && last !== undefined) hits.push([first, last + 1]);
  }
  return hits;
}
