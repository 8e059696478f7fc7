import { openTakeAway } from "../../actions/panes";
import { Button } from "../../ui/button";
import s from "./settings.module.css";

/** The way to files and prints from the settings. */
export function ExportSection() {
  return (
    <fieldset className={s.section}>
      <legend>导出</legend>
      <Button icon="download" outline onClick={() => openTakeAway()}>
        幻灯片、打印、图片
      </Button>
    </fieldset>
  );
}
