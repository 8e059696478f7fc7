import { lazy, Suspense, useEffect, useState } from "react";
import { t } from "../i18n/words";
import s from "./map.module.css";

const StillView = lazy(() => import("./still-view"));

/**
 * In place of the map where the browser cannot draw it, or has lost it: the same town as a still map that can be pressed,
 * and, unless another notice says it already or a scene is told, why, and what to do.
 */
export function NoMap({ isQuiet = false }: { isQuiet?: boolean }) {
  const [isOpen, setOpen] = useState(!isQuiet);
  useEffect(() => setOpen(!isQuiet), [isQuiet]);
  return (
    <div className={s.noMap}>
      <Suspense>
        <StillView />
      </Suspense>
      {isOpen && (
        <div className={s.noMapWords} role="alert">
          <h2>{t("这是静态示意图")}</h2>
          <p>{t("此浏览器不支持 WebGL，或者把它关掉了，画不出能缩放的地图。图上的地点可以点；列表、原文与指标照常。")}</p>
          <p>
            {t(
              "要能缩放，请换用新版的 Edge、Chrome 或 Firefox；若是远程桌面，请在浏览器设置中打开“使用图形加速”，然后重新载入。",
            )}
          </p>
          <button type="button" onClick={() => setOpen(false)}>
            {t("知道了")}
          </button>
        </div>
      )}
    </div>
  );
}
