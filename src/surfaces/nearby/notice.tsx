import { nearEdge } from "../../actions/near-edge";
import { type CardLine, nearLink } from "../../actions/near-share";
import { useAtlasFile, useDataset, useFeatures } from "../../data/use-dataset";
import { bboxOf } from "../../geo/bounds";
import { t } from "../../i18n/words";
import type { NamedPlace } from "../../plan/gazetteer";
import { SCENE_LAYERS } from "../../plan/scene";
import { approvalLine } from "../../plan/site";
import { StillMap } from "../../still/still-map";
import { formatDate, shortTitle } from "../../ui/format";
import { Paper } from "../../ui/paper";
import { QrCode } from "../../ui/qr-code";
import s from "./notice.module.css";
import type { NearView } from "./use-near";

/** All but the structure of the plan, which is no answer to what is near. */
const LAYERS = SCENE_LAYERS.filter((layer) => layer !== "corridors" && layer !== "zones");
/** What one standing sheet of A4 holds in letters that are read on a board. */
const MOST_LINES = 12;
const PAPER = { widthMm: 210, heightMm: 297, marginMm: 12 } as const;

interface NoticeProps {
  readonly view: NearView;
  readonly named: NamedPlace;
  readonly title: string;
  readonly lines: readonly CardLine[];
  readonly onDone: () => void;
}

/** One sheet for the neighbourhood board: map, lines with their dates, the code, the documents. */
export default function Notice({ view, named, title, lines, onDone }: NoticeProps) {
  const features = useFeatures();
  const atlas = useAtlasFile();
  const { ground } = useDataset();
  const edge = nearEdge(named.point, view.range);
  const bounds = bboxOf(edge);
  const known = atlas.status === "ready" ? atlas.value : null;
  const docs = new Set(view.found.certain.flatMap(({ feature }) => feature.properties.citations.map((c) => c.doc)));
  const rest = view.found.unsure.length + Math.max(0, lines.length - MOST_LINES);
  return (
    <Paper {...PAPER} isWhole={features.status === "ready"} onDone={onDone} className={s.room}>
      <h1>{title}</h1>
      {bounds && features.status === "ready" && (
        <StillMap
          features={features.value.all}
          basemap={ground.status === "ready" ? ground.value : null}
          focus={[]}
          bounds={bounds}
          layers={LAYERS}
          theme="print"
          width={700}
          height={380}
          className={s.map}
          near={{ point: named.point, edge }}
          label={t("{0}：示意图", title)}
        />
      )}
      <table className={s.lines}>
        <tbody>
          {lines.slice(0, MOST_LINES).map(({ name, stage, where }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{stage}</td>
              <td>{where}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className={s.foot}>
        <div>
          <p>
            {t("距离从")}
            {named.name}
            {t("（路按镇内中段）算起")}
            {view.measure === "walk" ? t("，沿路估算") : t("，是直线")}
            {t("。")}
            {rest > 0 && t("另有 {0} 处，扫码看。", rest)}
            {t("规划是打算，不是已经做到。")}
          </p>
          <p>
            {t("依据：")}
            {known?.documents
              .filter((d) => docs.has(d.id))
              .map((d) => t("《{0}》（{1}）", shortTitle(d.title), formatDate(d.date)))
              .join(t("、"))}
          </p>
          <p>
            {t("示意图，不作为划界依据　")}
            {approvalLine(known?.site ?? null)}
            {t("　数据版本 ")}
            {known?.dataVersion ?? t("不明")}
          </p>
        </div>
        <div className={s.code}>
          <QrCode text={nearLink(named)} label={t("手机扫码")} />
        </div>
      </div>
    </Paper>
  );
}
