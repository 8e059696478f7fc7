import { setInvest } from "../../actions/invest";
import { t } from "../../i18n/words";
import { AREA_UNITS } from "../../plan/invest-keys";
import { areaUnitLabel } from "../../plan/invest-table";
import { useAtlas } from "../../store/store";
import s from "./invest.module.css";

/** One switch for all land and floor areas. */
export function UnitSwitch() {
  const unit = useAtlas((st) => st.invest.unit);
  return (
    <fieldset className={s.units}>
      <legend className="visually-hidden">{t("面积单位")}</legend>
      {AREA_UNITS.map((one) => (
        <button key={one} type="button" className={s.unit} aria-pressed={one === unit} onClick={() => setInvest({ unit: one })}>
          {areaUnitLabel(one)}
        </button>
      ))}
    </fieldset>
  );
}
