import type { FeatureProperties } from "../../plan/types";
import { cx } from "../../ui/cx";
import { cardFacts } from "./card-facts";
import s from "./facts.module.css";

/** Three facts at most, in large type. */
export function FactRow({ properties }: { properties: FeatureProperties }) {
  const facts = cardFacts(properties);
  if (facts.length === 0) return null;
  return (
    <dl className={s.facts}>
      {facts.map((f) => (
        <div key={f.label} className={s.fact}>
          <dt>{f.label}</dt>
          <dd className={cx(s.value, f.long && s.longValue)}>
            {f.value}
            {f.unit && <small>{f.unit}</small>}
          </dd>
          {f.note && <dd className={s.factNote}>{f.note}</dd>}
        </div>
      ))}
    </dl>
  );
}
