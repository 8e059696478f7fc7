import { lazy, Suspense, useState } from "react";
import { type CardLine, copyNearLink, nearLink, saveNearCard } from "../../actions/near-share";
import { t } from "../../i18n/words";
import type { NamedPlace } from "../../plan/gazetteer";
import { nearStage } from "../../plan/near-stage";
import type { NearWalk } from "../../plan/near-walk";
import { Button } from "../../ui/button";
import { QrCode } from "../../ui/qr-code";
import { Fold } from "./fold";
import s from "./nearby.module.css";
import { type NearView, useDateOf } from "./use-near";
import { stageWords, whereWords } from "./words";

const CARD_LINES = 8;
/* It draws a map of its own, and comes when somebody prints. */
const Notice = lazy(() => import("./notice"));

/** The nearest lines, in the words of the list. */
function linesOf(items: readonly NearWalk[], dateOf: (doc: string) => string | null): CardLine[] {
  return items
    .filter(({ feature }) => feature.properties.kind !== "road")
    .map((near) => ({
      name: near.feature.properties.name,
      stage: stageWords(nearStage(near.feature.properties, dateOf)),
      where: whereWords(near),
    }));
}

/** Card, code, link and notice for a public place. A person's own place is not shared at all. */
export function Share({ view }: { view: NearView }) {
  const { named } = view;
  if (!named)
    return (
      <p className={s.note}>{t("这是你自己的位置，不做成卡片和链接。要转给邻居，请先“换个地方”，选一个路名、小区或车站。")}</p>
    );
  return <Fold summary={t("转给邻居、打印告示")}>{() => <Ways view={view} named={named} />}</Fold>;
}

function Ways({ view, named }: { view: NearView; named: NamedPlace }) {
  const { range, found } = view;
  const dateOf = useDateOf();
  const [said, setSaid] = useState("");
  const [isPrinting, setPrinting] = useState(false);
  const lines = linesOf(found.certain, dateOf);
  const title = t("{0}附近有什么，要建什么", named.name);
  const save = async () => {
    setSaid(t("正在画…"));
    const more = Math.max(0, lines.length - CARD_LINES);
    try {
      await saveNearCard({ place: named, range, title, lines: lines.slice(0, CARD_LINES), more });
      setSaid(t("图片已存"));
    } catch (error) {
      setSaid(error instanceof Error ? error.message : t("没有存成"));
    }
  };
  const copy = async () => setSaid((await copyNearLink(named)) ? t("链接已复制") : t("没能复制，请手机扫下面的码"));
  return (
    <>
      <div className={s.ways}>
        <Button outline icon="download" onClick={save}>
          {saveNearCard.label}
        </Button>
        <Button outline icon="link" onClick={copy}>
          {copyNearLink.label}
        </Button>
        <Button outline icon="contents" onClick={() => setPrinting(true)}>
          {t("打印一页告示")}
        </Button>
      </div>
      <p className={s.told} role="status">
        {said}
      </p>
      <p className={s.note}>
        {t("链接和码里只有“")}
        {named.name}
        {t("”这个公开地名，没有门牌，也没有你的位置。")}
      </p>
      <QrCode text={nearLink(named)} label={t("{0}附近的链接，用手机扫", named.name)} />
      {isPrinting && (
        <Suspense>
          <Notice view={view} named={named} title={title} lines={lines} onDone={() => setPrinting(false)} />
        </Suspense>
      )}
    </>
  );
}
