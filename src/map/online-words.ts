import { t } from "../i18n/words";
import type { BasemapKind } from "../store/basemap";
import type { OnlineAnswer } from "./online-requests";

/** Why a basemap does not come and what to do about it, for its reader. */
export function failureWords({ status, isStrange }: OnlineAnswer, kind: BasemapKind, isOnline: boolean): string {
  const isTianditu = kind.startsWith("tianditu");
  const what = isTianditu ? t("密钥") : t("地址");
  if (isStrange) return t("收到的不是地图瓦片，请核对{0}", what);
  if (status === 0) {
    if (!isOnline) return t("本机没有联网，联网后再试");
    return t("对方没有回答：网络不通、{0}或不许别的网站取用（CORS）", isTianditu ? "" : t("地址不对，"));
  }
  const code = t("（HTTP {0}）", status);
  if (status === 401 || status === 403 || status === 418)
    return isTianditu
      ? t("天地图不认这个密钥，或它不许在本网址使用{0}，请核对密钥", code)
      : t("对方不许取用{0}，请核对地址和许可", code);
  if (status === 404) return t("那个地址上没有瓦片{0}，请核对地址", code);
  if (status === 429) return t("取得太频繁，对方暂时不给{0}，过一会儿再试", code);
  if (status >= 500) return t("对方的服务器出错{0}，过一会儿再试", code);
  return t("对方回答 {0}，请核对{1}", status, what);
}
