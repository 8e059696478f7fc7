const DIGITS = "零一二三四五六七八九";

/** The first whole number in Chinese words, Arabic (`33个`) or Chinese up to 99 (`五大`, `十二家`, `两条`); null if there is none. */
export function firstCount(text: string): number | null {
  const m = /\d+|[一二两三四五六七八九十]+/u.exec(text.replace(/\s+/gu, ""));
  if (!m) return null;
  if (/\d/u.test(m[0])) return Number(m[0]);
  const words = m[0].replaceAll("两", "二");
  const [tens, ones] = words.includes("十") ? words.split("十") : ["0", words];
  const digit = (c: string | undefined, blank: number) =>
    c === undefined || c === "" ? blank : c === "0" ? 0 : DIGITS.indexOf(c);
  if ((tens?.length ?? 0) > 1 || (ones?.length ?? 0) > 1) return null;
  return digit(tens, 1) * 10 + digit(ones, 0);
}

/** The items of an enumeration: 、 and ， part them, and 和 or 及 before the last; what stands in brackets or before a colon is no item. */
export function listItems(text: string): string[] {
  const bare = text.replace(/\s+/gu, "").replace(/[（(][^（）()]*[)）]/gu, "");
  return (bare.split(/[:：]/u).at(-1) ?? "")
    .split(/[、，,；;]|以及|[和及与](?=[^、，,]{2,}$)/u)
    .map((item) => item.replace(/^[“"”]+|[“”"。.；;等]+$/gu, ""))
    .filter((item) => item !== "");
}
