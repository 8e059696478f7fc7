import { useCallback, useMemo, useRef } from "react";
import { useFeatures, useGlossary, useGlossEn, useIndicators } from "../../data/use-dataset";
import { t } from "../../i18n/words";
import { kindLabel } from "../../plan/labels";
import type { Block, DocumentRecord, FootnoteBlock, ParsedDocument } from "../../plan/types";
import { useAtlas } from "../../store/store";
import { KIND_COLORS } from "../../style/legend";
import { formatDate } from "../../ui/format";
import { GlossWords } from "../common/gloss";
import { useFindingIndex } from "../common/use-findings";
import { passageRange } from "./block-ranges";
import { BlockView } from "./block-view";
import s from "./document.module.css";
import { type DoubtAt, doubtPlaces } from "./doubt-places";
import type { Find } from "./find";
import { glossPlaces } from "./gloss-places";
import type { Describe } from "./inline";
import type { Span } from "./segments";
import { type TermAt, termPlaces } from "./term-places";
import { useMarkEvents } from "./use-mark-events";
import { useMarkState } from "./use-mark-state";

const NOTHING: readonly Span[] = [];
const NO_DOUBTS: readonly DoubtAt[] = [];
const NO_TERMS: readonly TermAt[] = [];

interface DocumentViewProps {
  readonly parsed: ParsedDocument;
  readonly record: DocumentRecord | undefined;
  readonly find: Find;
}

/** The sheet of paper: the blocks in reading order, the footnotes at its end. */
export function DocumentView({ parsed, record, find }: DocumentViewProps) {
  const article = useRef<HTMLElement>(null);
  const passage = useAtlas((st) => (st.passage?.doc === parsed.id ? st.passage : null));
  const features = useFeatures();
  const indicators = useIndicators();
  const events = useMarkEvents();
  useMarkState(article);

  const notes = useMemo(() => parsed.blocks.filter((b): b is FootnoteBlock => b.type === "footnote"), [parsed]);
  const noteText = useCallback((id: string | null) => notes.find((n) => n.id === id)?.text ?? null, [notes]);
  const describe = useCallback<Describe>(
    (id) => {
      const f = features.status === "ready" ? features.value.byId.get(id)?.properties : undefined;
      if (f)
        return {
          kind: f.kind === "town" || f.kind === "district" ? "area" : "feature",
          title: t("{0}（{1}）", f.name, kindLabel(f.kind)),
          color: KIND_COLORS[f.kind],
        };
      const i = indicators.status === "ready" ? indicators.value.byId.get(id) : undefined;
      return { kind: "indicator", title: i ? t("指标：{0}", i.name) : "", color: null };
    },
    [features, indicators],
  );
  const foundIn = useMemo(() => {
    const map = new Map<string, Span[]>();
    for (const h of find.hits) map.set(h.blockId, [...(map.get(h.blockId) ?? []), h.range]);
    return map;
  }, [find.hits]);
  const shown = find.hits[find.at];
  const findings = useFindingIndex();
  const doubts = useMemo(
    () => doubtPlaces(parsed.blocks, findings.inDocument(parsed.id), findings.byIndicator),
    [parsed, findings],
  );

  const glossary = useGlossary();
  const terms = useMemo(() => termPlaces(parsed.blocks, glossary.status === "ready" ? glossary.value : []), [parsed, glossary]);

  const glossEn = useGlossEn();
  const glosses = useMemo(() => glossPlaces(parsed, glossEn), [parsed, glossEn]);
  const view = (block: Block) => {
    const found = foundIn.get(block.id) ?? NOTHING;
    const current = shown?.blockId === block.id ? found.indexOf(shown.range) : null;
    return (
      <div key={block.id} className={s.block} data-block={block.id} data-type={block.type}>
        <BlockView
          block={block}
          passage={passageRange(block, passage)}
          found={found}
          current={current}
          doubts={doubts.get(block.id) ?? NO_DOUBTS}
          terms={terms.get(block.id) ?? NO_TERMS}
          describe={describe}
          noteText={noteText}
        />
        <GlossWords glosses={glosses.get(block.id) ?? []} />
      </div>
    );
  };
  return (
    <article ref={article} className={s.document} lang="zh-CN" {...events}>
      {record && (
        <p className={s.imprint}>
          {record.issuer}
          {t(" · ")}
          {formatDate(record.date)}
        </p>
      )}
      {parsed.blocks.filter((b) => b.type !== "footnote" && b.type !== "layout").map(view)}
      {notes.length > 0 && (
        <section className={s.notes} aria-label={t("注释")}>
          <h2 className={s.h2}>{t("注释")}</h2>
          {notes.map(view)}
        </section>
      )}
    </article>
  );
}
