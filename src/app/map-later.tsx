import { useState } from "react";
import { t } from "../i18n/words";
import { Button } from "../ui/button";
import s from "./map-later.module.css";
import { opensWithoutMap } from "./may-open-map";

/** In the map's place until it comes: nothing where it is on its way, a button where the first touch brings it. */
export function MapLater() {
  const [isWaiting] = useState(opensWithoutMap);
  if (!isWaiting) return null;
  return (
    <div className={s.later}>
      <Button outline>{t("打开地图")}</Button>
      <p>{t("先看列表，点任何一处地图就打开")}</p>
    </div>
  );
}
