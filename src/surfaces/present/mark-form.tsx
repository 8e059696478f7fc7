import { type FormEvent, type KeyboardEvent, useId, useState } from "react";
import { dropMark, keepMark } from "../../actions/marks";
import { t } from "../../i18n/words";
import { MAX_REMARK, type MarkDraft, placeWords, sceneWords, sentenceSource } from "../../plan/mark";
import { Button } from "../../ui/button";
import s from "./marks.module.css";
import { WRITTEN } from "./written";

const NO_SENTENCE = -1;
const SHOWN = 60;

const shortened = (text: string) => (text.length > SHOWN ? t("{0}…", text.slice(0, SHOWN)) : text);

/** Where, at which sentence, and what is said: nothing is kept before it is said so. */
export function MarkForm({ draft }: { draft: MarkDraft }) {
  const id = useId();
  const [remark, setRemark] = useState("");
  const [chosen, setChosen] = useState(draft.isFirstMeant && draft.sentences.length > 0 ? 0 : NO_SENTENCE);
  const keep = () => keepMark(draft.sentences[chosen] ?? null, remark.trim());
  const submit = (event: FormEvent) => {
    event.preventDefault();
    keep();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      keep();
    } else if (event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      dropMark();
    }
  };
  return (
    <form className={s.form} aria-label={t("记一条标记")} onSubmit={submit} onKeyDown={onKeyDown}>
      <p className={s.place}>
        {placeWords(draft.place)}
        <small>{sceneWords(draft)}</small>
      </p>
      {draft.sentences.length > 0 && (
        <div className={s.field}>
          <label htmlFor={`${id}-sentence`}>{t("原文")}</label>
          <select id={`${id}-sentence`} value={chosen} onChange={(event) => setChosen(Number(event.target.value))}>
            {draft.sentences.map((one, i) => (
              <option key={`${one.doc}/${one.start}`} value={i}>
                {shortened(one.text)}
              </option>
            ))}
            <option value={NO_SENTENCE}>{t("不引原文")}</option>
          </select>
          {draft.sentences[chosen] && <small>{sentenceSource(draft.sentences[chosen], WRITTEN)}</small>}
        </div>
      )}
      <div className={s.field}>
        <label htmlFor={`${id}-remark`}>{t("意见")}</label>
        <textarea
          id={`${id}-remark`}
          // biome-ignore lint/a11y/noAutofocus: the form is asked for in order to write
          autoFocus
          rows={4}
          maxLength={MAX_REMARK}
          value={remark}
          placeholder={t("谁说了什么，要办什么")}
          onChange={(event) => setRemark(event.target.value)}
        />
      </div>
      <div className={s.buttons}>
        <Button outline type="submit">
          {keepMark.label}
        </Button>
        <Button onClick={() => dropMark()}>{dropMark.label}</Button>
        <small>{t("Ctrl+Enter 记下")}</small>
      </div>
    </form>
  );
}
