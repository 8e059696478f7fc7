import { keepLanguage } from "../i18n/choose";
import { type Language, language } from "../i18n/words";
import { atlasStore } from "../store/store";
import { writeLink } from "../url/codec";
import { defineAction } from "./action";
import { shareOf } from "./share-state";

export const switchLanguage = defineAction({
  id: "switch-language",
  label: "English / 中文",
  /** Opens the same state anew in the other language: what is written stands in the modules of the app, which are read once. */
  perform: (to: Language = language() === "zh" ? "en" : "zh") => {
    keepLanguage(to);
    const link = writeLink({ ...shareOf(atlasStore.getState()), lang: to === "zh" ? null : to });
    history.replaceState(null, "", `#${link}`);
    location.reload();
  },
});
