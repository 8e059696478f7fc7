import { setFilter } from "../../actions/invest";
import { type Criterion, countBy } from "../../plan/invest-filter";
import type { InvestFilter } from "../../plan/invest-keys";
import type { InvestRow } from "../../plan/invest-rows";
import { useAtlas } from "../../store/store";
import { Chip } from "../../ui/chip";
import s from "./filters.module.css";

interface FacetProps<K extends string> {
  readonly title: string;
  readonly note?: string;
  /** Choices that would leave nothing are not shown. */
  readonly hidesEmpty?: boolean;
  readonly criterion: Criterion & keyof InvestFilter;
  readonly rows: readonly InvestRow[];
  readonly keys: readonly K[];
  /** Null: there is no such thing in the data. */
  readonly labelOf: (key: K) => string | null;
  readonly keysOf: (row: InvestRow) => readonly K[];
}

/** Some of a list, each with how many rows it would leave. What leaves none cannot be chosen. */
export function Facet<K extends string>({ title, note, hidesEmpty, criterion, rows, keys, labelOf, keysOf }: FacetProps<K>) {
  const filter = useAtlas((st) => st.invest.filter);
  const chosen = filter[criterion] as readonly K[];
  const counts = countBy(rows, filter, criterion, keysOf);
  const toggle = (key: K) => {
    const next = keys.filter((one) => (one === key ? !chosen.includes(key) : chosen.includes(one)));
    setFilter({ [criterion]: next } as Partial<InvestFilter>);
  };
  return (
    <fieldset className={s.group}>
      <legend>
        {title}
        {note && <small>{note}</small>}
      </legend>
      <div className={s.chips}>
        {keys.map((key) => {
          const label = labelOf(key);
          const count = counts.get(key) ?? 0;
          if (label === null || (hidesEmpty && count === 0 && !chosen.includes(key))) return null;
          return <Chip key={key} label={label} count={count} isChosen={chosen.includes(key)} onPress={() => toggle(key)} />;
        })}
      </div>
    </fieldset>
  );
}
