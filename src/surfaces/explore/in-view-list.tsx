import { type KeyboardEvent, useId, useMemo, useState } from "react";
import { hoverFeature, selectFeature } from "../../actions/select";
import { useFeatures } from "../../data/use-dataset";
import { t } from "../../i18n/words";
import { featuresInView } from "../../plan/in-view";
import { kindLine } from "../../plan/labels";
import { shownName } from "../../plan/shown-name";
import { useAtlas } from "../../store/store";
import { cx } from "../../ui/cx";
import s from "./in-view-list.module.css";

const STEPS: Readonly<Record<string, (now: number, count: number) => number>> = {
  ArrowDown: (now, count) => (now + 1) % count,
  ArrowUp: (now, count) => (now - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** The map by keyboard and ear: every thing in view as a list that shows itself when it is reached; the one at hand is lit on the map. */
export default function InViewList() {
  const id = useId();
  const features = useFeatures();
  const view = useAtlas((st) => st.shownView);
  const [active, setActive] = useState(0);
  const [isOpen, setOpen] = useState(false);
  const items = useMemo(
    () => (isOpen && view && features.status === "ready" ? featuresInView(features.value.all, view.bounds) : []),
    [isOpen, view, features],
  );
  const at = Math.min(active, items.length - 1);
  const goTo = (index: number) => {
    setActive(index);
    hoverFeature(items[index]?.properties.id ?? null, "list");
    document.getElementById(`${id}-${index}`)?.scrollIntoView({ block: "nearest" });
  };
  const onKeyDown = (e: KeyboardEvent) => {
    const step = STEPS[e.key];
    const chosen = items[at];
    if (step && items.length > 0) {
      e.preventDefault();
      e.stopPropagation();
      goTo(step(at, items.length));
    } else if ((e.key === "Enter" || e.key === " ") && chosen) {
      e.preventDefault();
      selectFeature({ id: chosen.properties.id, origin: "list" });
    }
  };
  /* Before the live map has come there is nothing in view; the still one is made of links. */
  if (!view) return null;
  return (
    <div
      className={s.list}
      role="listbox"
      tabIndex={0}
      aria-label={isOpen ? t("图上看得见的 {0} 处，上下键选，回车打开", items.length) : t("图上看得见的地点")}
      aria-activedescendant={items.length > 0 ? `${id}-${at}` : undefined}
      onFocus={() => setOpen(true)}
      onBlur={() => {
        setOpen(false);
        setActive(0);
        hoverFeature(null, "list");
      }}
      onKeyDown={onKeyDown}
    >
      {items.map((feature, i) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are heard by the list
        <div
          key={feature.properties.id}
          id={`${id}-${i}`}
          role="option"
          tabIndex={-1}
          aria-selected={i === at}
          className={cx(s.option, i === at && s.active)}
          onClick={() => selectFeature({ id: feature.properties.id, origin: "list" })}
        >
          {shownName(feature.properties)}
          <span className={s.kind}>{kindLine(feature.properties)}</span>
        </div>
      ))}
      {isOpen && items.length === 0 && <p className={s.none}>{t("图上没有文件提到的地点，移动或缩小地图再看。")}</p>}
    </div>
  );
}
