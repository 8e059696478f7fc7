import { retryPart, useFeatures } from "../../data/use-dataset";
import { t } from "../../i18n/words";
import { PartGate } from "../../ui/part-gate";
import { PlaceList } from "./place-list";
import { UnplacedList } from "./unplaced-list";

export function PlacePane({ pane }: { pane: "list" | "unplaced" }) {
  const features = useFeatures();
  return (
    <>
      <h2 className="visually-hidden">{pane === "list" ? t("地点列表") : t("未上图的地点")}</h2>
      <PartGate part={features} what={t("地点资料")} safe={t("原文和指标仍可阅读。")} onRetry={() => retryPart("features")}>
        {(set) => (pane === "list" ? <PlaceList features={set} /> : <UnplacedList features={set} />)}
      </PartGate>
    </>
  );
}
