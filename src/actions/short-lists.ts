import { t } from "../i18n/words";
import { listFile, readListFile, type ShortList, withList } from "../plan/short-list";
import { atlasStore } from "../store/store";
import { defineAction } from "./action";
import { openInvestView, setCompared } from "./invest";

export const keepShortList = defineAction({
  id: "keep-short-list",
  label: t("存下清单"),
  isAvailable: (name: string) => {
    if (name.trim() === "") return t("先起个名字");
    return atlasStore.getState().invest.compare.length === 0 ? t("清单是空的") : true;
  },
  perform: (name: string) => {
    const ids = atlasStore.getState().invest.compare;
    if (keepShortList.isAvailable(name) !== true) return;
    const list = { name: [...name.trim()].slice(0, 40).join(""), ids };
    atlasStore.setState(({ shortLists }) => ({ shortLists: withList(shortLists, list) }));
  },
});

export const openShortList = defineAction({
  id: "open-short-list",
  label: t("打开清单"),
  perform: ({ ids }: ShortList) => {
    setCompared(ids);
    openInvestView("compare");
  },
});

export const dropShortList = defineAction({
  id: "drop-short-list",
  label: t("删除清单"),
  perform: (name: string) => {
    atlasStore.setState(({ shortLists }) => ({ shortLists: shortLists.filter((list) => list.name !== name) }));
  },
});

export const saveShortList = defineAction({
  id: "save-short-list",
  label: t("存为文件"),
  perform: async (list: ShortList): Promise<void> => {
    const [{ saveFile }, { fileName }] = await Promise.all([import("../export/picture"), import("../export/file-name")]);
    saveFile(new Blob([listFile(list)], { type: "application/json" }), fileName([t("清单"), list.name], "json"));
  },
});

/** Takes a list from a file; false where it is no such file. */
export const bringShortList = defineAction({
  id: "bring-short-list",
  label: t("打开清单文件"),
  perform: async (file: Blob): Promise<boolean> => {
    const list = readListFile(await file.text());
    if (!list) return false;
    atlasStore.setState(({ shortLists }) => ({ shortLists: withList(shortLists, list) }));
    openShortList(list);
    return true;
  },
});
