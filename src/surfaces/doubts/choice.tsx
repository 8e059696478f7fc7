import { Chip } from "../../ui/chip";
import s from "./doubts.module.css";

interface ChoiceProps<K extends string> {
  readonly label: string;
  /** Null: all. */
  readonly value: K | null;
  readonly onChange: (value: K | null) => void;
  readonly options: readonly { readonly key: K; readonly label: string; readonly count: number }[];
}

/** One of a few, with counts; the chosen one chosen again lets go. */
export function Choice<K extends string>({ label, value, onChange, options }: ChoiceProps<K>) {
  return (
    <fieldset className={s.choice}>
      <legend className="visually-hidden">{label}</legend>
      {options.map((o) => (
        <Chip
          key={o.key}
          label={o.label}
          count={o.count}
          isChosen={value === o.key}
          onPress={() => onChange(value === o.key ? null : o.key)}
        />
      ))}
    </fieldset>
  );
}
