import { squeeze } from "../text/anchor";
import type { Block, Mention, Span } from "../text/types";

/** A feature as the search for mentions needs it. */
export interface Named {
  readonly id: string;
  /** Name and aliases that are to be looked for. */
  readonly names: readonly string[];
  /** True if the feature belongs to the document's own area: it wins over another of the same name. */
  readonly isOwn: boolean;
  /** Longer names of other things in which a name of it stands and means nothing by itself: 高境科创小镇, 长征杯. */
  readonly notWithin?: readonly string[];
}

/** A name that several features bear, none of them nearer to the document: it is marked nowhere. */
interface AmbiguousName {
  readonly name: string;
  readonly ids: readonly string[];
  readonly count: number;
}

export interface FoundMentions {
  /** Mentions by block id, in text order, free of overlaps within a block. */
  readonly byBlock: ReadonlyMap<string, readonly Mention[]>;
  readonly ambiguous: readonly AmbiguousName[];
  /** Occurrences cut by something that is not part of the name, such as a footnote between two pages. */
  readonly cut: readonly { readonly name: string; readonly blockId: string; readonly start: number; readonly end: number }[];
}

interface Wanted {
  readonly name: string;
  /** The one feature that the name means here; null if that cannot be told, or if it means no feature (`ids` is empty). */
  readonly id: string | null;
  readonly ids: readonly string[];
}

const WORD = /[0-9A-Za-z]/u;

/** The names to look for, longest first; a name of several features goes to the document's own one, if there is just one. */
function wantedNames(features: readonly Named[]): Wanted[] {
  const bearers = new Map<string, Named[]>();
  for (const feature of features)
    for (const name of new Set(feature.names.map((n) => squeeze(n).text)))
      if (name.length > 1) bearers.set(name, [...(bearers.get(name) ?? []), feature]);
  const wanted = [...bearers].map(([name, all]): Wanted => {
    const own = all.filter((f) => f.isOwn);
    const only = all.length === 1 ? all[0] : own.length === 1 ? own[0] : undefined;
    return { name, id: only?.id ?? null, ids: all.map((f) => f.id) };
  });
  const others = new Set(features.flatMap((f) => f.notWithin ?? []).map((n) => squeeze(n).text));
  for (const name of others) if (!bearers.has(name)) wanted.push({ name, id: null, ids: [] });
  return wanted.sort((a, b) => b.name.length - a.name.length || (a.name < b.name ? -1 : 1));
}

/** The runs of a block in which a name may stand: a table's cells one by one, anything else as a whole. */
function stretches(block: Block): Span[][] {
  if (block.type === "layout") return [];
  if (block.type !== "table") return [[...block.spans]];
  const cells = [block.caption, ...block.rows.flat()].filter((cell) => cell !== null && !cell.filled && cell.end > cell.start);
  return cells.map((cell) =>
    block.spans.flatMap(([start, end]): Span[] => {
      const from = Math.max(start, cell?.start ?? 0);
      const to = Math.min(end, cell?.end ?? 0);
      return to > from ? [[from, to]] : [];
    }),
  );
}

/** The characters of the given spans without white space, each with its source offset. */
function squeezeSpans(source: string, spans: readonly Span[]): { readonly text: string; readonly offsets: readonly number[] } {
  let text = "";
  const offsets: number[] = [];
  for (const [start, end] of spans) {
    const part = squeeze(source.slice(start, end));
    text += part.text;
    for (const offset of part.offsets) offsets.push(start + offset);
  }
  return { text, offsets };
}

/** True where a name that begins or ends with a digit or Latin letter runs on in the text: 3号线 in 13号线. */
function runsOn(text: string, at: number, name: string): boolean {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + name.length);
  return (WORD.test(name.charAt(0)) && WORD.test(before)) || (WORD.test(name.slice(-1)) && WORD.test(after));
}

/**
 * Every place in a document's blocks where a name of a feature stands, white space apart: longest names first, no two
 * overlapping, none inside a longer name of another feature or of what is no feature (`notWithin`), none across two blocks or two cells. The source between
 * `start` and `end` of a mention, white space taken out, is exactly the name.
 */
export function findMentions(source: string, blocks: readonly Block[], features: readonly Named[]): FoundMentions {
  const names = wantedNames(features);
  const byBlock = new Map<string, Mention[]>();
  const unclear = new Map<Wanted, number>();
  const cut: { name: string; blockId: string; start: number; end: number }[] = [];
  for (const block of blocks) {
    const found: Mention[] = [];
    for (const spans of stretches(block)) {
      const { text, offsets } = squeezeSpans(source, spans);
      const taken = new Uint8Array(text.length);
      for (const wanted of names)
        for (let at = text.indexOf(wanted.name); at >= 0; at = text.indexOf(wanted.name, at + 1)) {
          const to = at + wanted.name.length;
          if (taken.subarray(at, to).includes(1) || runsOn(text, at, wanted.name)) continue;
          taken.fill(1, at, to);
          const [start, last] = [offsets[at], offsets[to - 1]];
          if (start === undefined || last === undefined || wanted.ids.length === 0) continue;
          if (squeeze(source.slice(start, last + 1)).text !== wanted.name)
            cut.push({ name: wanted.name, blockId: block.id, start, end: last + 1 });
          else if (wanted.id === null) unclear.set(wanted, (unclear.get(wanted) ?? 0) + 1);
          else found.push({ featureId: wanted.id, start, end: last + 1 });
        }
    }
    if (found.length > 0)
      byBlock.set(
        block.id,
        found.sort((a, b) => a.start - b.start),
      );
  }
  const ambiguous = [...unclear].map(([{ name, ids }, count]) => ({ name, ids, count }));
  return { byBlock, ambiguous, cut };
}
