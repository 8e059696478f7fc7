/** Today on this machine, as it is written into files. */
export function today(now: Date = new Date()): string {
  return `${now.getFullYear()}年${now.getMonth() + 1}月${now.getDate()}日`;
}
