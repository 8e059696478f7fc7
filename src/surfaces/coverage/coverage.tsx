import { Dialog } from "radix-ui";
import { closePage } from "../../actions/panes";
import { retryPart, useAtlasFile, useCoverage, useFeatures, useFindings } from "../../data/use-dataset";
import { t } from "../../i18n/words";
import { IconButton } from "../../ui/button";
import { PartGate } from "../../ui/part-gate";
import s from "./coverage.module.css";
import { Downloads } from "./downloads";
import { FeatureCounts } from "./feature-counts";
import { Figures } from "./figures";
import { MentionLine } from "./mention-line";
import { Oddities } from "./oddities";
import { Positions } from "./positions";
import { Sources } from "./sources";
import { TablesByDocument } from "./tables-by-document";

const SECTIONS = [
  { id: "tables", label: t("逐表对照") },
  { id: "places", label: t("地点") },
  { id: "positions", label: t("位置怎么来") },
  { id: "oddities", label: t("原文的缺漏") },
  { id: "sources", label: t("来源") },
  { id: "downloads", label: t("下载") },
] as const;

/** 数据说明: what the documents hold, what the data hold of it, what is missing, and where everything comes from. */
export default function CoveragePage() {
  const atlas = useAtlasFile();
  const coverage = useCoverage();
  const features = useFeatures();
  const findings = useFindings();
  const go = (id: string) => document.getElementById(`coverage-${id}`)?.scrollIntoView({ block: "start" });
  return (
    <Dialog.Root open onOpenChange={(open) => !open && closePage()}>
      <Dialog.Portal>
        <Dialog.Overlay className={s.veil} />
        <Dialog.Content className={s.page} aria-describedby={undefined}>
          <header className={s.head}>
            <Dialog.Title className={s.title}>{t("数据说明")}</Dialog.Title>
            <nav className={s.nav} aria-label={t("本页内容")}>
              {SECTIONS.map((one) => (
                <button key={one.id} type="button" onClick={() => go(one.id)}>
                  {one.label}
                </button>
              ))}
            </nav>
            <IconButton icon="close" label={t("回到地图")} onClick={() => closePage()} />
          </header>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long page must scroll by keyboard */}
          <section className={s.scroll} aria-label={t("数据说明正文")} tabIndex={0}>
            <div className={s.sheet}>
              <p className={s.lead}>
                {t("本页的每个数都由数据逐条数出，不是手写的。地图上的点、线、面为示意，不作为划界依据；数值以文件原文为准。")}
              </p>
              <PartGate part={atlas} what={t("数据总目")} safe={t("地图仍可使用。")} onRetry={() => retryPart("atlas")}>
                {(a) => (
                  <PartGate part={coverage} what={t("数据说明")} safe={t("地图仍可使用。")} onRetry={() => retryPart("coverage")}>
                    {(c) => (
                      <>
                        <Figures atlas={a} coverage={c} />
                        <TablesByDocument coverage={c} documents={a.documents} />
                        <MentionLine score={c.mentions} />
                        <PartGate
                          part={features}
                          what={t("地点")}
                          safe={t("其余各节照常。")}
                          onRetry={() => retryPart("features")}
                        >
                          {(set) => (
                            <>
                              <FeatureCounts features={set.all} />
                              <Positions features={set.all} />
                            </>
                          )}
                        </PartGate>
                        <PartGate
                          part={findings}
                          what={t("存疑清单")}
                          safe={t("其余各节照常。")}
                          onRetry={() => retryPart("findings")}
                        >
                          {(all) => <Oddities coverage={c} documents={a.documents} findings={all} />}
                        </PartGate>
                        <Sources sources={c.sources} />
                        <Downloads atlas={a} />
                      </>
                    )}
                  </PartGate>
                )}
              </PartGate>
            </div>
          </section>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
