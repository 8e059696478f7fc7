import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { Fault } from "./fault";

/** Files below a folder whose name ends in one of the endings, sorted, so that every run reads them in the same order. */
export function filesBelow(dir: string, endings: readonly string[]): string[] {
  if (!existsSync(dir)) return [];
  return readdirSync(dir)
    .sort()
    .flatMap((name) => {
      const path = join(dir, name);
      if (statSync(path).isDirectory()) return filesBelow(path, endings);
      return endings.some((ending) => name.endsWith(ending)) ? [path] : [];
    });
}

/** A path below the root, with slashes. */
export function shortPath(root: string, path: string): string {
  return relative(root, path).split(sep).join("/");
}

/** A JSON file, or a fault that says where it breaks. */
export function readJson(root: string, path: string, faults: Fault[]): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    faults.push({
      rule: "json",
      severity: "error",
      file: shortPath(root, path),
      record: "-",
      message: `读不了这个 JSON 文件：${why}`,
    });
    return undefined;
  }
}
