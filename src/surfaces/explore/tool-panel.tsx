import { leaveTool } from "../../actions/tools";
import { t } from "../../i18n/words";
import { useAtlas } from "../../store/store";
import type { Tool } from "../../store/tools";
import { IconButton } from "../../ui/button";
import { CoordinatesResult } from "./coordinates-result";
import { MeasureResult } from "./measure-result";
import s from "./tool-panel.module.css";

const TITLE: Readonly<Record<Tool, string>> = { distance: t("测距离"), area: t("量面积"), coordinates: t("看坐标") };

/** What the tool in the hand has found, over the map beside it. */
export default function ToolPanel({ tool }: { tool: Tool }) {
  const measure = useAtlas((st) => st.measure);
  const spot = useAtlas((st) => st.spot);
  return (
    <section className={s.panel} aria-label={TITLE[tool]}>
      <div className={s.head}>
        <h2>{TITLE[tool]}</h2>
        <IconButton icon="close" label={t("退出工具")} hint="Esc" onClick={() => leaveTool()} />
      </div>
      {tool === "coordinates" ? <CoordinatesResult spot={spot} /> : <MeasureResult kind={tool} measure={measure} />}
    </section>
  );
}
