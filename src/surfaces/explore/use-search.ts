import { useEffect, useState } from "react";
import { searchAll } from "../../actions/search";

/** One line of the list that `searchAll` gives. */
export type SearchResult = Awaited<ReturnType<typeof searchAll>>[number];
export type SearchState = "idle" | "searching" | "done" | "failed";

const NONE: readonly SearchResult[] = [];

/** The state of the search box: what is typed, what was found for it, which result is active. The last query wins. */
export function useSearch() {
  const [query, setQuery] = useState("");
  const [results, setResults] = useState(NONE);
  const [state, setState] = useState<SearchState>("idle");
  const [active, setActive] = useState(-1);
  const [isOpen, setOpen] = useState(false);

  useEffect(() => {
    if (query.trim() === "") {
      setResults(NONE);
      setState("idle");
      return;
    }
    let stale = false;
    setState("searching");
    const timer = setTimeout(() => {
      searchAll(query).then(
        (found) => {
          if (stale) return;
          setResults(ordered(found));
          setActive(found.length > 0 ? 0 : -1);
          setState("done");
        },
        () => {
          if (!stale) setState("failed");
        },
      );
    }, 60);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [query]);

  return {
    query,
    results,
    state,
    active,
    open: isOpen && query.trim() !== "",
    type: (q: string) => {
      setQuery(q);
      setOpen(true);
    },
    move: (step: number) => setActive((a) => (results.length === 0 ? -1 : (a + step + results.length) % results.length)),
    close: () => setOpen(false),
    reopen: () => setOpen(true),
    clear: () => {
      setQuery("");
      setOpen(false);
    },
  };
}

const ORDER: readonly SearchResult["type"][] = ["feature", "indicator", "passage"];

/** Kinds stay together, the kind of the best result first, so that the list can be headed. */
function ordered(found: readonly SearchResult[]): readonly SearchResult[] {
  const best = (type: SearchResult["type"]) => Math.max(-Infinity, ...found.filter((r) => r.type === type).map((r) => r.score));
  const types = [...ORDER].sort((a, b) => best(b) - best(a));
  return types.flatMap((type) => found.filter((r) => r.type === type));
}
