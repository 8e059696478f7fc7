import { t } from "../i18n/words";
import type { Notice } from "../store/state";
import { atlasStore } from "../store/store";
import { defineAction } from "./action";

/** Tells the reader something; a notice of the same id takes the place of the one before. */
export const notify = defineAction({
  id: "notify",
  label: t("提示"),
  perform: ({ id, text, tone = "info", button = null }: Pick<Notice, "id" | "text"> & Partial<Notice>) => {
    atlasStore.setState(({ notices }) => ({ notices: [...notices.filter((n) => n.id !== id), { id, text, tone, button }] }));
  },
});

export const dismissNotice = defineAction({
  id: "dismiss-notice",
  label: t("关闭提示"),
  perform: (id: string) => {
    atlasStore.setState(({ notices }) => ({ notices: notices.filter((n) => n.id !== id) }));
  },
});
