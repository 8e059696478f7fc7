import type { Action } from "../../actions/action";
import { clearMeasure, finishMeasure, undoPoint } from "../../actions/tools";
import { t } from "../../i18n/words";
import type { Measure } from "../../store/tools";
import { Button } from "../../ui/button";
import { useMedia } from "../../ui/use-media";
import { CopyButton } from "./copy-button";
import { CAVEAT, measureCopy, measureWords } from "./measure-text";
import s from "./tool-panel.module.css";

const STEPS: readonly Action<[]>[] = [undoPoint, finishMeasure, clearMeasure];

/** How to go on, the numbers, and what can be done with them. */
export function MeasureResult({ kind, measure }: { kind: Measure["kind"]; measure: Measure | null }) {
  const isFinger = useMedia("(pointer: coarse)");
  if (measure === null) return <p className={s.hint}>{hintOf(kind, isFinger)}</p>;
  const { main, legs, perimeter, trouble } = measureWords(measure);
  return (
    <>
      <div className={s.main} aria-live={measure.isDone ? "polite" : "off"}>
        {main.map((words) => (
          <Amount key={words.split(" ")[1]} words={words} />
        ))}
        {trouble && <p className={s.trouble}>{trouble}</p>}
      </div>
      {perimeter && (
        <p className={s.line}>
          {t("周长 ")}
          {perimeter}
        </p>
      )}
      {legs.length > 1 && (
        <p className={s.line}>
          {kind === "area" ? t("各边") : t("各段")} {legs.join(t("、"))}
        </p>
      )}
      {measure.isDone && <p className={s.line}>{t("按住任一点移动，可以修改；再点图上开始新的。")}</p>}
      <div className={s.steps}>
        {STEPS.map((step) => {
          const why = step.isAvailable();
          return (
            <Button key={step.id} outline disabled={why !== true} title={why === true ? undefined : why} onClick={() => step()}>
              {step.label}
            </Button>
          );
        })}
      </div>
      <div className={s.steps}>
        <CopyButton text={measureCopy(measure)}>{t("复制结果")}</CopyButton>
      </div>
      <p className={s.caveat}>{CAVEAT[kind]}</p>
    </>
  );
}

function hintOf(kind: Measure["kind"], isFinger: boolean): string {
  const start = kind === "distance" ? t("沿着要量的路线逐点") : t("沿着要量的边界逐点");
  return isFinger
    ? t("在图上{0}轻点；再点一次最后一点，或按“完成”，就量好了。", start)
    : t("在图上{0}单击，双击完成。也可以用键盘：方向键移动地图，空格定点，退格取回上一点，回车完成，Esc 退出。", start);
}

function Amount({ words }: { words: string }) {
  const [value, unit] = words.split(" ");
  return (
    <p className={s.amount}>
      <strong>{value}</strong> {unit}
    </p>
  );
}
