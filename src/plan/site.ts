import { t } from "../i18n/words";
/** Who shows this map, as configured in `geodata/site.json`. */
export interface SiteRecord {
  readonly name: string;
  /** 审图号 as the authority wrote it, such as `GS(2026)1234号`; null while there is none. */
  readonly mapApprovalNumber: string | null;
  /** One line by which the people behind the map are reached; null if they give none. */
  readonly contact: string | null;
}

/** `GS(2019)1822号`, since 2022 with the place of the office (`GS京(2024)0123号`), or of a province (`沪S(2025)012号`). */
const APPROVAL = /^(?:GS\p{Script=Han}?|\p{Script=Han}S)[（(]20\d{2}[)）]\d{1,5}号$/u;

/** True if a text has the form of a 审图号. Whether it was ever given, nobody can see from its form. */
export function isApprovalNumber(text: string): boolean {
  return APPROVAL.test(text);
}

/** What every map has to say: `审图号：GS(2026)1234号`, or that there is none. */
export function approvalLine(site: SiteRecord | null): string {
  const number = site?.mapApprovalNumber ?? null;
  return t("审图号：{0}", number !== null && isApprovalNumber(number) ? number : t("未取得"));
}
