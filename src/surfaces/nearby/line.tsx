import { openNearLine } from "../../actions/near";
import { selectFeature } from "../../actions/select";
import { t } from "../../i18n/words";
import { kindLine } from "../../plan/labels";
import { nearQuotes } from "../../plan/near-quotes";
import { nearStage } from "../../plan/near-stage";
import type { NearWalk } from "../../plan/near-walk";
import { shownName } from "../../plan/shown-name";
import type { PlanFeature } from "../../plan/types";
import { useAtlas } from "../../store/store";
import { Button } from "../../ui/button";
import { FeatureSymbol } from "../common/symbol";
import { positionLine } from "../common/words";
import s from "./nearby.module.css";
import { PlainQuote } from "./plain-quote";
import { useDateOf } from "./use-near";
import { doubtWords, stageWords, whereWords } from "./words";

interface LineProps {
  readonly feature: PlanFeature;
  /** Null for what the documents name without saying where. */
  readonly near: NearWalk | null;
  readonly isOnFoot: boolean;
}

/** One thing near: name, how it stands with its date, which way and how far; it opens its sentences. */
export function Line({ feature, near, isOnFoot }: LineProps) {
  const { properties: p } = feature;
  const isOpen = useAtlas((st) => st.nearOpen === p.id);
  const dateOf = useDateOf();
  const stage = nearStage(p, dateOf);
  const isUnsure = near !== null && (near.doubt !== null || (isOnFoot && near.walk === null));
  return (
    <li className={s.item}>
      <button
        type="button"
        className={s.line}
        aria-expanded={isOpen}
        data-feature={p.id}
        data-distance-m={near ? near.distanceM.toFixed(1) : undefined}
        data-walk-m={near?.walk ? near.walk.distanceM.toFixed(0) : undefined}
        onClick={() => openNearLine(isOpen ? null : p.id)}
      >
        <FeatureSymbol feature={feature} className={s.symbol} />
        <span className={s.words}>
          <span className={s.name}>{shownName(p)}</span>
          <span className={s.stage} data-state={stage.state}>
            {p.kind === "road" && stage.state === "unsaid" ? t("现有的路") : stageWords(stage)}
          </span>
          {stage.said && <span className={s.said}>{t("文件当时说：{0}", stageWords(stage.said))}</span>}
          {near && isUnsure && <span className={s.doubt}>{doubtWords(near, isOnFoot)}</span>}
        </span>
        {near && <span className={s.where}>{whereWords(near)}</span>}
      </button>
      {isOpen && (
        <div className={s.open}>
          <p className={s.facts}>
            {kindLine(p)}
            {feature.geometry ? t(" · 位置：{0}", positionLine(p)) : t(" · {0}", p.geometryBasis.note ?? t("文件没有写在哪里"))}
            {feature.geometry && stage.said && p.geometryBasis.note && t(" · {0}", p.geometryBasis.note)}
          </p>
          {nearQuotes(p, stage.citation).map((citation) => (
            <PlainQuote key={`${citation.doc}-${citation.start}-${citation.end}`} citation={citation} />
          ))}
          <Button outline icon="info" onClick={() => selectFeature({ id: p.id, origin: "list" })}>
            {t("看全部信息")}
          </Button>
        </div>
      )}
    </li>
  );
}
