import { setInvest } from "../../actions/invest";
import { t } from "../../i18n/words";
import { COLUMN_KEYS, FIRST_COLUMNS } from "../../plan/invest-keys";
import { investColumns } from "../../plan/invest-table";
import { useAtlas } from "../../store/store";
import { Icon } from "../../ui/icon";
import s from "./table.module.css";

/** Which columns the table shows. */
export function ColumnChoice() {
  const unit = useAtlas((st) => st.invest.unit);
  const chosen = useAtlas((st) => st.invest.columns);
  return (
    <details className={s.choice}>
      <summary>
        {t("选列")}
        <Icon name="down" />
      </summary>
      <div className={s.choiceBody}>
        {investColumns(unit).map(({ key, label }) => (
          <label key={key}>
            <input
              type="checkbox"
              checked={chosen.includes(key)}
              disabled={key === "name"}
              onChange={() =>
                setInvest({
                  columns: COLUMN_KEYS.filter((one) => (one === key ? !chosen.includes(key) : chosen.includes(one))),
                })
              }
            />
            {label}
          </label>
        ))}
        <button type="button" className={s.link} onClick={() => setInvest({ columns: FIRST_COLUMNS })}>
          {t("恢复常用列")}
        </button>
        <button type="button" className={s.link} onClick={() => setInvest({ columns: COLUMN_KEYS })}>
          {t("全部列")}
        </button>
      </div>
    </details>
  );
}
