import { useMemo, useRef, useState } from "react";
import { retryPart, useDataset, usePassages } from "../../data/use-dataset";
import { t } from "../../i18n/words";
import type { ParsedDocument } from "../../plan/types";
import { useAtlas } from "../../store/store";
import { Empty, PartGate } from "../../ui/part-gate";
import { Contents } from "./contents";
import { DocumentView } from "./document-view";
import { type Find, searchDocument } from "./find";
import { MentionStrip } from "./mention-strip";
import s from "./reader.module.css";
import { ReaderBar } from "./reader-bar";
import { useReaderScroll } from "./use-reader-scroll";

/** A whole document, readable; every mention of a place leads to the map and back. */
export default function Reader() {
  const passages = usePassages();
  const doc = useAtlas((st) => st.doc);
  return (
    <PartGate
      part={passages}
      what={t("原文")}
      safe={t("地图、地点列表和卡片里的引文仍可使用。")}
      onRetry={() => retryPart("passages")}
    >
      {(documents) => {
        const parsed = documents.get(doc);
        return parsed ? (
          <OpenDocument key={doc} parsed={parsed} />
        ) : (
          <>
            <ReaderBar doc={doc} />
            <Empty title={t("没有这份文件")}>
              <p>{t("链接里的文件不在图谱中。请在上面另选一份。")}</p>
            </Empty>
          </>
        );
      }}
    </PartGate>
  );
}

function OpenDocument({ parsed }: { parsed: ParsedDocument }) {
  const { atlas } = useDataset();
  const record = atlas.status === "ready" ? atlas.value.documents.find((d) => d.id === parsed.id) : undefined;
  const scroller = useRef<HTMLDivElement>(null);
  const [contents, setContents] = useState(false);
  const [query, setQuery] = useState("");
  const [at, setAt] = useState(0);
  const hits = useMemo(() => searchDocument(parsed, query), [parsed, query]);
  const find: Find = { hits, at: hits.length === 0 ? 0 : at % hits.length };
  useReaderScroll(scroller, parsed, find);

  return (
    <div className={s.reader}>
      <ReaderBar
        doc={parsed.id}
        contentsOpen={contents}
        onContents={() => setContents((open) => !open)}
        find={{
          query,
          onQuery: (q) => {
            setQuery(q);
            setAt(0);
          },
          count: hits.length,
          at: find.at,
          onStep: (step) => setAt((n) => (n + step + hits.length) % Math.max(1, hits.length)),
        }}
      />
      <MentionStrip parsed={parsed} />
      <div className={s.columns}>
        <Contents parsed={parsed} scroller={scroller} open={contents} onClose={() => setContents(false)} />
        <section className={s.scroller} ref={scroller} aria-label={t("正文")} tabIndex={-1}>
          <DocumentView parsed={parsed} record={record} find={find} />
        </section>
      </div>
    </div>
  );
}
