import { BULLET, bare, inkLength, MARKDOWN_HEADING, type OrdinalStyle, ordinalOf } from "./patterns";

/** What kind of heading a line is; documents differ in which kinds they use, so the level is found when all are known. */
export type HeadingStyle = OrdinalStyle | "annex" | "named" | `markdown-${number}`;

const ANNEX = /^附(?:件|录)\s*[\d一二三四五六七八九十]*$/u;
const NAMED = /^(?:前\s*言|引\s*言|序\s*言|导\s*言|序|结\s*语|结束语|后\s*记|编制说明)$/u;

/** The style of a heading, or null if the line is a sentence, an item of a list or a run of text. */
export function headingStyle(text: string): HeadingStyle | null {
  const t = bare(text);
  const markdown = MARKDOWN_HEADING.exec(text);
  if (ANNEX.test(t)) return "annex";
  if (NAMED.test(t)) return "named";
  if (BULLET.test(text)) return null;
  const ordinal = ordinalOf(text);
  if (ordinal && isHeadingText(t.slice(ordinal.text.length), ordinal.style)) return ordinal.style;
  return markdown ? `markdown-${markdown[1]?.length ?? 1}` : null;
}

function isHeadingText(rest: string, style: OrdinalStyle): boolean {
  const length = inkLength(rest);
  switch (style) {
    case "part":
    case "chapter":
    case "section":
      return length > 0 && length <= 60 && !/[。！？；!?;]/u.test(rest);
    case "cn":
    case "cn-paren":
      return length > 0 && length <= 50 && !/[。！？；!?;]./u.test(rest) && !/[；;，,、]$/u.test(rest);
    case "arabic":
    case "arabic-paren":
      return length > 0 && length <= 25 && !/[，。；：！？,;:]/u.test(rest);
    default:
      return false;
  }
}

const ORDER: readonly string[] = ["annex", "markdown", "part", "chapter", "section", "cn", "cn-paren", "arabic", "arabic-paren"];

/** The level of each heading style of one document: 1 for the uppermost that it uses. */
export function headingLevels(styles: Iterable<HeadingStyle>): (style: HeadingStyle) => number {
  const rank = (style: HeadingStyle) => {
    const [name, depth] = style.startsWith("markdown-") ? ["markdown", Number(style.slice(9))] : [style, 0];
    return ORDER.indexOf(name as string) + (depth as number) / 10;
  };
  const ranks = [...new Set([...styles].filter((s) => s !== "named").map(rank))].sort((a, b) => a - b);
  const body = ranks.findIndex((r) => r >= ORDER.indexOf("part"));
  return (style) => (style === "named" ? Math.max(0, body) : ranks.indexOf(rank(style))) + 1;
}
