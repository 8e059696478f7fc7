import * as v from "valibot";

/** A named choice of places, kept on the device or in a file of its own. */
export interface ShortList {
  readonly name: string;
  readonly ids: readonly string[];
}

/** Lists that a device keeps at most. */
export const MOST_LISTS = 30;

const Id = v.pipe(v.string(), v.regex(/^[a-z0-9](?:[a-z0-9.-]{0,158}[a-z0-9])?$/u));
const Schema = v.object({
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(40)),
  ids: v.pipe(v.array(Id), v.minLength(1), v.maxLength(6)),
});
const FileSchema = v.object({ kind: v.literal("plan-atlas-short-list"), list: Schema });

/** Reads what a device has kept; what cannot be read is left out. Never throws. */
export function readLists(text: string | null): readonly ShortList[] {
  try {
    const kept: unknown = JSON.parse(text ?? "[]");
    if (!Array.isArray(kept)) return [];
    return kept.flatMap((one) => {
      const read = v.safeParse(Schema, one);
      return read.success ? [read.output] : [];
    });
  } catch {
    return [];
  }
}

/** A list as a file of its own. */
export function listFile(list: ShortList): string {
  return `${JSON.stringify({ kind: "plan-atlas-short-list", list }, null, 1)}\n`;
}

/** Reads such a file; null for anything else. Never throws. */
export function readListFile(text: string): ShortList | null {
  try {
    const read = v.safeParse(FileSchema, JSON.parse(text));
    return read.success ? read.output.list : null;
  } catch {
    return null;
  }
}

/** The lists with one more; one of the same name is replaced, and the oldest go where there are too many. */
export function withList(lists: readonly ShortList[], list: ShortList): readonly ShortList[] {
  return [...lists.filter(({ name }) => name !== list.name), list].slice(-MOST_LISTS);
}
