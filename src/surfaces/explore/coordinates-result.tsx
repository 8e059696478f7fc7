import { Switch } from "radix-ui";
import { useId, useState } from "react";
import type { LonLat } from "../../geo/types";
import { t } from "../../i18n/words";
import { useMedia } from "../../ui/use-media";
import { type CoordinateLine, coordinatesCopy, otherLines, wgs84Lines } from "./coordinates-text";
import { CopyButton } from "./copy-button";
import layers from "./layer-list.module.css";
import s from "./tool-panel.module.css";

/** Where a place on the map lies, each way of counting under its own name. */
export function CoordinatesResult({ spot }: { spot: LonLat | null }) {
  const [isOther, setOther] = useState(false);
  const isFinger = useMedia("(pointer: coarse)");
  const id = useId();
  if (spot === null) {
    const how = isFinger ? t("在图上轻点") : t("在图上单击，或用键盘把地图中央移到那里再按空格，");
    return (
      <p className={s.hint}>
        {how}
        {t("看那里的坐标。平时")}
        {isFinger ? t("长按") : t("单击右键")}
        {t("也可以。")}
      </p>
    );
  }
  const lines = [...wgs84Lines(spot), ...(isOther ? otherLines(spot) : [])];
  return (
    <>
      <dl className={s.lines}>
        {lines.map((line) => (
          <Line key={line.text} line={line} />
        ))}
      </dl>
      <div className={s.switchRow}>
        <span id={id}>{t("换算成其他坐标系")}</span>
        <Switch.Root className={layers.switch} checked={isOther} aria-labelledby={id} onCheckedChange={setOther}>
          <Switch.Thumb className={layers.thumb} />
        </Switch.Root>
      </div>
      <div className={s.steps}>
        <CopyButton text={coordinatesCopy(lines)}>{t("复制坐标")}</CopyButton>
      </div>
      <p className={s.caveat}>
        {t("图上读数，不是测量。底图中推算的道路可能偏离数十米，示意的地块更多；")}
        {isOther && t("坐标系换算另有约 1 米误差；")}
        {t("不作为定位或划界依据")}
      </p>
    </>
  );
}

function Line({ line: { datum, text, note } }: { line: CoordinateLine }) {
  return (
    <div>
      <dt>
        {datum} <span>{note}</span>
      </dt>
      <dd>{text}</dd>
    </div>
  );
}
