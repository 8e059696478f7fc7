import { type KeyboardEvent, type RefObject, useEffect, useId, useRef } from "react";
import { runSearchResult, warmSearch } from "../../actions/search";
import { t } from "../../i18n/words";
import { Icon } from "../../ui/icon";
import s from "./search-box.module.css";
import { SearchResults } from "./search-results";
import { type SearchResult, useSearch } from "./use-search";

/** One box for places, passages and indicators; a combobox with its list, `/` leads to it from anywhere. */
export function SearchBox({ placeholder = t("搜索地点、原文、指标") }: { placeholder?: string }) {
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const search = useSearch();
  const { query, results, active, open } = search;
  useSlashKey(input);

  const pick = (result: SearchResult | undefined) => {
    if (!result) return;
    runSearchResult(result);
    search.close();
    input.current?.blur();
  };
  const onKeyDown = (e: KeyboardEvent) => {
    if (e.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[e.key];
    if (step !== undefined) {
      e.preventDefault();
      search.move(step);
    } else if (e.key === "Enter") {
      e.preventDefault();
      pick(results[Math.max(0, active)]);
    } else if (e.key === "Escape") {
      e.stopPropagation();
      if (query === "") input.current?.blur();
      search.clear();
    }
  };

  return (
    <search className={s.box}>
      <span className={s.icon}>
        <Icon name="search" />
      </span>
      <input
        ref={input}
        className={s.input}
        type="text"
        role="combobox"
        aria-label={t("搜索地点、原文和指标")}
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-activedescendant={open && active >= 0 ? `${id}-${active}` : undefined}
        aria-autocomplete="list"
        placeholder={placeholder}
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={(e) => search.type(e.target.value)}
        onFocus={() => {
          warmSearch();
          search.reopen();
        }}
        onBlur={() => search.close()}
        onKeyDown={onKeyDown}
      />
      {query === "" ? (
        <kbd className={s.key}>/</kbd>
      ) : (
        <button
          type="button"
          className={s.clear}
          aria-label={t("清除搜索")}
          onPointerDown={(e) => e.preventDefault()}
          onClick={search.clear}
        >
          <Icon name="close" />
        </button>
      )}
      {open && <SearchResults id={id} results={results} active={active} query={query} state={search.state} onPick={pick} />}
    </search>
  );
}

function useSlashKey(input: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const onKey = (e: globalThis.KeyboardEvent) => {
      const at = e.target instanceof HTMLElement ? e.target : null;
      if (e.key !== "/" || e.ctrlKey || e.metaKey || e.altKey || at?.closest("input, textarea, select, [contenteditable]"))
        return;
      e.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [input]);
}
