/*
 * The interface is written in Chinese, sentence by sentence where it is shown, and every sentence is its own key: `t` gives
 * it back as it stands, or in the language that was chosen when the page was opened. Names, quotations and whatever else
 * comes from a document never go through here.
 */
export const LANGUAGES = ["zh", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

let current: Language = "zh";
let known: Readonly<Record<string, string>> = {};

/** Sets the language and its words (Chinese sentence → the same in it), once, before anything that is shown has been made. */
export function speak(language: Language, words: Readonly<Record<string, string>>): void {
  current = language;
  known = words;
}

/** The language of this visit. */
export const language = (): Language => current;

/** A sentence of the interface with its values put in for `{0}`, `{1}` …; one that has not been translated stays Chinese. */
export function t(zh: string, ...values: readonly unknown[]): string {
  const words = known[zh] ?? zh;
  return values.length === 0 ? words : words.replace(/\{(\d)\}/gu, (_, index: string) => String(values[Number(index)]));
}
