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
  const rows = ids.map((id) => ({ id, row: indicators.value.byId.get(id) ?? null }));
  return (
    <ul className={s.figures} data-many={ids.length > FEW || undefined} aria-label="指标">
      {rows.map(({ id, row }) => (
        <li key={id}>
          {row ? (
            <Figure row={row} hasArea={areas.length > 1} />
          ) : (
            <p className={s.figureName}>
              <b className={s.check}>待核</b> 这一项指标已不在本数据中
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

function Figure({ row, hasArea }: { row: Indicator; hasArea: boolean }) {
  const area = useAreaName(row.area);
  const unit = unitBeside(row);
  const isNumber = /^[-−]?[\d.,]+/u.test(row.value_text);
  return (
    <>
      <p className={s.figure} data-long={row.value_text.length > LONG || !isNumber || undefined}>
        <ValueText text={row.value_text} />
        {unit !== "" && <small>{unit}</small>}
      </p>
      <p className={s.figureName}>
        {hasArea && `${area} · `}
        {row.name}
      </p>
      <p className={s.figureNote}>
        {[formatPeriodShort(row.period), roleLabel(row.role), row.attribute].filter(Boolean).join(" · ")}
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
