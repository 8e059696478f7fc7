import type { BasemapKind } from "../store/basemap";
import type { OnlineAnswer } from "./online-requests";

/** Why a basemap does not come and what to do about it, for its reader. */
export function failureWords({ status, isStrange }: OnlineAnswer, kind: BasemapKind, isOnline: boolean): string {
  const isTianditu = kind.startsWith("tianditu");
  const what = isTianditu ? "密钥" : "地址";
  if (isStrange) return `收到的不是地图瓦片，请核对${what}`;
  if (status === 0) {
    if (!isOnline) return "本机没有联网，联网后再试";
    return `对方没有回答：网络不通、${isTianditu ? "" : "地址不对，"}或不许别的网站取用（CORS）`;
  }
  const code = `（HTTP ${status}）`;
  if (status === 401 || status === 403 || status === 418)
    return isTianditu ? `天地图不认这个密钥，或它不许在本网址使用${code}，请核对密钥` : `对方不许取用${code}，请核对地址和许可`;
  if (status === 404) return `那个地址上没有瓦片${code}，请核对地址`;
  if (status === 429) return `取得太频繁，对方暂时不给${code}，过一会儿再试`;
  if (status >= 500) return `对方的服务器出错${code}，过一会儿再试`;
  return `对方回答 ${status}，请核对${what}`;
}
