import { t } from "../../i18n/words";
import type { FeatureProperties } from "../../plan/types";
import { formatAreaM2, formatAreaMu, formatInvestment, formatPeriodShort } from "../../ui/format";

/** One fact in large type. */
export interface Fact {
  readonly label: string;
  readonly value: string;
  readonly unit: string;
  /** Beneath the value: the same in another unit, the words it came from. */
  readonly note: string | null;
  /** Long words stand smaller. */
  readonly long: boolean;
}

/** At most three facts: area, time, function; where one is missing the next best takes its place. Never an unstated value; stages have lines of their own. */
export function cardFacts(p: FeatureProperties): Fact[] {
  const facts: Fact[] = [];
  if (p.areaM2 !== null) {
    const { value, unit } = formatAreaMu(p.areaM2);
    facts.push({ label: t("占地面积"), value, unit, note: unit === t("亩") ? formatAreaM2(p.areaM2) : null, long: false });
  }
  if (p.floorAreaM2 !== null) {
    const [value = "", unit = ""] = splitUnit(p.floorAreaText ?? formatAreaM2(p.floorAreaM2));
    facts.push({ label: t("建筑面积"), value, unit, note: null, long: false });
  }
  const plan = p.plans[0];
  if (plan) {
    facts.push({ label: plan.event === "start" ? t("计划启动") : t("计划建成"), ...periodFact(plan.period), long: false });
  }
  if (p.investmentWanYuan !== null) {
    const { value, unit } = formatInvestment(p.investmentWanYuan);
    const says = p.investmentText?.replace(/\s/gu, "") ?? null;
    facts.push({ label: t("投资额"), value, unit, note: says === `${value}${unit}` ? null : p.investmentText, long: false });
  }
  if (p.function !== null && [...p.function].length <= 16) {
    facts.push({ label: t("功能定位"), value: p.function, unit: "", note: null, long: true });
  }
  return facts.slice(0, 3);
}

/** `2021-2025` → 十四五 期间, the years beneath; a year stands by itself. */
function periodFact(period: string): Pick<Fact, "value" | "unit" | "note"> {
  const name = formatPeriodShort(period);
  if (!/^“.*”$/.test(name)) return { value: name.replace(/年$/, ""), unit: name.endsWith("年") ? t("年") : "", note: null };
  return { value: name.slice(1, -1), unit: t("期间"), note: t("{0}年", period.replace("-", "—")) };
}

function splitUnit(text: string): readonly string[] {
  const m = /^(约?\s*[\d.,]+)\s*(.*)$/.exec(text.trim());
  return m ? [m[1] ?? "", m[2] ?? ""] : [text, ""];
}
