import { memo, type ReactNode } from "react";
import { t } from "../../i18n/words";
import { DoubtMark } from "../common/doubt-mark";
import type { BlockViewProps } from "./block-props";
import { markRanges } from "./block-ranges";
import s from "./document.module.css";
import { FootnoteCall } from "./footnote-call";
import { Inline } from "./inline";
import { TableView } from "./table-view";
import { TermCall } from "./term-call";

/** One block of a document. */
export const BlockView = memo(function BlockView(props: BlockViewProps) {
  const { block, passage, found, current, doubts, terms, describe, noteText } = props;
  if (block.type === "layout") return null;
  if (block.type === "figure")
    return (
      <p className={s.figure}>
        {t("原件此处有图，文本中未附")}
        {block.text ? t("：{0}", block.text) : ""}
      </p>
    );
  if (block.type === "contents") {
    return (
      <details className={s.printedContents}>
        <summary>{t("原件目录")}</summary>
        <p>{block.text}</p>
      </details>
    );
  }
  if (block.type === "table") return <TableView {...props} block={block} />;
  const body = (
    <Inline
      text={block.text}
      marks={markRanges(block)}
      bold={block.bold}
      passage={passage}
      found={found}
      current={current}
      describe={describe}
      inserts={[
        ...(block.calls ?? []).map((c) => ({
          at: c.at,
          node: <FootnoteCall key={c.source[0]} mark={c.mark} text={noteText(c.noteId)} />,
        })),
        ...terms.map((t) => ({ at: t.at, node: <TermCall key={`term-${t.at}`} term={t.term} /> })),
        ...doubts.map((d) => ({ at: d.at, node: <DoubtMark key={`doubt-${d.at}`} findings={d.findings} /> })),
      ]}
    />
  );
  if (block.type === "title") return <h1 className={s.title}>{body}</h1>;
  if (block.type === "heading") return <Heading level={block.level}>{body}</Heading>;
  if (block.type === "list-item") return <p className={s.listItem}>{body}</p>;
  if (block.type === "box")
    return block.part === "title" ? <p className={s.boxTitle}>{body}</p> : <p className={s.boxItem}>{body}</p>;
  if (block.type === "footnote") {
    return (
      <p className={s.footnote}>
        <span className={s.footnoteMark}>{block.mark}</span>
        <span>{body}</span>
      </p>
    );
  }
  return <p className={s.paragraph}>{body}</p>;
});

function Heading({ level, children }: { level: number; children: ReactNode }) {
  if (level <= 1) return <h2 className={s.h1}>{children}</h2>;
  if (level === 2) return <h3 className={s.h2}>{children}</h3>;
  if (level === 3) return <h4 className={s.h3}>{children}</h4>;
  return <h5 className={s.h4}>{children}</h5>;
}
