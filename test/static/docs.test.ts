/** A document that names a path or a script that is gone is wrong: every one it names must exist. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "../..");
const DOCUMENTS = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md"];
/** Made by a command, so not there on a clean checkout. */
const MADE = /^(dist|pack|public\/data|node_modules|\.artefacts)(\/|$)/;

const scripts = Object.keys((JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { scripts: object }).scripts);

/** Words in code quotes that look like a path of this repository: with a slash, or a file name with a known ending. */
function pathsIn(text: string): string[] {
  const quoted = [...text.matchAll(/`([^`\n]+)`/g)].map((match) => match[1] ?? "");
  const linked = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map((match) => match[1] ?? "");
  const isPath = (word: string) =>
    /^(?:src|geodata|seeds|public|test|dist|\.ci|\.artefacts)\/[\w./-]*$/.test(word) ||
    /^[\w.-]+\.(md|json|ts|html|yml)$/.test(word);
  return [...new Set([...quoted.filter(isPath), ...linked])];
}

/** Names of `npm run …` scripts, and of `npm start` and `npm test`. */
function scriptsIn(text: string): string[] {
  const run = [...text.matchAll(/npm run ([\w:-]+)/g)].map((match) => match[1] ?? "");
  const short = [...text.matchAll(/npm (start|test)\b/g)].map((match) => match[1] ?? "");
  return [...new Set([...run, ...short])];
}

/** A published file is named without its folder, as people know it. */
const isPublished = (path: string) => /^(atlas|indicators|passages|findings|series|coverage)\.json$/.test(path);

describe.each(DOCUMENTS)("%s", (name) => {
  const text = readFileSync(join(ROOT, name), "utf8");

  it("names no path that is gone", () => {
    const gone = pathsIn(text).filter((path) => !MADE.test(path) && !isPublished(path) && !existsSync(join(ROOT, path)));
    expect(gone).toEqual([]);
  });

  it("names no script that is gone", () => {
    expect(scriptsIn(text).filter((script) => !scripts.includes(script))).toEqual([]);
  });
});

describe("the check itself", () => {
  it("sees a path, a link and a script", () => {
    const text = "see `src/gone/x.ts`, [why](docs/old.md), `npm run nope`, `npm ci && npm test`, `a/b`";
    expect(pathsIn(text)).toEqual(["src/gone/x.ts", "docs/old.md"]);
    expect(scriptsIn(text)).toEqual(["nope", "test"]);
  });

  it("explains every dependency in ARCHITECTURE.md", () => {
    const manifest = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as Record<string, Record<string, string>>;
    const architecture = readFileSync(join(ROOT, "ARCHITECTURE.md"), "utf8");
    const names = [...Object.keys(manifest.dependencies ?? {}), ...Object.keys(manifest.devDependencies ?? {})];
    expect(names.filter((name) => !architecture.includes(`\`${name}\``))).toEqual([]);
  });
});
