import { type KeyboardEvent, useId, useState } from "react";
import { chooseNamed, locate, pickOnMap, stopPicking } from "../../actions/near";
import { findNear } from "../../actions/near-find";
import { useGazetteer } from "../../data/use-dataset";
import { t } from "../../i18n/words";
import type { FoundPlace, PlaceSort } from "../../plan/gazetteer";
import { useAtlas } from "../../store/store";
import { Button } from "../../ui/button";
import { cx } from "../../ui/cx";
import s from "./nearby.module.css";
import { LOCATING_WORDS } from "./words";

const SORT: Readonly<Record<PlaceSort, string>> = {
  station: t("车站"),
  road: t("道路"),
  quarter: t("居民区"),
  zone: t("片区"),
  feature: t("地点"),
};
const TOWN: Readonly<Record<string, string>> = {
  gaojing: t("高境镇"),
  songnan: t("淞南镇"),
  changzheng: t("长征镇"),
  baoshan: t("宝山区"),
  putuo: t("普陀区"),
};

/** Three ways to say where one is, each as good as the others: a name, a press on the map, the device. */
export function Chooser() {
  const isPicking = useAtlas((st) => st.isNearPicking);
  const locating = useAtlas((st) => st.locating);
  return (
    <div className={s.chooser}>
      <PlaceSearch />
      <div className={s.ways}>
        <Button outline icon="place" aria-pressed={isPicking} onClick={() => (isPicking ? stopPicking() : pickOnMap())}>
          {isPicking ? stopPicking.label : pickOnMap.label}
        </Button>
        <Button outline icon="near" disabled={locating === "asking"} onClick={() => locate()}>
          {t("用我的位置")}
        </Button>
      </div>
      <p className={s.told} role="status">
        {isPicking ? t("在地图上点你想看的地方。") : locating === "idle" ? "" : LOCATING_WORDS[locating]}
      </p>
    </div>
  );
}

function PlaceSearch() {
  const id = useId();
  const gazetteer = useGazetteer();
  const [query, setQuery] = useState("");
  const [active, setActive] = useState(0);
  /* Found again when the names have come. */
  const found = gazetteer.status === "ready" && query.trim() !== "" ? findNear(query) : [];
  const isOpen = query.trim() !== "";
  const pick = (one: FoundPlace | undefined) => {
    if (one) chooseNamed(one);
  };
  const onKeyDown = (e: KeyboardEvent) => {
    if (e.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[e.key];
    if (step !== undefined && found.length > 0) {
      e.preventDefault();
      setActive((active + step + found.length) % found.length);
    } else if (e.key === "Enter") {
      e.preventDefault();
      pick(found[active]);
    } else if (e.key === "Escape") setQuery("");
  };
  return (
    <div>
      <label className={s.label} htmlFor={`${id}-input`}>
        {t("小区、路名或车站")}
      </label>
      <input
        id={`${id}-input`}
        className={s.input}
        type="text"
        role="combobox"
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={found.length > 0 ? `${id}-${active}` : undefined}
        placeholder={t("如 殷高西路、长江南路站，可用拼音")}
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={(e) => {
          setQuery(e.target.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <p className="visually-hidden" role="status">
        {isOpen ? t("找到 {0} 处", found.length) : ""}
      </p>
      <div id={`${id}-list`} role="listbox" aria-label={t("找到的地方")} className={s.found}>
        {found.map((one, i) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are heard by the combobox
          <div
            key={`${one.place.id}-${one.place.area ?? ""}`}
            id={`${id}-${i}`}
            role="option"
            tabIndex={-1}
            aria-selected={i === active}
            className={cx(s.option, i === active && s.active)}
            onClick={() => pick(one)}
          >
            <span className={s.optionName}>{one.place.name}</span>
            <span className={s.optionFact}>
              {SORT[one.place.sort]}
              {one.place.area ? t(" · {0}", TOWN[one.place.area] ?? "") : t(" · 镇外")}
              {one.houseNumber && one.place.sort === "road" ? t(" · 门牌不详，按整条路") : ""}
            </span>
          </div>
        ))}
      </div>
      {isOpen && found.length === 0 && (
        <p className={s.told}>
          {gazetteer.status === "ready"
            ? t("没有找到这个名字。试试只输路名，或附近的车站，或在地图上点一下。")
            : gazetteer.status === "failed"
              ? t("地名没有打开；仍可在地图上点一下。")
              : t("正在打开地名…")}
        </p>
      )}
    </div>
  );
}
