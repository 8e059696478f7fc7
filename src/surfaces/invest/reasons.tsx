import { openDossier, setInvest, toggleCompared } from "../../actions/invest";
import { selectFeature } from "../../actions/select";
import { t } from "../../i18n/words";
import type { Verdict } from "../../plan/invest-filter";
import { reasonOf, WISHES, type Wish, wishWords } from "../../plan/invest-reasons";
import type { InvestRow } from "../../plan/invest-rows";
import { areaFrom, areaIn, areaUnitLabel } from "../../plan/invest-table";
import { useAtlas } from "../../store/store";
import { Icon, type IconName } from "../../ui/icon";
import { Empty } from "../../ui/part-gate";
import { CompareToggle } from "./compare-toggle";
import s from "./reasons.module.css";

const VERDICT: Readonly<Record<Verdict, { readonly icon: IconName | null; readonly word: string }>> = {
  yes: { icon: "check", word: t("符合") },
  no: { icon: "close", word: t("不符合") },
  unknown: { icon: null, word: t("无法判断") },
};

/** What matters to somebody, and for each place whether it is so, and why. No score. */
export function Reasons({ rows }: { rows: readonly InvestRow[] }) {
  const wishes = useAtlas((st) => st.invest.wishes);
  return (
    <div className={s.pane}>
      <WishList wishes={wishes} />
      {wishes.length === 0 ? (
        <Empty title={t("先勾选看重什么")}>
          <p>{t("每处会逐条说明符合、不符合，还是文件没有写明而无法判断；不打分。")}</p>
        </Empty>
      ) : (
        <ul className={s.list}>
          {byMet(rows, wishes).map((row) => (
            <Item key={row.id} row={row} wishes={wishes} />
          ))}
        </ul>
      )}
    </div>
  );
}

/** Those that meet more wishes first; of equals, those that fail fewer. An order, not a mark. */
function byMet(rows: readonly InvestRow[], wishes: readonly Wish[]): readonly InvestRow[] {
  const count = (row: InvestRow, verdict: Verdict) => wishes.filter((w) => reasonOf(row, w, "mu").verdict === verdict).length;
  const keyed = rows.map((row) => ({ row, yes: count(row, "yes"), no: count(row, "no") }));
  return keyed.sort((a, b) => b.yes - a.yes || a.no - b.no).map(({ row }) => row);
}

const ofKind = (wishes: readonly Wish[], { kind }: Wish) => wishes.find((w) => w.kind === kind);

function WishList({ wishes }: { wishes: readonly Wish[] }) {
  const unit = useAtlas((st) => st.invest.unit);
  const put = (wish: Wish, isOn: boolean) =>
    setInvest({
      wishes: WISHES.flatMap((one) => (one.kind === wish.kind ? (isOn ? [wish] : []) : (ofKind(wishes, one) ?? []))),
    });
  return (
    <fieldset className={s.wishes}>
      <legend>{t("看重什么")}</legend>
      {WISHES.map((first) => {
        const wish = ofKind(wishes, first) ?? first;
        const isOn = ofKind(wishes, first) !== undefined;
        return (
          <div key={first.kind} className={s.wish}>
            <label>
              <input type="checkbox" checked={isOn} onChange={(e) => put(wish, e.target.checked)} />
              {wishWords(wish, unit)}
            </label>
            {isOn && "withinM" in wish && (
              <Limit
                label={wishWords(wish, unit)}
                value={wish.withinM}
                unit={t("米")}
                onChange={(withinM) => put({ ...wish, withinM: Math.min(20_000, Math.max(1, Math.round(withinM))) }, true)}
              />
            )}
            {isOn && wish.kind === "land" && (
              <Limit
                label={wishWords(wish, unit)}
                value={areaIn(unit, wish.atLeastM2)}
                unit={areaUnitLabel(unit)}
                onChange={(value) => put({ ...wish, atLeastM2: areaFrom(unit, value) }, true)}
              />
            )}
            {isOn && wish.kind === "words" && (
              <input
                className={s.limit}
                aria-label={t("功能或产业的词")}
                value={wish.words}
                onChange={(e) => e.target.value.trim() !== "" && put({ ...wish, words: e.target.value }, true)}
              />
            )}
          </div>
        );
      })}
    </fieldset>
  );
}

interface LimitProps {
  readonly label: string;
  readonly value: number;
  readonly unit: string;
  readonly onChange: (value: number) => void;
}

function Limit({ label, value, unit, onChange }: LimitProps) {
  return (
    <span>
      <input
        className={s.limit}
        type="number"
        min={1}
        aria-label={label}
        value={value}
        onChange={(e) => e.target.valueAsNumber > 0 && onChange(e.target.valueAsNumber)}
      />
      {unit}
    </span>
  );
}

function Item({ row, wishes }: { row: InvestRow; wishes: readonly Wish[] }) {
  const unit = useAtlas((st) => st.invest.unit);
  const isSelected = useAtlas((st) => st.selection.kind === "feature" && st.selection.id === row.id);
  const { name } = row.properties;
  return (
    <li className={s.item} data-row={row.id} data-selected={isSelected}>
      <div className={s.itemHead}>
        <CompareToggle id={row.id} name={name} toggle={toggleCompared} />
        <button type="button" className={s.pick} onClick={() => selectFeature({ id: row.id, origin: "list" })}>
          {name}
        </button>
        <span className={s.town}>{row.areaName}</span>
        <button type="button" className={s.open} onClick={() => openDossier(row.id)}>
          {t("档案")}
          <span className="visually-hidden">
            {t("：")}
            {name}
          </span>
        </button>
      </div>
      <ul className={s.reasons}>
        {wishes.map((wish) => {
          const { verdict, because, isClose } = reasonOf(row, wish, unit);
          const { icon } = VERDICT[verdict];
          return (
            <li key={wish.kind} data-verdict={verdict} data-close={isClose}>
              <span className={s.sign} aria-hidden="true">
                {icon ? <Icon name={icon} /> : "?"}
              </span>
              <span className="visually-hidden">
                {VERDICT[verdict].word}
                {t("：")}
              </span>
              <span>{wishWords(wish, unit)}</span>
              <small>{because}</small>
            </li>
          );
        })}
      </ul>
    </li>
  );
}
