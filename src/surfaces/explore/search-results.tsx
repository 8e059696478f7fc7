import { Fragment, type ReactNode, useEffect, useRef } from "react";
import { useFeatures } from "../../data/use-dataset";
import { language, t } from "../../i18n/words";
import { cx } from "../../ui/cx";
import { shortTitle } from "../../ui/format";
import { Icon } from "../../ui/icon";
import { FeatureSymbol } from "../common/symbol";
import s from "./search-box.module.css";
import type { SearchResult, SearchState } from "./use-search";

const HEAD: Readonly<Record<SearchResult["type"], string>> = { feature: t("地点"), indicator: t("指标"), passage: t("原文") };

interface SearchResultsProps {
  readonly id: string;
  readonly query: string;
  readonly results: readonly SearchResult[];
  readonly active: number;
  readonly state: SearchState;
  readonly onPick: (result: SearchResult) => void;
}

export function SearchResults({ id, query, results, active, state, onPick }: SearchResultsProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector(`[id="${id}-${active}"]`)?.scrollIntoView({ block: "nearest" });
  }, [active, id]);
  const count = results.length;
  const features = useFeatures();
  /* What was found is marked in the Chinese name; who reads English sees that name before what else is said. */
  const englishOf = (found: string): string => {
    const f = features.status === "ready" && language() !== "zh" ? features.value.byId.get(found) : undefined;
    return f?.properties.nameEn ? `${f.properties.nameEn} · ` : "";
  };
  return (
    <div className={s.panel}>
      <p className={s.said} role="status">
        {state === "failed"
          ? t("搜索没有打开，地图和列表仍可使用。请刷新页面再试。")
          : state === "done" && count === 0
            ? t("没有找到“{0}”。可以换个说法，或输入拼音首字母。", query)
            : state === "done"
              ? t("{0} 条结果，上下键选择，回车打开", count)
              : t("正在查找…")}
      </p>
      <div ref={list} id={`${id}-list`} role="listbox" aria-label={t("搜索结果")} className={s.list}>
        {results.map((r, i) => (
          <Fragment key={`${r.type}-${r.id}`}>
            {r.type !== results[i - 1]?.type && (
              <div className={s.groupHead} role="presentation">
                {HEAD[r.type]}
              </div>
            )}
            {/* biome-ignore lint/a11y/useKeyWithClickEvents: the keys are heard by the combobox */}
            <div
              id={`${id}-${i}`}
              role="option"
              tabIndex={-1}
              aria-selected={i === active}
              className={cx(s.option, i === active && s.active)}
              onPointerDown={(e) => e.preventDefault()}
              onClick={() => onPick(r)}
            >
              <ResultSymbol result={r} />
              <span className={s.text}>
                <span className={cx(s.title, r.type === "passage" && s.serif)}>
                  <Matched text={r.title} ranges={r.matched} />
                </span>
                <span className={s.context}>
                  {r.type === "feature" && englishOf(r.id)}
                  {r.type === "feature" && r.alias ? t("又称 {0} · ", r.alias) : ""}
                  {shortTitle(r.context)}
                </span>
              </span>
            </div>
          </Fragment>
        ))}
      </div>
    </div>
  );
}

function ResultSymbol({ result }: { result: SearchResult }) {
  const features = useFeatures();
  if (result.type === "feature" && features.status === "ready") {
    const feature = features.value.byId.get(result.id);
    if (feature) return <FeatureSymbol feature={feature} />;
  }
  return (
    <span className={s.kind}>
      <Icon name={result.type === "passage" ? "book" : result.type === "indicator" ? "chart" : "place"} />
    </span>
  );
}

function Matched({ text, ranges }: { text: string; ranges: SearchResult["matched"] }) {
  let at = 0;
  const parts: ReactNode[] = [];
  for (const [start, end] of ranges) {
    parts.push(text.slice(at, start), <b key={start}>{text.slice(start, end)}</b>);
    at = end;
  }
  parts.push(text.slice(at));
  return <>{parts}</>;
}
