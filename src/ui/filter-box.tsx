import { t } from "../i18n/words";
import s from "./filter-box.module.css";
import { Icon } from "./icon";

interface FilterBoxProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly label: string;
  readonly placeholder?: string;
}

/** A line that narrows a list, with a button that empties it. */
export function FilterBox({ value, onChange, label, placeholder }: FilterBoxProps) {
  return (
    <div className={s.box}>
      <input
        className={s.input}
        type="text"
        value={value}
        aria-label={label}
        placeholder={placeholder ?? label}
        autoComplete="off"
        spellCheck={false}
        onChange={(e) => onChange(e.target.value)}
        onKeyDown={(e) => {
          if (e.key === "Escape" && value !== "") {
            e.stopPropagation();
            onChange("");
          }
        }}
      />
      {value !== "" && (
        <button type="button" className={s.clear} aria-label={t("清除")} onClick={() => onChange("")}>
          <Icon name="close" />
        </button>
      )}
    </div>
  );
}
