import { t } from "../i18n/words";
import type { BasemapChoice, BasemapState } from "../store/basemap";
import { atlasStore } from "../store/store";
import { defineAction } from "./action";
import { dismissNotice, notify } from "./notices";

/** True if the address is a template of tiles, not of a style. */
export function isTileTemplate(url: string): boolean {
  return /\{(?:z|x|-?y)\}/u.test(url);
}

function urlProblem(text: string, pageProtocol: string): string | null {
  if (text === "") return t("请填底图的地址");
  const left = text.replaceAll(/\{(?:z|x|-?y)\}/gu, "0");
  if (isTileTemplate(text) && !(/\{z\}/u.test(text) && /\{x\}/u.test(text) && /\{-?y\}/u.test(text)))
    return t("瓦片地址里要有 {z}、{x} 和 {y}");
  const unknown = /\{[^}]*\}?/u.exec(left);
  if (unknown) return t("不认得地址里的 {0}：请换成具体的值，例如把 {s} 换成一个子域名", unknown[0]);
  let url: URL;
  try {
    url = new URL(left);
  } catch {
    return t("这不是完整的网址，应以 https:// 开头");
  }
  if (url.protocol !== "https:" && url.protocol !== "http:")
    return t("只能用 https:// 或 http:// 的地址，不能用 {0}", url.protocol);
  if (url.protocol === "http:" && pageProtocol === "https:")
    return t("本页是 https，浏览器不许它取 http 的底图，请换 https 的地址");
  if (url.username !== "" || url.password !== "") return t("地址里不能带用户名和密码");
  return null;
}

/** What keeps a choice from being used, in a reader's words; null if nothing does. */
export function basemapProblem({ kind, tiandituKey, customUrl }: BasemapChoice, pageProtocol: string): string | null {
  if (kind === "own") return null;
  if (kind === "custom") return urlProblem(customUrl, pageProtocol);
  if (tiandituKey === "") return t("请填您在天地图申请的密钥（tk）");
  return /^[\w-]+$/u.test(tiandituKey) ? null : t("密钥里有不该有的字符，请重新复制");
}

export const chooseBasemap = defineAction({
  id: "choose-basemap",
  label: t("换底图"),
  perform: (change: Partial<BasemapChoice>) => {
    dismissNotice("basemap");
    atlasStore.setState(({ basemap }) => ({ basemap: { ...basemap, ...change } }));
  },
});

export const retryBasemap = defineAction({
  id: "retry-basemap",
  label: t("再试一次在线底图"),
  perform: () => chooseBasemap({}),
});

/** Called by the map alone: what has become of the chosen basemap. A failure is told with what to do. */
export const setBasemapState = defineAction({
  id: "set-basemap-state",
  label: t("底图状态"),
  perform: (basemapState: BasemapState) => {
    atlasStore.setState({ basemapState });
    if (basemapState.status !== "failed") return;
    notify({
      id: "basemap",
      tone: "warn",
      text: t("在线底图没有取到：{0}。已换回内置底图，规划内容不受影响。", basemapState.why),
      button: { label: t("再试一次"), does: "retry-basemap" },
    });
  },
});
