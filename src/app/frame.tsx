import { lazy, type ReactNode, Suspense } from "react";
import { setPhoneTab, setSheet } from "../actions/panes";
import { t } from "../i18n/words";
import { isTelling, type PhoneTab } from "../store/state";
import { useAtlas } from "../store/store";
import { Card } from "../surfaces/explore/card";
import { Header } from "../surfaces/explore/header";
import { LayerList } from "../surfaces/explore/layer-list";
import { LeftColumn } from "../surfaces/explore/left-column";
import { PlacePane } from "../surfaces/explore/place-pane";
import { usePlaceCounts } from "../surfaces/explore/use-place-counts";
import { Waiting } from "../ui/part-gate";
import { Shell } from "../ui/shell";
import { TabBar, type TabBarItem } from "../ui/tab-bar";
import { useIsPhone } from "../ui/use-media";
import { RightColumn } from "./right-column";
import "../ui/fonts.css";
import "../ui/tokens.css";
import "../ui/base.css";

const Reader = lazy(() => import("../surfaces/reader/reader"));
const CoveragePage = lazy(() => import("../surfaces/coverage/coverage"));
const TakeAwayPage = lazy(() => import("../surfaces/present/take-away-page"));
const Doubts = lazy(() => import("../surfaces/doubts/doubts"));
const Presentation = lazy(() => import("../surfaces/present/presentation"));
const Talks = lazy(() => import("../surfaces/present/talks"));
const ExploringBar = lazy(() => import("../surfaces/present/exploring-bar"));
const MarksPage = lazy(() => import("../surfaces/present/marks-page"));
const MarkDialog = lazy(() => import("../surfaces/present/mark-dialog"));
const Nearby = lazy(() => import("../surfaces/nearby/nearby"));
const Indicators = lazy(() => import("../surfaces/indicators/indicators"));

/* What is kept on the device for it is asked for together with it. */
const Invest = lazy(async () => {
  const [surface, { wireShortLists }] = await Promise.all([import("../surfaces/invest/invest"), import("./wire-short-lists")]);
  wireShortLists();
  return surface;
});

const maker = () => import("../surfaces/scripts/maker");
const Maker = lazy(maker);
const MakerForm = lazy(() => maker().then((m) => ({ default: m.MakerForm })));
const PhoneMaker = lazy(() => maker().then((m) => ({ default: m.PhoneMaker })));

/** The whole window: the one map, and the surfaces laid around it by the state of the store. */
export function Frame({ map, isUnderWay }: { map: ReactNode; isUnderWay: boolean }) {
  const left = useAtlas((st) => st.left);
  const right = useAtlas((st) => st.right);
  const wide = useAtlas((st) => st.wide);
  const rest = useAtlas((st) => st.sheet);
  const phoneTab = useAtlas((st) => st.phoneTab);
  const page = useAtlas((st) => st.page);
  const making = useAtlas((st) => st.making);
  const phone = useIsPhone();
  const hasScene = making?.kind === "script" && making.scene !== null;
  const telling = useAtlas(isTelling);
  const isMarking = useAtlas((st) => st.marking !== null);
  const isTalk = useAtlas((st) => st.present !== null);
  return (
    <>
      <Shell
        header={<Header />}
        left={
          !isUnderWay ? (
            <Waiting />
          ) : making === null ? (
            <LeftColumn />
          ) : (
            <Suspense fallback={<Waiting />}>
              <Maker />
            </Suspense>
          )
        }
        leftFolded={making === null && left === null}
        map={map}
        right={
          right !== null ? (
            <RightColumn pane={right}>{isUnderWay ? <Pane tab={right} /> : <Waiting />}</RightColumn>
          ) : hasScene ? (
            <Suspense fallback={<Waiting />}>
              <MakerForm />
            </Suspense>
          ) : null
        }
        wide={wide}
        sheet={isUnderWay ? <Pane tab={phoneTab} /> : <Waiting />}
        sheetLabel={TAB_LABEL[phoneTab]}
        rest={rest}
        onRest={setSheet}
        tabBar={<PhoneTabs />}
        isBare={telling}
      />
      {isTalk && <Suspense>{telling ? <Presentation /> : <ExploringBar />}</Suspense>}
      {page === "talks" && (
        <Suspense>
          <Talks />
        </Suspense>
      )}
      {page === "marks" && (
        <Suspense>
          <MarksPage />
        </Suspense>
      )}
      {isMarking && (
        <Suspense>
          <MarkDialog />
        </Suspense>
      )}
      {page === "take-away" && (
        <Suspense>
          <TakeAwayPage />
        </Suspense>
      )}
      {phone && making !== null && (
        <Suspense>
          <PhoneMaker />
        </Suspense>
      )}
      {page === "coverage" && (
        <Suspense>
          <CoveragePage />
        </Suspense>
      )}
    </>
  );
}

/** What a tab of the phone, or the right column, shows. */
function Pane({ tab }: { tab: PhoneTab }) {
  if (tab === "list" || tab === "unplaced") return <PlacePane pane={tab} />;
  if (tab === "layers") return <LayerList />;
  if (tab === "card") return <Card />;
  const Surface = { reader: Reader, indicators: Indicators, doubts: Doubts, near: Nearby, invest: Invest }[tab];
  return (
    <Suspense fallback={<Waiting />}>
      <Surface />
    </Suspense>
  );
}

const TABS: readonly TabBarItem<PhoneTab>[] = [
  { key: "near", label: t("附近"), icon: "near" },
  { key: "list", label: t("列表"), icon: "list" },
  { key: "layers", label: t("图层"), icon: "layers" },
  { key: "unplaced", label: t("未上图"), icon: "unplaced" },
  { key: "card", label: t("地点"), icon: "place" },
  { key: "reader", label: t("原文"), icon: "book" },
  { key: "indicators", label: t("指标"), icon: "chart" },
  { key: "doubts", label: t("存疑"), icon: "doubt" },
  { key: "invest", label: t("找地"), icon: "invest" },
];
const TAB_LABEL = Object.fromEntries(TABS.map((t) => [t.key, t.label])) as Readonly<Record<PhoneTab, string>>;

function PhoneTabs() {
  const current = useAtlas((st) => st.phoneTab);
  const counts = usePlaceCounts();
  const items = TABS.map((t) => (t.key === "unplaced" && counts ? { ...t, count: counts.unplaced } : t));
  return <TabBar items={items} current={current} onSelect={setPhoneTab} />;
}
