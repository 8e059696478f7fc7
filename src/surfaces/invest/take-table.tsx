import { useState } from "react";
import { saveTable, TABLE_FORMATS, type TableFormat } from "../../actions/invest-files";
import { Button } from "../../ui/button";
import { today } from "../common/today";
import { LinkCode } from "./link-code";
import s from "./table.module.css";

const LABEL: Readonly<Record<TableFormat, string>> = {
  xlsx: "电子表格（XLSX）",
  csv: "文本表格（CSV）",
  geojson: "地图数据（GeoJSON）",
  kml: "地图数据（KML）",
};

/** What was found, as files, and as a link or a code that opens the same again. */
export function TakeTable() {
  const [said, setSaid] = useState("");
  const save = async (format: TableFormat) => {
    setSaid("正在制作文件");
    try {
      await saveTable(format, today());
      setSaid("已存到下载文件夹");
    } catch {
      setSaid("文件没有做成，请重试");
    }
  };
  return (
    <details className={s.choice}>
      <summary>带走</summary>
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
