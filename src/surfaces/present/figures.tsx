import { useIndicators } from "../../data/use-dataset";
import { t } from "../../i18n/words";
import { roleLabel } from "../../plan/labels";
import type { AreaId, Indicator } from "../../plan/types";
import { formatPeriodShort } from "../../ui/format";
import { useAreaName } from "../common/use-documents";
import { unitBeside } from "../common/words";
import s from "./words.module.css";

/** More than this and they stand smaller. */
const FEW = 4;
/** Longer than this it is a sentence rather than a figure. */
const LONG = 9;

interface Props {
  readonly ids: readonly string[];
  readonly areas: readonly AreaId[];
  /** No more than these have room; the lines of a scene say its most telling ones in words. */
  readonly most: number;
  /** Each in a row instead of a tile, where there are many and room is short. */
  readonly isTight: boolean;
}

/** Indicators as large figures, in the words of the document, with unit, period and what kind of figure it is. */
export function Figures({ ids, areas, most, isTight }: Props) {
  const indicators = useIndicators();
  if (indicators.status !== "ready" || ids.length === 0) return null;
  const known = ids.flatMap((id) => indicators.value.byId.get(id) ?? []);
  const rows = known.slice(0, most);
  const gone = ids.length - known.length;
  const left = known.length - rows.length;
  const isInRows = isTight && rows.length > FEW;
  const names = [...new Set(rows.map((row) => row.name))];
  /* The same thing for two towns or two years is named once, above. */
  const isGrouped = isInRows || names.length < rows.length;
  const tiles = (some: readonly Indicator[], isNamed: boolean) => (
    <ul className={s.figures} data-many={ids.length > FEW || undefined} aria-label={t("指标")}>
      {some.map((row) => (
        <li key={row.id}>
          <Figure row={row} hasArea={areas.length > 1} isNamed={isNamed} />
        </li>
      ))}
    </ul>
  );
  return (
    <div className={s.groups} data-rows={isInRows || undefined}>
      {isGrouped
        ? names.map((name) => (
            <section key={name}>
              <h3 className={s.groupName}>{name}</h3>
              {tiles(
                rows.filter((row) => row.name === name),
                false,
              )}
            </section>
          ))
        : tiles(rows, true)}
      {left > 0 && (
        <p className={s.figureNote}>
          {rows.length > 0 ? t("另有") : t("还有")} {left}
          {t(" 项指标，见指标表")}
        </p>
      )}
      {gone > 0 && (
        <p className={s.figureNote}>
          <b className={s.check}>{t("待核")}</b>
          {t(" 有 ")}
          {gone}
          {t(" 项指标已不在本数据中")}
        </p>
      )}
    </div>
  );
}

function Figure({ row, hasArea, isNamed }: { row: Indicator; hasArea: boolean; isNamed: boolean }) {
  const area = useAreaName(row.area);
  const unit = unitBeside(row);
  const isNumber = /^[-−]?[\d.,]+/u.test(row.value_text);
  return (
    <>
      <p className={s.figure} data-long={row.value_text.length > LONG || !isNumber || undefined}>
        <ValueText text={row.value_text} />
        {unit !== "" && <small>{unit}</small>}
      </p>
      {isNamed && <p className={s.figureName}>{row.name}</p>}
      <p className={s.figureNote}>
        {[hasArea ? area : "", formatPeriodShort(row.period), roleLabel(row.role), row.attribute].filter(Boolean).join(t(" · "))}
      </p>
    </>
  );
}

/** A number in the document's own writing, what follows it set small as a unit is. */
function ValueText({ text }: { text: string }) {
  const [, number, rest] = /^([-−]?[\d.,]+)\s*(.*)$/u.exec(text) ?? [];
  if (number === undefined) return text;
  return (
    <>
      {number}
      {rest && <small>{rest}</small>}
    </>
  );
}
