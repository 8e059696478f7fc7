import { type ReactNode, useId } from "react";
import { sealEdit } from "../../actions/scripts";
import { t } from "../../i18n/words";
import { MAX_WORDS } from "../../plan/schema-scenes";
import s from "./scripts.module.css";

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** So many lines; a single one if left out. */
  readonly rows?: number;
  /** How long it may be to be read on a wall; beyond it the count is marked, nothing is cut off. */
  readonly atMost?: number;
  readonly children?: ReactNode;
}

/** A field whose every letter is in the script at once; leaving it ends the step that can be taken back. */
export function Field({ label, value, onChange, rows, atMost, children }: FieldProps) {
  const id = useId();
  const count = [...value].length;
  const shared = { id, value, maxLength: MAX_WORDS, className: s.input, onBlur: () => sealEdit() };
  return (
    <div className={s.field}>
      <label htmlFor={id} className={s.label}>
        {label}
        {atMost !== undefined && (
          <span className={s.counted} data-over={count > atMost}>
            {count}/{atMost}
            {t(" 字")}
          </span>
        )}
      </label>
      {rows === undefined ? (
        <input type="text" {...shared} onChange={(e) => onChange(e.target.value)} />
      ) : (
        <textarea rows={rows} {...shared} onChange={(e) => onChange(e.target.value)} />
      )}
      {children}
    </div>
  );
}
