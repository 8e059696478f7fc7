import { Switch } from "radix-ui";
import { useId } from "react";
import { showAllLayers, toggleLayerGroup } from "../../actions/view";
import { useAtlas } from "../../store/store";
import { LEGEND, type LegendGroup } from "../../style/legend";
import { Button } from "../../ui/button";
import { LegendSign } from "../common/symbol";
import s from "./layer-list.module.css";
import { QualityLegend } from "./quality-legend";

/** What the map shows, each group with its switch and its signs. */
export function LayerList() {
  const hidden = useAtlas((st) => st.hidden);
  return (
    <div className={s.pane}>
      <h2 className="visually-hidden">图层与图例</h2>
      {LEGEND.map((g) => (
        <LayerGroupRow key={g.group} group={g} isOn={!hidden.includes(g.group)} />
      ))}
      {hidden.length > 0 && (
        <Button outline className={s.all} onClick={() => showAllLayers()}>
          显示全部图层
        </Button>
      )}
      <QualityLegend />
    </div>
  );
}

function LayerGroupRow({ group, isOn }: { group: LegendGroup; isOn: boolean }) {
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
      <ul className={s.entries}>
        {group.entries.map((e) => (
          <li key={e.id} className={s.entry}>
            <LegendSign symbol={e.symbol} />
            <span>
              {e.label}
              {e.note && <span className={s.note}>{e.note}</span>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
