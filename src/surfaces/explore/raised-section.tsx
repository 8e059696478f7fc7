import { Switch } from "radix-ui";
import { useId } from "react";
import { showColumns, showYear, toggleBeam } from "../../actions/raise";
import { useFeatures } from "../../data/use-dataset";
import { t } from "../../i18n/words";
import { MEASURE_WORDS, MEASURES, raisable } from "../../plan/measures";
import { PLAN_YEARS, yearSpan } from "../../plan/stage-in-year";
import { useAtlas } from "../../store/store";
import s from "./layer-list.module.css";
import r from "./raised.module.css";

/** What can stand up from the map, and the light along a corridor; each says what it shows and from where. */
export function RaisedSection() {
  const id = useId();
  const raised = useAtlas((st) => st.raised);
  const beam = useAtlas((st) => st.beam);
  const area = useAtlas((st) => st.area);
  const features = useFeatures();
  const first =
    features.status === "ready" ? yearSpan(raisable(features.value.all, area).map((f) => f.properties)).first : PLAN_YEARS.first;
  return (
    <section className={s.group} aria-labelledby={id}>
      <div className={s.head}>
        <h3 id={id}>{t("立体与时间")}</h3>
      </div>
      <div className={r.choices} role="radiogroup" aria-labelledby={id}>
        <Choice name={id} label={t("平面")} isOn={raised.kind === "none"} onPick={() => showColumns(null)} />
        {MEASURES.map((measure) => (
          <Choice
            key={measure}
            name={id}
            label={MEASURE_WORDS[measure].label}
            isOn={raised.kind === "columns" && raised.measure === measure}
            onPick={() => showColumns(measure)}
          />
        ))}
        <Choice name={id} label={t("逐年进展")} isOn={raised.kind === "years"} onPick={() => showYear(first)} />
      </div>
      <p className={s.note}>
        {raised.kind === "years"
          ? t("各处到某一年年底的进展，据文件报告的阶段与日期；文件只有计划的，画成空心。")
          : t("一处一柱，柱高按文件写明的数值等比，不是楼高；没有写明的不立柱，只计数。")}
      </p>
      <div className={s.head}>
        <h4 id={`${id}-beam`} className={r.switchLabel}>
          {t("走廊流光")}
        </h4>
        <Switch.Root className={s.switch} checked={beam} aria-labelledby={`${id}-beam`} onCheckedChange={() => toggleBeam()}>
          <Switch.Thumb className={s.thumb} />
        </Switch.Root>
      </div>
      <p className={s.note}>{t("选中一条带、轴或环时，光沿图上的线走一遍，便于讲解。")}</p>
    </section>
  );
}

function Choice({ name, label, isOn, onPick }: { name: string; label: string; isOn: boolean; onPick: () => void }) {
  return (
    <label className={r.choice}>
      <input type="radio" name={name} checked={isOn} onChange={onPick} />
      <span>{label}</span>
    </label>
  );
}
