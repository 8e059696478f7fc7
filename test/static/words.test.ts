/** Whatever the interface says through `t` has its English: a sentence without stands in Chinese between English ones. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const SRC = join(import.meta.dirname, "../../src");
const CALL = /\bt\(\s*("(?:[^"\\]|\\.)*")/gu;

const sources = readdirSync(SRC, { recursive: true, withFileTypes: true })
  .filter((one) => one.isFile() && /\.tsx?$/u.test(one.name) && !/\.test\.tsx?$/u.test(one.name))
  .map((one) => readFileSync(join(one.parentPath, one.name), "utf8"));
const english = JSON.parse(readFileSync(join(SRC, "i18n/en.json"), "utf8")) as Readonly<Record<string, string>>;

it("gives every sentence of the interface in English", () => {
  const said = new Set(sources.flatMap((text) => [...text.matchAll(CALL)].map(([, words]) => JSON.parse(words ?? "") as string)));
  expect(said.size).toBeGreaterThan(1000);
  expect([...said].filter((words) => !(words in english))).toEqual([]);
});
