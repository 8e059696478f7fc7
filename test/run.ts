/**
 * `npm test` (all), `npm run check` (`static`), `npm run journeys` (`journeys`): runs the suites one after the other,
 * goes on after a failure, and ends with one line `N passed, N failed` summed over all of them.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ensureChromium } from "./chromium";

interface Count {
  passed: number;
  failed: number;
}

const ROOT = join(import.meta.dirname, "..");
const RESULTS = join(ROOT, ".artefacts/results");

function run(command: string, args: string[], env: Record<string, string> = {}): boolean {
  return spawnSync(command, args, { cwd: ROOT, stdio: "inherit", env: { ...process.env, ...env } }).status === 0;
}

/** A tool that knows only good and bad counts as one. */
function once(command: string, args: string[]): Count {
  return run(command, args) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function report(name: string): unknown {
  const file = join(RESULTS, `${name}.json`);
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;
}

/** A runner that broke without a failed test (a syntax error, an unhandled rejection) counts as one failure. */
function settle(ok: boolean, passed: number, failed: number): Count {
  return { passed, failed: ok ? failed : Math.max(failed, 1) };
}

function vitest(project: string): Count {
  const output = join(RESULTS, `${project}.json`);
  const ok = run("npx", [
    "vitest",
    "run",
    "--project",
    project,
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${output}`,
  ]);
  const result = report(project) as { numPassedTests: number; numTotalTests: number } | null;
  // A test that was skipped did not pass.
  return result ? settle(ok, result.numPassedTests, result.numTotalTests - result.numPassedTests) : settle(false, 0, 1);
}

/** Asks the system for a free port, in a process of its own since everything here runs one after the other. */
function freePort(): string {
  const ask =
    'const s = require("node:net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })';
  return spawnSync(process.execPath, ["-e", ask], { encoding: "utf8" }).stdout.trim();
}

/** The Chromium to drive; null, with what to do, where there is none. */
function browser(): string | null {
  try {
    return ensureChromium();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return null;
  }
}

function journeys(): Count {
  const path = browser();
  if (path === null) return { passed: 0, failed: 1 };
  const ok = run("npx", ["playwright", "test"], { CHROMIUM_PATH: path, JOURNEY_PORT: freePort() });
  const stats = (report("journeys") as { stats: Record<"expected" | "unexpected" | "flaky" | "skipped", number> } | null)?.stats;
  return stats ? settle(ok, stats.expected, stats.unexpected + stats.flaky + stats.skipped) : settle(false, 0, 1);
}

/** One for each viewpoint in each theme, and for each that is drawn beside a plain map. */
function pictures(): Count {
  const path = browser();
  if (path === null) return { passed: 0, failed: 1 };
  const ok = run("npx", ["tsx", "test/pictures/pictures.ts"], { CHROMIUM_PATH: path });
  const counted = report("pictures") as Count | null;
  return counted ? settle(ok, counted.passed, counted.failed) : settle(false, 0, 1);
}

function fingerprint(dir: string): string {
  const hash = createHash("sha256");
  if (!existsSync(dir)) return "";
  for (const entry of readdirSync(dir, { recursive: true, withFileTypes: true }).sort((a, b) =>
    join(a.parentPath, a.name) < join(b.parentPath, b.name) ? -1 : 1,
  ))
    if (entry.isFile()) hash.update(entry.name).update(readFileSync(join(entry.parentPath, entry.name)));
  return hash.digest("hex");
}

/** The data are built twice, by `data` and by `build`: byte for byte the same. */
function build(): Count {
  const data = once("npm", ["run", "--silent", "data"]);
  const first = fingerprint(join(ROOT, "public/data"));
  const all = once("npm", ["run", "--silent", "build"]);
  const isSame = first !== "" && first === fingerprint(join(ROOT, "public/data"));
  if (!isSame) console.error("public/data：两次构建的结果不同，应当逐字节相同。");
  return { passed: data.passed + all.passed + (isSame ? 1 : 0), failed: data.failed + all.failed + (isSame ? 0 : 1) };
}

/** What a report says has failed, whichever tool wrote it, by name: the end of a long log is what is read first. */
function failures(report: unknown): readonly string[] {
  if (typeof report !== "object" || report === null) return [];
  const { fullName, title, status, ok } = report as Record<string, unknown>;
  if (typeof fullName === "string" && status === "failed") return [fullName];
  if (typeof title === "string" && ok === false) return [title];
  return Object.values(report).flatMap(failures);
}

const SUITES: readonly { name: string; title: string; parts: readonly string[]; run: () => Count }[] = [
  { name: "lint", title: "格式、规则、箭头、环（Biome）", parts: ["static"], run: () => once("npx", ["biome", "ci", "."]) },
  { name: "types", title: "类型（tsc）", parts: ["static"], run: () => once("npx", ["tsc", "--noEmit"]) },
  { name: "dead", title: "无用代码（knip）", parts: ["static"], run: () => once("npx", ["knip"]) },
  { name: "static", title: "源码树：箭头有效、文件大小、文档、字体", parts: ["static"], run: () => vitest("static") },
  { name: "build", title: "数据与构建", parts: [], run: build },
  { name: "unit", title: "单元测试", parts: [], run: () => vitest("unit") },
  { name: "built", title: "产物：预算与承诺", parts: [], run: () => vitest("built") },
  { name: "journeys", title: "旅程：真实 Chromium", parts: ["journeys"], run: journeys },
  { name: "pictures", title: "视点图：每个视点、每种配色", parts: [], run: pictures },
];

const part = process.argv[2];
const wanted = SUITES.filter((suite) => part === undefined || suite.parts.includes(part));
if (wanted.length === 0) throw new Error(`没有叫 ${part} 的测试部分；可用：static、journeys，或不写（全部）。`);
rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });

const rows = wanted.map((suite) => {
  console.log(`\n== ${suite.title}`);
  const from = Date.now();
  const count = suite.run();
  return { suite: suite.name, ...count, seconds: Math.round((Date.now() - from) / 1000) };
});
console.log("");
for (const row of rows) for (const name of failures(report(row.suite))) console.log(`✗ ${row.suite}：${name}`);
for (const row of rows)
  console.log(
    `${row.failed > 0 ? "✗" : "✓"} ${row.suite.padEnd(9)} ${String(row.passed).padStart(5)} passed ${String(row.failed).padStart(4)} failed ${String(row.seconds).padStart(5)} s`,
  );
const failed = rows.reduce((sum, row) => sum + row.failed, 0);
console.log(`${rows.reduce((sum, row) => sum + row.passed, 0)} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
