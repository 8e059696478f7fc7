import { squeeze } from "./anchor";

/** Two runs of a 32-bit hash over UTF-16 units, as 11 characters of base 36 at most; not for secrets. */
export function hashText(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    a = Math.imul(a ^ c, 2654435761);
    b = Math.imul(b ^ c, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}

/** Gives each block of a document its id: made of its own text, and of which time that text stands in the document. */
export function blockIds(): (text: string) => string {
  const seen = new Map<string, number>();
  return (text) => {
    const hash = hashText(squeeze(text).text);
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    return count === 1 ? `b${hash}` : `b${hash}-${count}`;
  };
}
