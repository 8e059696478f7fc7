import { useId, useMemo, useState } from "react";
import { edit } from "../../actions/scripts";
import { useIndicators } from "../../data/use-dataset";
import { t } from "../../i18n/words";
import { roleLabel } from "../../plan/labels";
import type { Scene } from "../../plan/scene";
import type { Indicator } from "../../plan/types";
import { useAtlas } from "../../store/store";
import { Button, IconButton } from "../../ui/button";
import { formatPeriodShort } from "../../ui/format";
import { unitBeside } from "../common/words";
import s from "./scripts.module.css";

const MOST = 12;

/** Those of the selected place or the selected one itself; with words, all of the town in front whose names hold them. */
function useOffered(words: string, taken: readonly string[]): readonly Indicator[] {
  const selection = useAtlas((st) => st.selection);
  const area = useAtlas((st) => st.area);
  const part = useIndicators();
  return useMemo(() => {
    if (part.status !== "ready") return [];
    const { all, byFeature, byId } = part.value;
    const wanted = words.trim();
    const own =
      selection.kind === "feature"
        ? (byFeature.get(selection.id) ?? [])
        : selection.kind === "indicator"
          ? [byId.get(selection.id)].filter((one) => one !== undefined)
          : [];
    const found = wanted === "" ? own : all.filter((one) => one.area === area && one.name.includes(wanted));
    return found.filter((one) => one.role !== "completion" && !taken.includes(one.id)).slice(0, MOST);
  }, [part, words, selection, area, taken]);
}

function Row({ one }: { one: Indicator }) {
  return (
    <span className={s.figure}>
      {one.name}{" "}
      <span className={s.quiet}>
        {formatPeriodShort(one.period)}
        {roleLabel(one.role)}
      </span>{" "}
      <strong>{one.value_text}</strong>
      {unitBeside(one)}
    </span>
  );
}

/** The numbers of a scene, and those that can be added. */
export function ProofIndicators({ scene, doubtful }: { scene: Scene; doubtful: readonly string[] }) {
  const [words, setWords] = useState("");
  const id = useId();
  const part = useIndicators();
  const offered = useOffered(words, scene.indicators);
  const rowOf = (one: string) => (part.status === "ready" ? part.value.byId.get(one) : undefined);
  return (
    <fieldset className={s.group}>
      <legend>{t("指标")}</legend>
      <ol className={s.cites} aria-label={t("选用的指标")}>
        {scene.indicators.map((one, index) => {
          const row = rowOf(one);
          return (
            <li key={one}>
              <div className={s.citeHead}>
                <span className={s.kind}>
                  {t("指标")}
                  {index + 1}
                </span>
                {row ? <Row one={row} /> : <span className={s.quiet}>{one}</span>}
                {doubtful.includes(one) && <span className={s.check}>{t("待核：数据里没有")}</span>}
                <IconButton
                  icon="bin"
                  label={t("删去指标{0}", index + 1)}
                  onClick={() => edit({ type: "remove-indicator", scene: scene.id, index })}
                />
              </div>
            </li>
          );
        })}
      </ol>
      <label htmlFor={id} className={s.label}>
        {t("按名称找指标")}
      </label>
      <input id={id} type="search" className={s.input} value={words} onChange={(e) => setWords(e.target.value)} />
      {offered.length > 0 && (
        <ul className={s.found} aria-label={t("可加的指标")}>
          {offered.map((one) => (
            <li key={one.id}>
              <Row one={one} />
              <Button
                outline
                icon="plus"
                aria-label={t("加入指标：{0} {1}", one.name, one.period)}
                onClick={() => edit({ type: "add-indicator", scene: scene.id, id: one.id })}
              >
                {t("加入")}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {offered.length === 0 && words.trim() !== "" && <p className={s.quiet}>{t("本镇没有叫这个名字的指标。")}</p>}
    </fieldset>
  );
}
