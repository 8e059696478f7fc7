import { edit } from "../../actions/scripts";
import { t } from "../../i18n/words";
import type { Scene, SceneLine } from "../../plan/scene";
import { MAX_LINES } from "../../plan/script-edit";
import { Button, IconButton } from "../../ui/button";
import { Field } from "./field";
import s from "./scripts.module.css";

/** The lines on the wall. A line is proven by what is switched on beneath it; without a proof it is ours, and marked so. */
export function LinesEditor({ scene }: { scene: Scene }) {
  const { lines } = scene.words;
  return (
    <fieldset className={s.group}>
      <legend>{t("分行文字")}</legend>
      {lines.map((line, n) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line has no name but its place, and its text changes with every letter
        <LineEditor key={n} scene={scene} line={line} n={n} />
      ))}
      {lines.length < MAX_LINES && (
        <Button outline icon="plus" onClick={() => edit({ type: "add-line", scene: scene.id, text: "" })}>
          {t("加一行")}
        </Button>
      )}
    </fieldset>
  );
}

function LineEditor({ scene, line, n }: { scene: Scene; line: SceneLine; n: number }) {
  const at = { scene: scene.id, line: n };
  const proofs = [
    ...scene.passages.map((_, index) => ({ what: "passages" as const, index, name: t("原文{0}", index + 1) })),
    ...scene.indicators.map((_, index) => ({ what: "indicators" as const, index, name: t("指标{0}", index + 1) })),
  ];
  return (
    <div className={s.line}>
      <div className={s.lineHead}>
        <span className={s.kind} data-kind={line.kind}>
          {line.kind === "ours" ? t("本图注") : t("引用")}
        </span>
        {proofs.length > 0 && (
          <fieldset className={s.proofs} aria-label={t("第{0}行的依据", n + 1)}>
            {proofs.map(({ what, index, name }) => {
              const isCited = line.cites[what].includes(index);
              return (
                <button
                  key={name}
                  type="button"
                  className={s.chip}
                  aria-pressed={isCited}
                  onClick={() => edit({ type: "line-cites", ...at, what, index, isCited: !isCited })}
                >
                  {name}
                </button>
              );
            })}
          </fieldset>
        )}
        <IconButton icon="bin" label={t("删去第{0}行", n + 1)} onClick={() => edit({ type: "remove-line", ...at })} />
      </div>
      <Field
        label={t("第{0}行", n + 1)}
        value={line.text}
        rows={2}
        atMost={36}
        onChange={(text) => edit({ type: "line-text", ...at, text })}
      />
      {line.kind === "ours" && (
        <Field
          label={t("第{0}行怎样得来", n + 1)}
          value={line.how ?? ""}
          onChange={(text) => edit({ type: "line-how", ...at, text })}
        />
      )}
    </div>
  );
}
