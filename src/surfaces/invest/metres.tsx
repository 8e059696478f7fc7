import { useEffect, useState } from "react";
import { t } from "../../i18n/words";
import s from "./filters.module.css";

interface MetresProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (metres: number) => void;
}

/** A length in metres, at most 20 km; what is no number yet changes nothing. */
export function Metres({ label, value, onChange }: MetresProps) {
  const [text, setText] = useState(String(value));
  useEffect(() => setText((now) => (Number(now) === value ? now : String(value))), [value]);
  return (
    <label className={s.metres}>
      <span className="visually-hidden">{label}</span>
      <input
        type="text"
        inputMode="numeric"
        value={text}
        onChange={(e) => {
          setText(e.target.value);
          const metres = Number(e.target.value);
          if (Number.isInteger(metres) && metres >= 1 && metres <= 20_000) onChange(metres);
        }}
      />
      {t("米以内")}
    </label>
  );
}
