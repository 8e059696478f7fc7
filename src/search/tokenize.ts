const HAN = /\p{Script=Han}/u;
const WORD = /[\p{Script=Han}]+|[\p{L}\p{N}.]+/gu;

/** Full-width forms to half-width, Latin to lower case; the length may change. */
export function normalize(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}

export function hasHan(text: string): boolean {
  return HAN.test(text);
}

/** Runs of Han characters and words of letters or digits, in order, normalized. */
export function words(text: string): string[] {
  return [...normalize(text).matchAll(WORD)].map(([word]) => word.replace(/^\.+|\.+$/gu, "")).filter((word) => word !== "");
}

/** Terms to index: every Han character and every pair of neighbours, so that any part of a name is found; words as they are. */
export function indexTerms(text: string): string[] {
  return words(text).flatMap((word) => {
    if (!hasHan(word)) return [word];
    const chars = [...word];
    return [...chars, ...chars.slice(1).map((c, i) => `${chars[i]}${c}`)];
  });
}

/** Terms to look up: pairs where the query has them, single characters only where it is a single one. */
export function queryTerms(text: string): string[] {
  return words(text).flatMap((word) => {
    const chars = [...word];
    if (!hasHan(word) || chars.length === 1) return [word];
    return chars.slice(1).map((c, i) => `${chars[i]}${c}`);
  });
}

/**
 * Terms for a name in pinyin: from each syllable to the end, written together, and the initials likewise, so that
 * `yingaoxilu`, `gaoxi`, `ygxl` and `xl` all find 殷高西路 by prefix.
 */
export function pinyinTerms(pinyin: string, initials: string): string[] {
  const syllables = pinyin.toLowerCase().split(/\s+/u).filter(Boolean);
  const tails = syllables.map((_, i) => syllables.slice(i).join(""));
  const heads = [...initials.toLowerCase()].map((_, i) => initials.toLowerCase().slice(i)).filter((t) => t.length > 1);
  return [...tails, ...heads];
}
