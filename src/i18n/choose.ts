import { LANGUAGES, type Language, speak } from "./words";

const KEY = "plan-atlas.language";

function of(word: string | null | undefined): Language | null {
  return LANGUAGES.find((one) => one === word) ?? null;
}

/** The language that a link names (`lang` in its fragment); null if it names none. */
export function languageOfLink(fragment: string): Language | null {
  return of(/(?:^#?|&)lang=([a-z]+)(?=&|$)/u.exec(fragment)?.[1]);
}

function kept(): Language | null {
  try {
    return of(localStorage.getItem(KEY));
  } catch {
    return null;
  }
}

/** Remembers the choice for the next visit; where storage is blocked it holds as long as the link does. */
export function keepLanguage(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    /* Blocked or full: the link still says it. */
  }
}

/** Chooses the language of this visit: the link's, else the kept one, else Chinese. Words that do not come leave it Chinese. */
export async function chooseLanguage(): Promise<void> {
  const chosen = languageOfLink(location.hash) ?? kept() ?? "zh";
  if (chosen === "zh") return;
  try {
    const { default: words } = await import("./en.json");
    speak("en", words);
    document.documentElement.lang = "en";
  } catch {
    /* The page is worth more in Chinese than not at all. */
  }
}
