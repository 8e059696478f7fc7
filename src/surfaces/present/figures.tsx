import { useIndicators } from "../../data/use-dataset";
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
}

/** Indicators as large figures, in the words of the document, with unit, period and what kind of figure it is. */
export function Figures({ ids, areas }: Props) {
  const indicators = useIndicators();
  if (indicators.status !== "ready" || ids.length === 0) return null;
  const rows = ids.flatMap((id) => indicators.value.byId.get(id) ?? []);
  const gone = ids.length - rows.length;
  const names = [...new Set(rows.map((row) => row.name))];
  /* The same thing for two towns or two years is named once, above. */
  const isGrouped = names.length < rows.length;
  const tiles = (some: readonly Indicator[], isNamed: boolean) => (
    <ul className={s.figures} data-many={ids.length > FEW || undefined} aria-label="指标">
      {some.map((row) => (
        <li key={row.id}>
          <Figure row={row} hasArea={areas.length > 1} isNamed={isNamed} />
        </li>
      ))}
    </ul>
  );
  return (
    <div className={s.groups}>
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
      {gone > 0 && (
        <p className={s.figureNote}>
          <b className={s.check}>待核</b> 有 {gone} 项指标已不在本数据中
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
        {[hasArea ? area : "", formatPeriodShort(row.period), roleLabel(row.role), row.attribute].filter(Boolean).join(" · ")}
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
