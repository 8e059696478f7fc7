import { Switch } from "radix-ui";
import { useId } from "react";
import { showAllLayers, toggleLayerGroup } from "../../actions/view";
import { t } from "../../i18n/words";
import { useAtlas } from "../../store/store";
import { LEGEND, type LegendEntry, type LegendGroup } from "../../style/legend";
import { Button } from "../../ui/button";
import { LegendSign } from "../common/symbol";
import s from "./layer-list.module.css";
import { legendParts } from "./legend-parts";
import { QualityLegend } from "./quality-legend";
import { RaisedSection } from "./raised-section";

/** What the map shows, each group with its switch and its signs. */
export function LayerList() {
  const hidden = useAtlas((st) => st.hidden);
  const { seen, rest } = legendParts(useAtlas((st) => st.inView));
  const entriesOf = ({ group }: LegendGroup) => seen.find((g) => g.group === group)?.entries ?? [];
  return (
    <div className={s.pane}>
      <h2 className="visually-hidden">{t("图层与图例")}</h2>
      {LEGEND.map((g) => (
        <LayerGroupRow key={g.group} group={g} entries={entriesOf(g)} isOn={!hidden.includes(g.group)} />
      ))}
      {hidden.length > 0 && (
        <Button outline className={s.all} onClick={() => showAllLayers()}>
          {t("显示全部图层")}
        </Button>
      )}
      <RaisedSection />
      <QualityLegend />
      {rest.length > 0 && (
        <details className={s.rest}>
          <summary>
            {t("图上其他符号（")}
            {rest.length}
            {t("）")}
          </summary>
          <Entries entries={rest} />
        </details>
      )}
    </div>
  );
}

interface RowProps {
  readonly group: LegendGroup;
  /** Those whose things are in the picture now. */
  readonly entries: readonly LegendEntry[];
  readonly isOn: boolean;
}

function LayerGroupRow({ group, entries, isOn }: RowProps) {
  const id = useId();
  return (
    <section className={s.group} aria-labelledby={id} data-off={!isOn || undefined}>
      <div className={s.head}>
        <h3 id={id}>{group.label}</h3>
        <Switch.Root
          className={s.switch}
          checked={isOn}
          aria-labelledby={id}
          onCheckedChange={() => toggleLayerGroup(group.group)}
        >
          <Switch.Thumb className={s.thumb} />
        </Switch.Root>
      </div>
      <Entries entries={entries} />
    </section>
  );
}

function Entries({ entries }: { entries: readonly LegendEntry[] }) {
  return (
    <ul className={s.entries}>
      {entries.map((e) => (
        <li key={e.id} className={s.entry} data-legend={e.id}>
          <LegendSign symbol={e.symbol} />
          <span>
            {e.label}
            {e.note && <span className={s.note}>{e.note}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}
