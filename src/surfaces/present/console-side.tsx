import { useState } from "react";
import { t } from "../../i18n/words";
import type { Scene } from "../../plan/scene";
import { useAtlas } from "../../store/store";
import { Button } from "../../ui/button";
import s from "./console.module.css";
import { MarkForm } from "./mark-form";
import { Marks } from "./marks";

/** Sizes of the notes, in steps that a hand can feel. */
const SIZES = [1.125, 1.375, 1.625, 2, 2.5, 3] as const;
const FIRST_SIZE = 2;

/** Beside the picture: the notes in large letters, or what has been marked. */
export function ConsoleSide({ scene }: { scene: Scene }) {
  const count = useAtlas((st) => st.marks.length);
  const draft = useAtlas((st) => st.marking);
  const [chosen, setChosen] = useState<"notes" | "marks">("notes");
  const [size, setSize] = useState(FIRST_SIZE);
  const tab = draft ? "marks" : chosen;
  return (
    <section className={s.side} aria-label={tab === "notes" ? t("讲稿") : t("标记")}>
      <div className={s.tabs}>
        <Button aria-pressed={tab === "notes"} onClick={() => setChosen("notes")}>
          {t("讲稿")}
        </Button>
        <Button aria-pressed={tab === "marks"} onClick={() => setChosen("marks")}>
          {t("标记 ")}
          {count}
        </Button>
        {tab === "notes" && (
          <>
            <Button className={s.size} aria-label={t("字小一点")} disabled={size === 0} onClick={() => setSize(size - 1)}>
              {t("字 −")}
            </Button>
            <Button aria-label={t("字大一点")} disabled={size === SIZES.length - 1} onClick={() => setSize(size + 1)}>
              {t("字 +")}
            </Button>
          </>
        )}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: long notes must scroll by keyboard */}
      <section className={s.sideScroll} tabIndex={0} aria-label={tab === "notes" ? t("讲稿正文") : t("标记清单")}>
        {tab === "notes" ? (
          <p className={s.notes} style={{ fontSize: `${SIZES[size]}rem` }}>
            {scene.notes || t("这一幕没有写讲稿。")}
          </p>
        ) : draft ? (
          <MarkForm key={draft.id} draft={draft} />
        ) : (
          <Marks />
        )}
      </section>
    </section>
  );
}
