import { t } from "../../i18n/words";
import { corridorIndustries, leadingFirms } from "../../plan/invest-corridor";
import { shownName } from "../../plan/shown-name";
import type { PlanFeature } from "../../plan/types";
import { Quote } from "../common/quote";
import s from "./dossier.module.css";

/** The corridors that the text puts it on, with the industries and firms that the plan names there. */
export function DossierCorridors({ ids, features }: { ids: readonly string[]; features: readonly PlanFeature[] }) {
  const corridors = features.filter((f) => ids.includes(f.properties.id));
  return (
    <section>
      <h4>{t("所在的带与轴")}</h4>
      {corridors.length === 0 && <p className={s.quiet}>{t("文件没有把它放在哪一条带或轴上。")}</p>}
      {corridors.map((corridor) => {
        const [industries, firms] = [corridorIndustries(corridor), leadingFirms(corridor)];
        const cited = [...new Set([...industries, ...firms].map((named) => named.citation))];
        return (
          <div key={corridor.properties.id} className={s.corridor}>
            <p>
              <b>{shownName(corridor.properties)}</b>
            </p>
            {industries.length > 0 && (
              <p>
                {t("规划给的产业：")}
                {industries.map((n) => n.name).join(t("、"))}
              </p>
            )}
            {firms.length > 0 && (
              <p>
                {t("原文点名的龙头或支柱企业：")}
                {firms.map((n) => n.name).join(t("、"))}
              </p>
            )}
            {industries.length === 0 && firms.length === 0 && <p className={s.quiet}>{t("原文没有点出产业和企业的名单。")}</p>}
            {cited.map((citation) => (
              <Quote key={`${citation.doc}-${citation.start}`} citation={citation} />
            ))}
          </div>
        );
      })}
    </section>
  );
}
