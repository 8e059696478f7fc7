import { t } from "../../i18n/words";
/** Today on this machine, as it is written into files. */
export function today(now: Date = new Date()): string {
  return t("{0}年{1}月{2}日", now.getFullYear(), now.getMonth() + 1, now.getDate());
}
