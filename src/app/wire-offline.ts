import { dismissNotice, notify } from "../actions/notices";
import { t } from "../i18n/words";
import type { OfflineEvents } from "../offline/register";

/** Tells of a waiting update, and of the network going and coming. */
export function wireOffline({ onUpdate, isReady }: OfflineEvents): void {
  onUpdate(() =>
    notify({
      id: "update",
      text: t("规划图谱有新版本。现在换上会重新载入页面，所在位置不变。"),
      button: { label: t("换上新版本"), does: "apply-update" },
    }),
  );
  addEventListener("offline", () => {
    const text = isReady() ? t("网络断开了。全部内容已存在本机，可以继续使用。") : t("网络断开了。已经打开的内容可以继续看。");
    notify({ id: "network", text });
  });
  addEventListener("online", () => dismissNotice("network"));
}
