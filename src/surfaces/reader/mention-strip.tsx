import { useMemo } from "react";
import { openPassage } from "../../actions/reader";
import { useFeatures, useIndicators, usePassages } from "../../data/use-dataset";
import { t } from "../../i18n/words";
import type { ParsedDocument } from "../../plan/types";
import { useAtlas } from "../../store/store";
import { IconButton } from "../../ui/button";
import { mentionsById } from "../common/mentions";
import s from "./reader.module.css";

/** “本文提到 N 处” of what is selected, with steps to and fro; for a document without marked places it says so. */
export function MentionStrip({ parsed }: { parsed: ParsedDocument }) {
  const selection = useAtlas((st) => st.selection);
  const passage = useAtlas((st) => st.passage);
  const passages = usePassages();
  const features = useFeatures();
  const indicators = useIndicators();
  const marked = useMemo(() => parsed.blocks.reduce((sum, b) => sum + (b.mentions?.length ?? 0), 0), [parsed]);

  if (selection.kind === "none" || passages.status !== "ready") {
    return (
      <p className={s.strip}>
        {marked === 0
          ? t("这份文件可以全文阅读；其中的地点还没有逐一标到地图上。")
          : t("文中标出 {0} 处地点和指标，点一下就到地图上。", marked)}
      </p>
    );
  }
  const { id } = selection;
  const name =
    selection.kind === "feature"
      ? features.status === "ready" && features.value.byId.get(id)?.properties.name
      : indicators.status === "ready" && indicators.value.byId.get(id)?.name;
  const here = (mentionsById(passages.value).get(id) ?? []).filter((m) => m.doc === parsed.id);
  const at = passage ? here.findIndex((m) => m.start < passage.end && m.end > passage.start) : -1;
  const step = (by: 1 | -1) => {
    const from = at >= 0 ? at + by : nextFrom(here, passage?.start ?? -1, by);
    const to = here[(from + here.length) % here.length];
    if (to) openPassage(to);
  };
  return (
    <div className={s.strip} aria-live="polite">
      <span className={s.stripText}>
        {t("本文提到")}
        <strong>{name || t("所选内容")}</strong>
      </span>
      <span className={s.stripCount}>
        {here.length === 0 ? t("没有提到") : at >= 0 ? t("{0} / {1} 处", at + 1, here.length) : t("{0} 处", here.length)}
      </span>
      {here.length > 0 && (
        <>
          <IconButton icon="up" label={t("上一处提到")} onClick={() => step(-1)} />
          <IconButton icon="down" label={t("下一处提到")} onClick={() => step(1)} />
        </>
      )}
    </div>
  );
}

function nextFrom(here: readonly { readonly start: number }[], position: number, by: 1 | -1): number {
  const after = here.findIndex((m) => m.start > position);
  const next = Math.max(0, after);
  return by === 1 ? next : next - 1;
}
