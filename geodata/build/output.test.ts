import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { makeOutput, writeOutput } from "./output";
import { checkOutput } from "./output-check";
import { RULES } from "./rules/all";
import { but, featuresWith, PARCEL, world } from "./rules/fixture";
import { runRules } from "./rules/rule";

describe("makeOutput", () => {
  it("keeps to every rule and every published schema", () => {
    expect(runRules(RULES, world())).toEqual([]);
    expect(checkOutput(makeOutput(world()))).toEqual([]);
  });

  it("gives the same bytes for the same records, and another version for others", () => {
    const version = (of = world()) => JSON.parse(makeOutput(of).get("atlas.json") ?? "{}").dataVersion;
    expect([...makeOutput(world())]).toEqual([...makeOutput(world())]);
    expect(version()).toMatch(/^[0-9a-f]{12}$/u);
    expect(version(world({ features: featuresWith(but(PARCEL, { function: "体育" })) }))).not.toBe(version());
  });

  it("lists every other file with its size and hash", () => {
    const output = makeOutput(world());
    const atlas = JSON.parse(output.get("atlas.json") ?? "{}") as { files: { file: string; bytes: number }[] };
    expect(atlas.files.map((f) => f.file).sort()).toEqual([...output.keys()].filter((name) => name !== "atlas.json").sort());
    for (const { file, bytes } of atlas.files) expect(bytes).toBe(Buffer.byteLength(output.get(file) ?? ""));
  });

  it("writes one feature a line", () => {
    const lines = (makeOutput(world()).get("features.geojson") ?? "").split("\n");
    expect(lines).toHaveLength(world().compiled.length + 3);
    expect(JSON.parse(lines[1]?.replace(/,$/u, "") ?? "")).toMatchObject({ type: "Feature", id: "gaojing" });
  });
});

describe("checkOutput", () => {
  it("names file, place and what came", () => {
    const output = new Map(makeOutput(world())).set("findings.json", '{"findings":[{"id":"A b"}]}');
    expect(checkOutput(output)).toContainEqual(
      expect.objectContaining({
        file: "public/data/findings.json",
        record: "findings.0.id",
        message: expect.stringContaining("小写字母"),
      }),
    );
  });
});

describe("writeOutput", () => {
  let dir = "";
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), "atlas-"));
  });
  afterEach(() => rmSync(dir, { recursive: true }));

  it("puts all files in the place of the old ones, in folders too, and leaves nothing beside them", () => {
    const data = join(dir, "data");
    writeOutput(
      data,
      new Map([
        ["a.json", "0"],
        ["scenes/old.json", "0"],
      ]),
    );
    writeOutput(
      data,
      new Map([
        ["a.json", "1"],
        ["scenes/new.json", "2"],
      ]),
    );
    expect(readFileSync(join(data, "a.json"), "utf8") + readFileSync(join(data, "scenes/new.json"), "utf8")).toBe("12");
    expect(existsSync(join(data, "scenes/old.json"))).toBe(false);
    expect(readdirSync(dir)).toEqual(["data"]);
  });
});
