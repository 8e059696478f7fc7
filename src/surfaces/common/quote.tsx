import type { ReactNode } from "react";
import { openPassage } from "../../actions/reader";
import { t } from "../../i18n/words";
import type { Citation } from "../../plan/types";
import { shortTitle } from "../../ui/format";
import { Icon } from "../../ui/icon";
import { Gloss } from "./gloss";
import { MiniTable } from "./mini-table";
import s from "./quote.module.css";
import { type Place, usePlaceInText } from "./use-place-in-text";

interface QuoteProps {
  readonly citation: Citation;
  readonly children?: ReactNode;
}

/** The document speaking: Song face, hairline at its left, its source beneath. Opens the reader at the passage. */
export function Quote({ citation, children }: QuoteProps) {
  const place = usePlaceInText(citation);
  return (
    <figure className={s.quote}>
      <blockquote className={s.words} lang="zh-CN">
        {place?.row ? <MiniTable row={place.row} /> : <p>{citation.exact}</p>}
      </blockquote>
      <Gloss citation={citation} />
      <figcaption className={s.source}>
        <button type="button" className={s.open} title={place?.title} onClick={() => openPassage(citation)}>
          <span className={s.sourceText}>{sourceLine(place, citation)}</span>
          <span className={s.go}>
            <span className="visually-hidden">{t("，在原文中看")}</span>
            <Icon name="right" />
          </span>
        </button>
        {children}
      </figcaption>
    </figure>
  );
}

function sourceLine(place: Place | null, citation: Citation): string {
  if (!place) return citation.doc;
  return [t("《{0}》", shortTitle(place.title)), place.chapter, place.date].filter(Boolean).join(t(" · "));
}
