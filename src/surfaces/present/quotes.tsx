import { usePassages } from "../../data/use-dataset";
import { t } from "../../i18n/words";
import { isStillThere } from "../../plan/citation-match";
import type { Scene } from "../../plan/scene";
import type { Citation } from "../../plan/types";
import { shortTitle } from "../../ui/format";
import { usePlaceInText } from "../common/use-place-in-text";
import s from "./words.module.css";

const bare = (text: string) => text.replace(/[\s“”"]+/gu, "");

/** The documents speaking, as many as there is room for; a quote that a line says word for word is not said twice. */
export function Quotes({ scene, most }: { scene: Scene; most: number }) {
  const said = scene.words.lines.map((line) => bare(line.text));
  const wanted = scene.passages.filter(({ exact }) => !said.some((line) => line.includes(bare(exact))));
  const shown = wanted.slice(0, most);
  if (shown.length === 0) return null;
  return (
    <div className={s.quotes}>
      {shown.map((one) => (
        <QuoteOf key={`${one.doc}/${one.start}`} citation={one} />
      ))}
    </div>
  );
}

function QuoteOf({ citation }: { citation: Citation }) {
  const place = usePlaceInText(citation);
  const passages = usePassages();
  const isAdrift = passages.status === "ready" && !isStillThere(citation, passages.value.get(citation.doc));
  const source = place
    ? [t("《{0}》", shortTitle(place.title)), place.chapter, place.date].filter(Boolean).join(t(" · "))
    : citation.doc;
  return (
    <figure className={s.quote}>
      <blockquote lang="zh-CN">{citation.exact.replace(/\s*\t\s*/gu, " · ").replace(/\s*\n\s*/gu, "")}</blockquote>
      <figcaption>
        {source}
        {isAdrift && <b className={s.check}>{t("待核")}</b>}
      </figcaption>
    </figure>
  );
}
