import { openTakeAway } from "../../actions/panes";
import { t } from "../../i18n/words";
import { Button } from "../../ui/button";
import s from "./settings.module.css";

/** The way to files and prints from the settings. */
export function ExportSection() {
  return (
    <fieldset className={s.section}>
      <legend>{t("导出")}</legend>
      <Button icon="download" outline onClick={() => openTakeAway()}>
        {t("幻灯片、打印、图片")}
      </Button>
    </fieldset>
  );
}
