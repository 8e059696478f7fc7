import { PART_FILES, type PartName } from "../data/parts";
import { retryPart } from "../data/use-dataset";
import { t } from "../i18n/words";
import { defineAction } from "./action";

export const retryFailed = defineAction({
  id: "retry-failed",
  label: t("重新取没有打开的数据"),
  perform: () => {
    for (const part of Object.keys(PART_FILES) as PartName[]) retryPart(part);
  },
});
