import { useId, useState } from "react";
import { toggleLegend } from "../../actions/legend";
import { t } from "../../i18n/words";
import { useAtlas } from "../../store/store";
import type { LegendEntry } from "../../style/legend";
import { Icon } from "../../ui/icon";
import { useIsPhone, useMedia } from "../../ui/use-media";
import { LegendSign } from "../common/symbol";
import { legendParts } from "./legend-parts";
import s from "./map-legend.module.css";

/** Over the map of a desk: the signs that are in the picture now; the others wait folded. A phone has them in its layer tab. */
export function MapLegend() {
  const isOpen = useAtlas((st) => st.legendOpen);
  const inView = useAtlas((st) => st.inView);
  const hasTool = useAtlas((st) => st.tool !== null);
  const [isRestOpen, setRestOpen] = useState(false);
  const id = useId();
  const phone = useIsPhone();
  /* On a low screen the panel of a tool has the side to itself. */
  const isCrowded = useMedia("(max-height: 900px)") && hasTool;
  if (phone || inView === null || isCrowded) return null;
  const { seen, rest } = legendParts(inView);
  return (
    <section className={s.legend} aria-label={t("图例")} data-open={isOpen}>
      <button
        type="button"
        className={s.head}
        aria-expanded={isOpen}
        aria-controls={id}
        title={t("{0}图例（{1}）", isOpen ? t("收起") : t("展开"), toggleLegend.shortcut?.toUpperCase())}
        onClick={() => toggleLegend()}
      >
        <span>{t("图例")}</span>
        <Icon name={isOpen ? "down" : "up"} />
      </button>
      {isOpen && (
        <div id={id} className={s.body}>
          <Entries entries={seen.flatMap((g) => g.entries)} />
          {rest.length > 0 && (
            <>
              <button type="button" className={s.more} aria-expanded={isRestOpen} onClick={() => setRestOpen(!isRestOpen)}>
                {t("图上其他符号（")}
                {rest.length}
                {t("）")}
                <Icon name={isRestOpen ? "up" : "down"} />
              </button>
              {isRestOpen && <Entries entries={rest} />}
            </>
          )}
        </div>
      )}
    </section>
  );
}

function Entries({ entries }: { entries: readonly LegendEntry[] }) {
  return (
    <ul className={s.entries}>
      {entries.map((e) => (
        <li key={e.id} className={s.entry} title={e.note} data-legend={e.id}>
          <LegendSign symbol={e.symbol} />
          <span>{e.label}</span>
        </li>
      ))}
    </ul>
  );
}
