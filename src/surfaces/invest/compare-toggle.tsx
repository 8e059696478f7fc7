import type { toggleCompared } from "../../actions/invest";
import { t } from "../../i18n/words";
import { useAtlas } from "../../store/store";
import s from "./invest.module.css";

interface CompareToggleProps {
  readonly id: string;
  readonly name: string;
  readonly toggle: typeof toggleCompared;
}

/** Puts a place on the short list, or takes it off. */
export function CompareToggle({ id, name, toggle }: CompareToggleProps) {
  const isOn = useAtlas((st) => st.invest.compare.includes(id));
  const isFull = useAtlas((st) => toggle.isAvailable(id) !== true && st.invest.compare.length > 0);
  return (
    <label className={s.toggle}>
      <input type="checkbox" checked={isOn} disabled={isFull} onChange={() => toggle(id)} />
      <span className="visually-hidden">
        {t("比较")}
        {name}
      </span>
    </label>
  );
}
