/** Where the Chromium is that journeys and bench drive, and how to get one where there is none. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

const KNOWN = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

export const CHROMIUM_ARGS = [
  "--no-sandbox",
  "--enable-unsafe-swiftshader",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // A hard offline guard: any other host fails to resolve, whatever the page tries.
  "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost , EXCLUDE 127.0.0.1",
];

/** A file of that name can be a stub (Ubuntu's chromium-browser asks for snap), so it has to answer. */
function answers(path: string): boolean {
  return existsSync(path) && spawnSync(path, ["--version"], { stdio: "ignore", timeout: 30_000 }).status === 0;
}

/** The first Chromium that answers: `CHROMIUM_PATH`, the system's, Playwright's own; null if there is none. */
export function findChromium(): string | null {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH 指向的文件不存在：${named}`);
  }
  return [...KNOWN, chromium.executablePath()].find(answers) ?? null;
}

const SHELL = "/usr/bin/chromium-headless-shell";

/**
 * Chromium without a window, where Debian's package of that name is installed, as it is for root if it is missing; else the
 * whole Chromium. The whole one draws its own tabs and bars in software while a page loads, on the same processor, and
 * what the page itself takes is lost in that.
 */
export function ensureHeadlessShell(): string {
  if (process.env.CHROMIUM_PATH) return ensureChromium();
  if (!answers(SHELL) && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get"))
    run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium-headless-shell", "fonts-noto-cjk"]);
  return answers(SHELL) ? SHELL : ensureChromium();
}

function run(command: string, args: string[]): boolean {
  return spawnSync(command, args, { stdio: "inherit", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } }).status === 0;
}

/** Finds a Chromium or installs one (apt as root, else Playwright's download); throws with what to do by hand. */
export function ensureChromium(): string {
  const found = findChromium();
  if (found) return found;
  const isRoot = process.getuid?.() === 0;
  if (isRoot && existsSync("/usr/bin/apt-get")) {
    console.log("没有找到 Chromium，用 apt 安装……");
    run("apt-get", ["update", "-qq"]);
    run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-noto-cjk"]);
  }
  if (!findChromium()) {
    console.log("用 Playwright 下载 Chromium……");
    run("npx", ["playwright", "install", "chromium"]);
  }
  const got = findChromium();
  if (got) return got;
  throw new Error(
    "没有可用的 Chromium，旅程测试无法运行。请安装其一：Debian/Ubuntu 运行 sudo apt-get install chromium fonts-noto-cjk；" +
      "或运行 npx playwright install chromium；或用环境变量 CHROMIUM_PATH 指明已有的 Chromium/Chrome 可执行文件。",
  );
}
