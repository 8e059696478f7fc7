import { useSyncExternalStore } from "react";

const known = new Map<string, boolean>();

/**
 * True while the media query holds. While the page is printed the answer stays what it was: paper is wider than a phone,
 * and a page that laid itself out anew would take away what is being printed.
 */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (notify) => {
      const lists = [query, "print"].map((one) => window.matchMedia(one));
      for (const list of lists) list.addEventListener("change", notify);
      return () => {
        for (const list of lists) list.removeEventListener("change", notify);
      };
    },
    () => {
      const last = known.get(query);
      if (last !== undefined && window.matchMedia("print").matches) return last;
      const now = window.matchMedia(query).matches;
      known.set(query, now);
      return now;
    },
    () => false,
  );
}

/** A phone: map above, sheet below. The same limit stands in the style sheets. */
export function useIsPhone(): boolean {
  return useMedia("(max-width: 720px)");
}
