import { t } from "../i18n/words";
import { Icon, type IconName } from "./icon";
import s from "./tab-bar.module.css";

export interface TabBarItem<K extends string> {
  readonly key: K;
  readonly label: string;
  readonly icon: IconName;
  readonly count?: number;
}

interface TabBarProps<K extends string> {
  readonly items: readonly TabBarItem<K>[];
  readonly current: K;
  readonly onSelect: (key: K) => void;
}

/** The phone's row of destinations at the foot of the screen. */
export function TabBar<K extends string>({ items, current, onSelect }: TabBarProps<K>) {
  return (
    <nav className={s.bar} aria-label={t("主要内容")}>
      {items.map((item) => (
        <button
          key={item.key}
          type="button"
          className={s.item}
          aria-current={item.key === current ? "page" : undefined}
          onClick={() => onSelect(item.key)}
        >
          <Icon name={item.icon} />
          <span>{item.label}</span>
          {item.count !== undefined && item.count > 0 && <span className={s.count}>{item.count}</span>}
        </button>
      ))}
    </nav>
  );
}
