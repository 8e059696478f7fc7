import { useEffect, useState } from "react";
import { t } from "../../i18n/words";
import type { Range } from "../../plan/invest-keys";
import s from "./filters.module.css";

interface RangeInputsProps {
  readonly title: string;
  readonly unitLabel: string;
  readonly range: Range;
  readonly toUnit: (published: number) => number;
  readonly fromUnit: (value: number) => number;
  readonly onChange: (range: Range) => void;
}

/** From and to, in the unit that is shown. */
export function RangeInputs({ title, unitLabel, range, toUnit, fromUnit, onChange }: RangeInputsProps) {
  const shown = (value: number | null) => (value === null ? null : toUnit(value));
  const read = (value: number | null) => (value === null ? null : fromUnit(value));
  return (
    <div className={s.row}>
      <Bound
        label={t("{0}不少于（{1}）", title, unitLabel)}
        value={shown(range.min)}
        onChange={(min) => onChange({ ...range, min: read(min) })}
      />
      <span aria-hidden="true">{t("—")}</span>
      <Bound
        label={t("{0}不超过（{1}）", title, unitLabel)}
        value={shown(range.max)}
        onChange={(max) => onChange({ ...range, max: read(max) })}
      />
      <span className={s.note}>{unitLabel}</span>
    </div>
  );
}

interface BoundProps {
  readonly label: string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}

function Bound({ label, value, onChange }: BoundProps) {
  const own = value === null ? "" : String(value);
  const [text, setText] = useState(own);
  useEffect(() => setText((now) => ((now === "" ? null : Number(now)) === value ? now : own)), [value, own]);
  return (
    <input
      className={s.bound}
      type="text"
      inputMode="decimal"
      aria-label={label}
      placeholder={t("不限")}
      value={text}
      onChange={(e) => {
        const next = e.target.value.trim();
        setText(next);
        if (next === "") onChange(null);
        else if (/^\d{1,8}(?:\.\d{1,4})?$/u.test(next)) onChange(Number(next));
      }}
    />
  );
}
