import { t } from "../i18n/words";

/** Signs that one system or another refuses in a file name. */
const REFUSED = /[\\/:*?"<>|\p{Cc}]+/gu;

/** `规划图谱_高境镇_第3幕.png`: parts joined by underscores, without what a system refuses, and never too long for one. */
export function fileName(parts: readonly string[], ending: string): string {
  const words = [t("规划图谱"), ...parts]
    .map((part) =>
      part
        .replace(REFUSED, " ")
        .replace(/\s+/gu, " ")
        .replace(/^[.\s]+|[.\s]+$/gu, ""),
    )
    .filter((part) => part !== "");
  return `${[...words.join("_")].slice(0, 80).join("")}.${ending}`;
}
