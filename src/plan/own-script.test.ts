import { describe, expect, it } from "vitest";
import { freshId, MAX_SCRIPT_CHARS, missingIn, readScript, scriptFile } from "./own-script";
import { scene, script } from "./script.fixture";

const why = (text: string) => {
  const read = readScript(text);
  return read.ok ? "" : read.why;
};
const changed = (change: object) => JSON.stringify({ ...script(), ...change });
const withScene = (change: object) => changed({ scenes: [scene("a"), { ...scene("b"), ...change }] });

describe("a script that is brought", () => {
  it("comes back as it went", () => {
    expect(readScript(scriptFile(script()).text)).toEqual({ ok: true, script: script() });
  });

  it("may be unfinished, and says what is missing before it can be told", () => {
    const draft = script([scene("a", { notes: "", title: "" })]);
    expect(readScript(JSON.stringify(draft)).ok).toBe(true);
    expect(missingIn(draft).map((one) => one.split("（")[0])).toEqual(["第1幕标题：不能是空的", "第1幕讲稿：不能是空的"]);
    expect(missingIn(script([]))[0]).toContain("没有一个画面");
    expect(missingIn(script())).toEqual([]);
  });

  it.each<[string, string, RegExp]>([
    ["a web page", "<!doctype html>", /网页/u],
    ["half a file", scriptFile(script()).text.slice(0, 200), /不完整/u],
    ["another kind of file", '{"type":"FeatureCollection","features":[]}', /不是讲解文件/u],
    ["a bare number", "7", /不是讲解文件/u],
    ["more than a script can be", " ".repeat(MAX_SCRIPT_CHARS + 1), /太大/u],
    ["scenes that are no list", changed({ scenes: "x" }), /应是列表/u],
    ["a town that is not known", changed({ areas: ["pudong"] }), /不是收录的镇或区/u],
    ["an id with a path in it", changed({ id: "../x" }), /编号/u],
    ["a box that is inside out", withScene({ bounds: [121.5, 31.3, 121.4, 31.4] }), /第2幕范围：范围应是/u],
    ["a title that is markup with no end", withScene({ title: "<script>".repeat(1000) }), /第2幕标题：至多/u],
    ["a title that is no text", withScene({ title: { toString: 1 } }), /第2幕标题/u],
    [
      "a citation that ends before it begins",
      withScene({ passages: [{ doc: "d", start: 9, end: 3, exact: "x" }] }),
      /第2幕原文/u,
    ],
    ["a layer that does not exist", withScene({ layers: ["traffic"] }), /第2幕图层/u],
    [
      "a line of ours that does not say how",
      withScene({
        words: { headline: "x", lines: [{ text: "x", kind: "ours", cites: { passages: [], indicators: [] }, how: null }] },
      }),
      /第2幕第1行/u,
    ],
    ["a proof that is not there", withScene({ passages: [] }), /第2幕第1行：引用了不存在的第1段原文/u],
    ["two scenes of one id", changed({ scenes: [scene("a"), scene("a")] }), /第2幕：编号“a”/u],
  ])("refuses %s and says what is wrong", (_, text, message) => {
    expect(why(text)).toMatch(message);
  });

  it("leaves out what a script does not know, prototypes among it", () => {
    const read = readScript(`{"__proto__":{"x":1},"onload":"alert(1)",${JSON.stringify(script()).slice(1)}`);
    expect(read).toEqual({ ok: true, script: script() });
    expect(read.ok && Object.keys(read.script)).toEqual(Object.keys(script()));
  });
});

describe("names", () => {
  it("of files hold nothing that a file name must not", () => {
    expect(scriptFile({ ...script(), title: 'a/b\\c:"高境"?\n' }).name).toBe("abc高境.讲解.json");
    expect(scriptFile({ ...script(), title: "" }).name).toBe("讲解.讲解.json");
  });

  it("of new things are their own", () => {
    expect(freshId("own", ["own-1", "own-3"])).toBe("own-2");
  });
});
