import type { Complaint, Rule } from "./rule";

/** Every character of a document that is not white space lies in the spans of exactly one block. */
export const textCovered: Rule = {
  id: "text-covered",
  severity: "error",
  *check({ texts }): Iterable<Complaint> {
    for (const { seed, parsed } of texts.values()) {
      const count = new Uint8Array(seed.text.length);
      for (const { spans } of parsed.blocks)
        for (const [start, end] of spans) for (let i = start; i < end; i++) count[i] = Math.min(2, (count[i] ?? 0) + 1);
      const wrong = [...count.keys()].filter((i) => count[i] !== 1 && !/\s/u.test(seed.text.charAt(i)));
      const [first] = wrong;
      if (first !== undefined)
        yield {
          file: `seeds/${seed.file}`,
          record: seed.id,
          message: `${wrong.length} 个字不在或不只在一个文字块里，第一个在 ${first}：“${seed.text.slice(first, first + 12)}”`,
        };
    }
  },
};
