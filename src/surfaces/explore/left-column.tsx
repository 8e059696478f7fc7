import { Tabs } from "radix-ui";
import { openLeft } from "../../actions/panes";
import { t } from "../../i18n/words";
import type { LeftPane } from "../../store/state";
import { useAtlas } from "../../store/store";
import { IconButton } from "../../ui/button";
import { Icon, type IconName } from "../../ui/icon";
import { LayerList } from "./layer-list";
import s from "./left-column.module.css";
import { PlacePane } from "./place-pane";
import { usePlaceCounts } from "./use-place-counts";

type Pane = Exclude<LeftPane, null>;

const PANES: readonly { readonly key: Pane; readonly label: string; readonly icon: IconName }[] = [
  { key: "list", label: t("地点"), icon: "list" },
  { key: "layers", label: t("图层"), icon: "layers" },
  { key: "unplaced", label: t("未上图"), icon: "unplaced" },
];

/** The narrow column: places, layers with their legend, what is not on the map. Folds to a rail. */
export function LeftColumn() {
  const left = useAtlas((st) => st.left);
  const counts = usePlaceCounts();
  if (left === null) {
    return (
      <div className={s.rail}>
        <IconButton icon="right" label={t("展开左栏")} tip="end" onClick={() => openLeft("list")} />
        {PANES.map((p) => (
          <button key={p.key} type="button" className={s.railItem} onClick={() => openLeft(p.key)}>
            <Icon name={p.icon} />
            <span>{p.label}</span>
          </button>
        ))}
      </div>
    );
  }
  return (
    <Tabs.Root className={s.column} value={left} onValueChange={(v) => openLeft(v as Pane)} activationMode="manual">
      <div className={s.head}>
        <Tabs.List className={s.tabs} aria-label={t("左栏")}>
          {PANES.map((p) => (
            <Tabs.Trigger key={p.key} value={p.key} className={s.tab}>
              {p.label}
              {p.key !== "layers" && counts && <span className={s.count}>{p.key === "list" ? counts.all : counts.unplaced}</span>}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        <IconButton icon="left" label={t("收起左栏")} onClick={() => openLeft(null)} />
      </div>
      {PANES.map((p) => (
        <Tabs.Content key={p.key} value={p.key} className={s.content} tabIndex={-1}>
          {p.key === "layers" ? <LayerList /> : <PlacePane pane={p.key} />}
        </Tabs.Content>
      ))}
    </Tabs.Root>
  );
}
