import { useState } from "react";
import { saveTable, TABLE_FORMATS, type TableFormat } from "../../actions/invest-files";
import { t } from "../../i18n/words";
import { Button } from "../../ui/button";
import { Icon } from "../../ui/icon";
import { today } from "../common/today";
import { LinkCode } from "./link-code";
import s from "./table.module.css";

const LABEL: Readonly<Record<TableFormat, string>> = {
  xlsx: t("电子表格（XLSX）"),
  csv: t("文本表格（CSV）"),
  geojson: t("地图数据（GeoJSON）"),
  kml: t("地图数据（KML）"),
  gpkg: t("地图数据（GeoPackage）"),
};

/** What was found, as files, and as a link or a code that opens the same again. */
export function TakeTable() {
  const [said, setSaid] = useState("");
  const save = async (format: TableFormat) => {
    setSaid(t("正在制作文件"));
    try {
      await saveTable(format, today());
      setSaid(t("已存到下载文件夹"));
    } catch {
      setSaid(t("文件没有做成，请重试"));
    }
  };
  return (
    <details className={s.choice}>
      <summary>
        {t("带走")}
        <Icon name="down" />
      </summary>
      <div className={s.choiceBody}>
        {TABLE_FORMATS.map((format) => (
          <Button key={format} outline icon="download" onClick={() => save(format)}>
            {LABEL[format]}
          </Button>
        ))}
        <p role="status" className={s.said}>
          {said}
        </p>
        <LinkCode />
      </div>
    </details>
  );
}
