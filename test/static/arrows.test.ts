/**
 * The arrows between rooms bite: every forbidden import, written into a file of its own, is refused by the linter with
 * a message that says where to go instead, and every allowed one passes. The table in ARCHITECTURE.md is the truth.
 */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "../..");
/** Every folder of surfaces/ but the one they share: a new one has to be guarded in biome.json too. */
const SURFACES = readdirSync(join(ROOT, "src/surfaces")).filter((name) => name !== "common");

interface Diagnostic {
  readonly category: string;
  readonly message: string;
  readonly location: { readonly path: string };
}

/** room -> rooms it may import, as ARCHITECTURE.md says; `app` may import all. */
function readArrows(): Map<string, readonly string[]> {
  const text = readFileSync(join(ROOT, "ARCHITECTURE.md"), "utf8");
  const rows = [...text.matchAll(/^\| `([a-z]+)\/(?:\*)?` \|[^|]*\|([^|]*)\|$/gm)];
  const rooms = rows.map((row) => row[1] ?? "");
  return new Map(
    rows.map((row) => {
      const words = [...(row[2] ?? "").matchAll(/`([a-z]+)`/g)].map((word) => word[1] ?? "");
      return [row[1] ?? "", /\ball\b/.test(row[2] ?? "") ? rooms : words];
    }),
  );
}

/** Where a file of that room lies; surfaces one level deeper. */
const home = (room: string) => (room === "surfaces" ? "src/surfaces/explore" : `src/${room}`);
const up = (room: string) => (room === "surfaces" ? "../../" : "../");

const arrows = readArrows();
const rooms = [...arrows.keys()];
const files = new Map<string, string>();
/** file -> whether the linter has to refuse it. */
const cases: { file: string; isBad: boolean; title: string }[] = [];

function add(title: string, file: string, code: string, isBad: boolean): void {
  files.set(file, code);
  cases.push({ file, isBad, title });
}

for (const room of rooms)
  for (const target of rooms.filter((other) => other !== room)) {
    const isBad = !arrows.get(room)?.includes(target);
    add(
      `${room} → ${target}`,
      `${home(room)}/to-${target}.ts`,
      `import { x } from "${up(room)}${target}/deep/x";\nexport const y = x;\n`,
      isBad,
    );
    add(
      `${room} → ${target}, type`,
      `${home(room)}/type-${target}.ts`,
      `import type { X } from "${up(room)}${target}/x";\nexport type Y = X;\n`,
      isBad,
    );
  }
for (const from of SURFACES)
  for (const to of SURFACES.filter((other) => other !== from))
    add(`surface ${from} → ${to}`, `src/surfaces/${from}/to-${to}.ts`, `export const x = () => import("../${to}/x");\n`, true);
add("surface → common", "src/surfaces/explore/common.ts", `import { x } from "../common/x";\nexport const y = x;\n`, false);
const DOORS: [packages: string[], door: string][] = [
  [["maplibre-gl", "maplibre-gl/dist/maplibre-gl.css", "@deck.gl/core", "@luma.gl/core"], "map"],
  [["@turf/turf", "gcoord"], "geo"],
];
for (const [packages, door] of DOORS)
  for (const room of rooms)
    packages.forEach((name, index) => {
      add(`${room} → ${name}`, `${home(room)}/door-${door}-${index}.ts`, `import "${name}";\n`, room !== door);
    });
for (const room of ["geo", "text", "plan", "search", "style", "url"])
  add(`${room} → react`, `${home(room)}/react.ts`, `import { useState } from "react";\nexport const x = useState;\n`, true);
for (const room of rooms)
  add(
    `${room} → geodata`,
    `${home(room)}/geodata.ts`,
    `import { x } from "${up(room)}../geodata/build/x";\nexport const y = x;\n`,
    true,
  );
for (const room of rooms)
  add(
    `geodata/build → ${room}`,
    `geodata/build/rules/to-${room}.ts`,
    `import { x } from "../../../src/${room}/x";\nexport const y = x;\n`,
    !["plan", "text", "geo"].includes(room),
  );
files.set("src/plan/cycle-a.ts", `import type { B } from "./cycle-b";\nexport interface A {\n  b: B;\n}\n`);
files.set("src/plan/cycle-b.ts", `import type { A } from "./cycle-a";\nexport interface B {\n  a: A;\n}\n`);

describe("arrows between rooms", () => {
  const dir = mkdtempSync(join(tmpdir(), "atlas-arrows-"));
  let found: Diagnostic[] = [];

  beforeAll(() => {
    cpSync(join(ROOT, "biome.json"), join(dir, "biome.json"));
    for (const [file, code] of files) {
      mkdirSync(dirname(join(dir, file)), { recursive: true });
      writeFileSync(join(dir, file), code);
    }
    const biome = join(ROOT, "node_modules/.bin/biome");
    const result = spawnSync(biome, ["lint", "--reporter=json", "--max-diagnostics=none", "--vcs-enabled=false", "."], {
      cwd: dir,
      encoding: "utf8",
      maxBuffer: 1 << 28,
    });
    found = (JSON.parse(result.stdout) as { diagnostics: Diagnostic[] }).diagnostics;
  });
  afterAll(() => rmSync(dir, { recursive: true, force: true }));

  const refused = (file: string) =>
    found.filter((item) => item.category === "lint/style/noRestrictedImports" && item.location.path === file);

  it("are written down for every room of src/", () => {
    expect(rooms).toHaveLength(17);
    expect(arrows.get("plan")).toEqual(["geo", "text"]);
  });

  it("refuse every forbidden import", () => {
    expect(cases.filter((one) => one.isBad && refused(one.file).length === 0).map((one) => one.title)).toEqual([]);
    expect(cases.filter((one) => one.isBad).length).toBeGreaterThan(300);
  });

  it("let every allowed import pass", () => {
    expect(cases.filter((one) => !one.isBad && refused(one.file).length > 0).map((one) => one.title)).toEqual([]);
  });

  it("say where to go instead", () => {
    for (const one of found.filter((item) => item.category === "lint/style/noRestrictedImports"))
      expect(one.message.length, one.message).toBeGreaterThan(40);
    expect(refused("src/surfaces/explore/to-map.ts")[0]?.message).toContain("actions/");
  });

  it("count a cycle of types alone", () => {
    const cycles = found.filter((item) => item.category === "lint/suspicious/noImportCycles").map((item) => item.location.path);
    expect(cycles.sort()).toEqual(["src/plan/cycle-a.ts", "src/plan/cycle-b.ts"]);
  });
});
