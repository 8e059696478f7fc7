import { useEffect, useRef, useState } from "react";
import { openReader } from "../../actions/reader";
import { useDataset } from "../../data/use-dataset";
import { t } from "../../i18n/words";
import { IconButton } from "../../ui/button";
import { cx } from "../../ui/cx";
import { Icon } from "../../ui/icon";
import s from "./reader.module.css";

interface FindProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly count: number;
  readonly at: number;
  readonly onStep: (step: 1 | -1) => void;
}

interface ReaderBarProps {
  readonly doc: string;
  readonly contentsOpen?: boolean;
  readonly onContents?: () => void;
  readonly find?: FindProps;
}

/** Which document, its contents, and the search within it. */
export function ReaderBar({ doc, contentsOpen, onContents, find }: ReaderBarProps) {
  const { atlas } = useDataset();
  const [findOpen, setFindOpen] = useState(false);
  const documents = atlas.status === "ready" ? atlas.value.documents : [];
  return (
    <div className={s.bar}>
      <div className={s.barLine}>
        {onContents && <IconButton icon="contents" label={t("目录")} pressed={contentsOpen} onClick={onContents} />}
        <select className={s.switcher} value={doc} aria-label={t("选择文件")} onChange={(e) => openReader(e.target.value)}>
          {!documents.some((d) => d.id === doc) && <option value={doc}>{t("（没有这份文件）")}</option>}
          {documents.map((d) => (
            <option key={d.id} value={d.id}>
              {d.title}
            </option>
          ))}
        </select>
        {find && (
          <span className={s.findToggle}>
            <IconButton icon="search" label={t("在本文中查找")} pressed={findOpen} onClick={() => setFindOpen((open) => !open)} />
          </span>
        )}
      </div>
      {find && <FindLine {...find} isOpen={findOpen} />}
    </div>
  );
}

function FindLine({ query, onQuery, count, at, onStep, isOpen }: FindProps & { isOpen: boolean }) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isOpen) input.current?.focus();
  }, [isOpen]);
  return (
    <search className={cx(s.findLine, isOpen && s.findShown)} aria-label={t("在本文中查找")}>
      <span className={s.findIcon}>
        <Icon name="search" />
      </span>
      <input
        ref={input}
        className={s.findInput}
        value={query}
        placeholder={t("在本文中查找")}
        aria-label={t("在本文中查找")}
        autoComplete="off"
        spellCheck={false}
        onChange={(e) => onQuery(e.target.value)}
        onKeyDown={(e) => {
          if (e.key === "Enter" && count > 0) onStep(e.shiftKey ? -1 : 1);
          if (e.key === "Escape" && query !== "") {
            e.stopPropagation();
            onQuery("");
          }
        }}
      />
      {query.trim() !== "" && (
        <>
          <span className={s.findCount} role="status">
            {count === 0 ? t("没有找到") : `${at + 1} / ${count}`}
          </span>
          <IconButton icon="up" label={t("上一处")} disabled={count === 0} onClick={() => onStep(-1)} />
          <IconButton icon="down" label={t("下一处")} disabled={count === 0} onClick={() => onStep(1)} />
          <IconButton icon="close" label={t("清除查找")} onClick={() => onQuery("")} />
        </>
      )}
    </search>
  );
}
