import { t } from "../i18n/words";
import { atlasStore } from "../store/store";
import { defineAction } from "./action";
import { shareHash } from "./share-state";

/** Puts the link to this very view on the clipboard; false where the browser does not let us. */
export const copyShareLink = defineAction({
  id: "copy-share-link",
  label: t("复制链接"),
  perform: async (): Promise<boolean> => {
    const url = new URL(location.href);
    url.hash = shareHash(atlasStore.getState());
    try {
      await navigator.clipboard.writeText(url.href);
      return true;
    } catch {
      return false;
    }
  },
});
