import { useEffect, useRef } from "react";
import { clearSelection } from "../../actions/select";
import { retryPart, useFeatures, useIndicators } from "../../data/use-dataset";
import { t } from "../../i18n/words";
import { useAtlas } from "../../store/store";
import { Button } from "../../ui/button";
import { Empty, PartGate } from "../../ui/part-gate";
import { FeatureCard } from "./feature-card";
import { IndicatorCard } from "./indicator-card";
import { TownOverview } from "./town-overview";

/** The card of whatever is selected; says so when nothing is, or when an old link names what is no longer there. */
export function Card() {
  const selection = useAtlas((st) => st.selection);
  const features = useFeatures();
  const indicators = useIndicators();
  const box = useRef<HTMLDivElement>(null);
  const id = selection.kind === "none" ? null : selection.id;

  useEffect(() => {
    if (id === null) return;
    for (const el of box.current?.querySelectorAll("article, article > div") ?? []) el.scrollTop = 0;
  }, [id]);

  if (selection.kind === "none") {
    return (
      <PartGate part={features} what={t("地点资料")} safe={t("原文和指标仍可阅读。")} onRetry={() => retryPart("features")}>
        {(set) => <TownOverview features={set} />}
      </PartGate>
    );
  }
  const gone = (
    <Empty title={t("这个链接指向的内容不在图谱里")}>
      <p>{t("可能是旧链接，也可能输入有误。地图、列表和原文都照常可用。")}</p>
      <Button outline onClick={() => clearSelection()}>
        {t("知道了")}
      </Button>
    </Empty>
  );
  return (
    <div ref={box} style={{ height: "100%" }}>
      {selection.kind === "feature" ? (
        <PartGate part={features} what={t("地点资料")} safe={t("原文和指标仍可阅读。")} onRetry={() => retryPart("features")}>
          {(set) => {
            const feature = set.byId.get(set.idOf(selection.id) ?? selection.id);
            return feature ? <FeatureCard key={feature.properties.id} feature={feature} /> : gone;
          }}
        </PartGate>
      ) : (
        <PartGate
          part={indicators}
          what={t("指标")}
          safe={t("地图、地点和原文仍可使用。")}
          onRetry={() => retryPart("indicators")}
        >
          {(set) => {
            const indicator = set.byId.get(selection.id);
            return indicator ? <IndicatorCard key={indicator.id} indicator={indicator} indicators={set} /> : gone;
          }}
        </PartGate>
      )}
    </div>
  );
}
