import { beforeEach, describe, expect, it } from "vitest";
import { INITIAL_BASEMAP } from "../store/basemap";
import { INITIAL_STATE } from "../store/state";
import { atlasStore } from "../store/store";
import { basemapProblem, chooseBasemap, isTileTemplate, setBasemapState } from "./basemap";

const custom = (customUrl: string) => ({ ...INITIAL_BASEMAP.basemap, kind: "custom" as const, customUrl });

beforeEach(() => atlasStore.setState(INITIAL_STATE));

describe("basemapProblem", () => {
  it.each([
    "https://tiles.example.cn/{z}/{x}/{y}.png",
    "https://tiles.example.cn/{z}/{x}/{-y}.png",
    "https://example.cn/style.json?key=1",
    "http://10.1.2.3:8080/wmts?l={z}&c={x}&r={y}",
  ])("takes %s", (url) => expect(basemapProblem(custom(url), "http:")).toBeNull());

  it.each([
    ["", "请填"],
    ["tiles/{z}/{x}/{y}", "完整的网址"],
    ["javascript:alert(1)", "不能用 javascript:"],
    ["data:application/json,{}", "不认得"],
    ["file:///etc/passwd", "不能用 file:"],
    ["https://a.cn/{z}/{x}.png", "要有 {z}"],
    ["https://{s}.a.cn/{z}/{x}/{y}.png", "{s}"],
    ["https://me:secret@a.cn/style.json", "用户名"],
  ])("refuses %s", (url, words) => expect(basemapProblem(custom(url), "http:")).toContain(words));

  it("refuses http on a page that came by https", () => {
    expect(basemapProblem(custom("http://a.cn/style.json"), "https:")).toContain("https");
  });

  it("wants a key for 天地图", () => {
    const of = (tiandituKey: string) =>
      basemapProblem({ ...INITIAL_BASEMAP.basemap, kind: "tianditu-vector", tiandituKey }, "https:");
    expect(of("")).toContain("密钥");
    expect(of("a b&c")).toContain("字符");
    expect(of("0123456789abcdef")).toBeNull();
  });

  it("tells a template from a style", () => {
    expect(isTileTemplate("https://a.cn/{z}/{x}/{y}")).toBe(true);
    expect(isTileTemplate("https://a.cn/style.json")).toBe(false);
  });
});

describe("choosing", () => {
  it("tells of a failure once, with a way to try again, and takes it back with the next choice", () => {
    chooseBasemap({ kind: "custom", customUrl: "https://a.cn/style.json" });
    setBasemapState({ status: "failed", why: "网络不通" });
    setBasemapState({ status: "failed", why: "网络不通" });
    const { notices } = atlasStore.getState();
    expect(notices).toHaveLength(1);
    expect(notices[0]).toMatchObject({ button: { does: "retry-basemap" }, text: expect.stringContaining("网络不通") });
    chooseBasemap({ kind: "own" });
    expect(atlasStore.getState().notices).toEqual([]);
    expect(atlasStore.getState().basemap.customUrl).toBe("https://a.cn/style.json");
  });
});
