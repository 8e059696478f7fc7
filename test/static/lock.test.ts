/** `npm ci` works from the lock file alone, on every platform and from every registry. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const read = (name: string): unknown => JSON.parse(readFileSync(join(import.meta.dirname, "../..", name), "utf8"));
const lock = read("package-lock.json") as { packages: Readonly<Record<string, Locked>> };
const { overrides } = read("package.json") as { overrides: Readonly<Record<string, string>> };

/** Is `name` found from the package at `path`, there or in a folder above? */
function isLocked(path: string, name: string): boolean {
  if (lock.packages[`${path === "" ? "" : `${path}/`}node_modules/${name}`]) return true;
  return path !== "" && isLocked(path.slice(0, Math.max(0, path.lastIndexOf("/node_modules/"))), name);
}

it("ties no package to one registry", () => {
  expect(Object.entries(lock.packages).filter(([, one]) => one.resolved?.startsWith("http"))).toEqual([]);
});

it("has every package that another asks for", () => {
  const missing = Object.entries(lock.packages).flatMap(([path, one]) =>
    Object.keys(one.dependencies ?? {}).filter((name) => !isLocked(path, name)),
  );
  expect(missing).toEqual([]);
});

it("asks for no package by a word such as “latest”, which means another version on another day", () => {
  const moving = Object.values(lock.packages).flatMap((one) =>
    Object.entries(one.dependencies ?? {}).filter(([name, range]) => /^[a-z]+$/i.test(range) && !overrides[name]),
  );
  expect(moving).toEqual([]);
});

it("knows the parts for other platforms, which npm leaves out where a registry does not have them, and then refuses the file", () => {
  const missing = Object.entries(lock.packages).flatMap(([path, one]) =>
    Object.keys(one.optionalDependencies ?? {}).filter((name) => !isLocked(path, name)),
  );
  expect(missing).toEqual([]);
});
