import { useGlossEn } from "../../data/use-dataset";
import { t } from "../../i18n/words";
import { type Gloss as GlossOf, glossesOf } from "../../plan/plain";
import type { Citation } from "../../plan/types";
import s from "./gloss.module.css";

/** What a quotation says in English, in our words, where somebody has written it; only in the English interface, which alone asks for the file. */
export function Gloss({ citation }: { citation: Citation }) {
  const all = useGlossEn();
  return all.length > 0 && <GlossWords glosses={glossesOf(all, citation)} />;
}

const LABELS: Readonly<Record<GlossOf["covers"], () => string>> = {
  whole: () => t("英文释义（非原文）"),
  part: () => t("其中一部分的英文释义（非原文）"),
  around: () => t("所在整段的英文释义（非原文）"),
};

/** Glosses of one quotation under one label that says whose they are. */
export function GlossWords({ glosses }: { glosses: readonly GlossOf[] }) {
  const [first] = glosses;
  if (!first) return null;
  return (
    <div className={s.gloss} data-gloss lang="en">
      <span className={s.ours}>{LABELS[first.covers]()}</span>
      {glosses.map(({ citation: c, text }) => (
        <p key={`${c.start}-${c.end}`}>{text}</p>
      ))}
    </div>
  );
}
