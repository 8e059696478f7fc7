import { t } from "../../i18n/words";
import type { SourceCoverage } from "../../plan/coverage";
import s from "./coverage.module.css";
import { Section } from "./section";

const DATUM: Readonly<Record<SourceCoverage["datum"], string>> = {
  WGS84: "WGS84",
  "GCJ-02": "GCJ-02",
  "BD-09": "BD-09",
  none: t("没有坐标"),
};

/** Where positions and shapes come from, with datum, date and licence. */
export function Sources({ sources }: { sources: readonly SourceCoverage[] }) {
  return (
    <Section
      id="sources"
      title={t("位置的来源、坐标系和许可")}
      note={t("地图一律用 WGS84 坐标；原来是别的坐标系的，写明怎样换算。")}
    >
      <table className={s.table}>
        <thead>
          <tr>
            <th scope="col">{t("来源")}</th>
            <th scope="col">{t("坐标系")}</th>
            <th scope="col" className={s.wide}>
              {t("日期")}
            </th>
            <th scope="col">{t("用于")}</th>
          </tr>
        </thead>
        <tbody>
          {sources.map((one) => (
            <tr key={one.key}>
              <th scope="row">
                {one.title}
                <small className={s.licence}>{one.licence}</small>
              </th>
              <td className={s.text}>
                {DATUM[one.datum]}
                {one.conversion && <small className={s.licence}>{one.conversion}</small>}
              </td>
              <td className={s.wide}>{one.asOf ?? t("—")}</td>
              <td>{one.features > 0 ? t("{0} 处", one.features) : t("底图")}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
