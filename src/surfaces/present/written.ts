import type { Written } from "../../plan/scene-sheet";
import { formatDate, formatPeriod, shortTitle } from "../../ui/format";

/** How files write dates, periods and titles: as the page does. */
export const WRITTEN: Written = { date: formatDate, period: formatPeriod, title: shortTitle };

/** Today on this machine, as it is written into files. */
export function today(now: Date = new Date()): string {
  return `${now.getFullYear()}年${now.getMonth() + 1}月${now.getDate()}日`;
}
