import s from "./map.module.css";

/** In place of the map where the browser cannot draw it. */
export function NoMap() {
  return (
    <div className={s.noMap} role="alert">
      <h2>此浏览器画不出地图</h2>
      <p>此浏览器不支持 WebGL，或者把它关掉了。地点列表、原文与指标仍可使用。</p>
      <p>要看地图，请换用新版的 Edge、Chrome 或 Firefox；若是远程桌面，请在浏览器设置中打开“使用图形加速”，然后重新载入。</p>
    </div>
  );
}
