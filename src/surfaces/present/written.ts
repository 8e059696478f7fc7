import type { Written } from "../../plan/scene-sheet";
import { formatDate, formatPeriod, shortTitle } from "../../ui/format";

/** How files write dates, periods and titles: as the page does. */
export const WRITTEN: Written = { date: formatDate, period: formatPeriod, title: shortTitle };
