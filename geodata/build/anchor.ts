/** `npm run anchor [-- FILE…]`: writes `start` and `end` into every authored citation that has none and stands once. */
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { anchorQuote, type Squeezed, squeeze } from "../../src/text/anchor";
import type { AuthoredCitation } from "./authored";
import { readSeeds } from "./seeds";

const ROOT = join(import.meta.dirname, "../..");

function jsonFiles(dir: string): string[] {
  return readdirSync(dir)
    .map((name) => join(dir, name))
    .flatMap((path) => (statSync(path).isDirectory() ? jsonFiles(path) : path.endsWith(".json") ? [path] : []));
}

function isCitation(value: object): value is AuthoredCitation {
  return "doc" in value && "exact" in value && typeof value.doc === "string" && typeof value.exact === "string";
}

function anchorAll(value: unknown, sources: Map<string, Squeezed>, complain: (text: string) => void): unknown {
  if (Array.isArray(value)) return value.map((item) => anchorAll(item, sources, complain));
  if (typeof value !== "object" || value === null) return value;
  if (!isCitation(value))
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, anchorAll(item, sources, complain)]));
  const source = sources.get(value.doc);
  if (!source) {
    complain(`没有文件 ${value.doc}：${value.exact}`);
    return value;
  }
  const found = anchorQuote(source, value);
  if (found.ok) return { ...value, start: found.start, end: found.end };
  complain(`${found.reason}（${found.hits.length} 处 ${JSON.stringify(found.hits.slice(0, 6))}）${value.doc}：${value.exact}`);
  return value;
}

const sources = new Map(readSeeds(ROOT).map((seed) => [seed.id, squeeze(seed.text)]));
const wanted = process.argv.slice(2);
const files =
  wanted.length > 0
    ? wanted
    : ["features", "indicators", "findings", "scenes", "plain", "gloss-en"].flatMap((dir) =>
        jsonFiles(join(ROOT, "geodata", dir)),
      );
let faults = 0;
for (const file of files) {
  const before = readFileSync(file, "utf8");
  const after = anchorAll(JSON.parse(before), sources, (text) => {
    faults++;
    console.error(`${file}: ${text}`);
  });
  const text = `${JSON.stringify(after, null, 2)}\n`;
  if (text !== before) writeFileSync(file, text);
}
console.log(`${files.length} 个文件，${faults} 处引文没有锚定`);
process.exitCode = faults > 0 ? 1 : 0;
