import { useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import type { FeatureSet } from "../../data/dataset";
import { t } from "../../i18n/words";
import { useAtlas } from "../../store/store";
import { Button } from "../../ui/button";
import { FilterBox } from "../../ui/filter-box";
import { Empty } from "../../ui/part-gate";
import { matchesFilter } from "../common/words";
import { groupPlaces } from "./place-groups";
import s from "./place-list.module.css";
import { PlaceRow } from "./place-row";
import { useRowKeys } from "./row-keys";

/** Brings a row into view, to the middle if it was out of sight; a row in sight stays where it is. */
function showRow(box: HTMLElement | null, id: string): void {
  const row = box?.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`);
  if (!box || !row) return;
  const [inner, outer] = [row.getBoundingClientRect(), box.getBoundingClientRect()];
  if (inner.top < outer.top + 40 || inner.bottom > outer.bottom) row.scrollIntoView({ block: "center" });
}

/** All places of the town that are on the map or ought to be, grouped as the plan groups them. */
export function PlaceList({ features }: { features: FeatureSet }) {
  const area = useAtlas((st) => st.area);
  const [filter, setFilter] = useState("");
  const words = useDeferredValue(filter);
  const [closed, setClosed] = useState<readonly string[]>([]);
  const box = useRef<HTMLDivElement>(null);
  useRowKeys(box);
  const groups = useMemo(() => groupPlaces(features.all, area), [features, area]);
  const shown = useMemo(
    () =>
      groups
        .map((g) => ({ ...g, features: words.trim() ? g.features.filter((f) => matchesFilter(f, words)) : g.features }))
        .filter((g) => g.features.length > 0),
    [groups, words],
  );
  const selectedId = useAtlas((st) => (st.selection.kind === "feature" ? st.selection.id : null));

  useEffect(() => {
    if (selectedId) showRow(box.current, selectedId);
  }, [selectedId]);

  return (
    <div className={s.pane}>
      <FilterBox value={filter} onChange={setFilter} label={t("筛选地点")} placeholder={t("筛选：学校、三邻桥、slq…")} />
      <div ref={box} className={s.scroll}>
        {shown.map((g) => {
          const open = words.trim() !== "" || !closed.includes(g.key);
          return (
            <section key={g.key} className={s.group}>
              <h3>
                <button
                  type="button"
                  className={s.groupHead}
                  aria-expanded={open}
                  onClick={() => setClosed((c) => (c.includes(g.key) ? c.filter((k) => k !== g.key) : [...c, g.key]))}
                >
                  <span>{g.label}</span>
                  <span className={s.count}>{g.features.length}</span>
                </button>
              </h3>
              {open && (
                <ul>
                  {g.features.map((f) => (
                    <PlaceRow key={f.properties.id} feature={f} />
                  ))}
                </ul>
              )}
            </section>
          );
        })}
        {shown.length === 0 && (
          <Empty title={t("没有符合的地点")}>
            <p>
              {t("“")}
              {words}
              {t("”不在地点的名称、别名、类别和功能里。可以用上方的搜索框查全文。")}
            </p>
            <Button outline onClick={() => setFilter("")}>
              {t("清除筛选")}
            </Button>
          </Empty>
        )}
      </div>
    </div>
  );
}
