import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const PUNCTUATION = "，、：“”（）《》—·～＋－／×²㎡〇";
const ASCII = Array.from({ length: 0x7e - 0x20 }, (_, i) => String.fromCharCode(0x21 + i)).join("");

/** One or two Han characters before a word that ends the name of a place. */
const PLACE_NAME = /\p{Script=Han}{1,2}(?:路|街|镇|园|站|桥|港|浜|河|江|湖|塘|泾|苑|坊|弄|馆|校|厦|基地|社区|小区)/gu;
/** Raised and lowered figures and slanted signs: the source face has none, and no machine's own fonts lack them. */
const NOT_IN_SOURCE_FACE = /[\u2070-\u2099\u2a7d\u2a7e]/;

/** The characters of a text, white space and control characters apart, once each, by code point. */
function charactersOf(...texts: readonly string[]): string[] {
  const all = new Set(texts.flatMap((text) => [...text]));
  return [...all].filter((char) => !/[\s\p{C}]/u.test(char)).sort((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0));
}

/** Texts of all files below a folder whose names match. */
function readTexts(dir: string, name: RegExp): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && name.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => readFileSync(file, "utf8"));
}

/** Values of `name`, `nameEn` and `aliases` anywhere in a JSON value. */
function namesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(namesIn);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    /^(name|nameEn|aliases)$/.test(key) ? [item].flat().filter((one) => typeof one === "string") : namesIn(item),
  );
}

/** What labels may show: every name that is authored, and whatever the source documents call a place, for names still to come. */
export function labelCharacters(root: string): string[] {
  const authored = ["features", "geometry", "basemap"].flatMap((dir) => readTexts(join(root, "geodata", dir), /\.(geo)?json$/));
  const places = readTexts(join(root, "seeds"), /\.txt$/).flatMap((text) => text.replace(/\s+/g, "").match(PLACE_NAME) ?? []);
  return charactersOf(ASCII, PUNCTUATION, ...authored.flatMap((text) => namesIn(JSON.parse(text))), ...places);
}

/** What the pages may show: the source documents, all that is authored, the interface, and the labels. */
export function textCharacters(root: string): string[] {
  return charactersOf(
    ...labelCharacters(root),
    ...readTexts(join(root, "seeds"), /\.(txt|json)$/),
    ...readTexts(join(root, "geodata"), /\.(geo)?json$/),
    ...readTexts(join(root, "src"), /\.tsx?$/),
  ).filter((char) => !NOT_IN_SOURCE_FACE.test(char));
}
