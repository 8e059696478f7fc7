import { describe, expect, it } from "vitest";
import { isoLocal, type Mark, marksFile, marksTable, markTime, mergeMarks, placeWords, readMarks, sceneWords } from "./mark";

const mark: Mark = {
  id: "m-1",
  time: "2026-11-28T09:05:07+08:00",
  talk: { script: "gaojing", title: "高境镇" },
  scene: { id: "line-18", number: 7, title: "18号线" },
  place: { kind: "feature", feature: "gaojing.parcel.sanlinqiao-2", name: "三邻桥二期", at: [121.4745, 31.3206] },
  sentence: {
    doc: "gaojing-plan-2021",
    title: "高境镇“十四五”规划纲要",
    chapter: "第五章",
    date: "2021年1月",
    start: 1,
    end: 9,
    text: "推进三邻桥二期",
  },
  remark: "请补充\n投资额, “二期”",
};

describe("marks", () => {
  it("come back from their file as they were, with a byte order mark too", () => {
    expect(readMarks(`\uFEFF${marksFile([mark])}`)).toEqual({ ok: true, marks: [mark] });
  });

  it.each([
    ["{", /不完整/],
    ["[]", /得到/],
    ['{"kind":"other","version":1,"marks":[]}', /不是会议标记/],
    ['{"kind":"plan-atlas-marks","version":2,"marks":[]}', /第 1 版/],
    [marksFile([{ ...mark, time: "yesterday" }]), /第 1 条：时间/],
    [marksFile([mark, { ...mark, place: { ...mark.place, at: [121, 131] } }]), /第 2 条/],
    [marksFile([{ ...mark, remark: "长".repeat(3000) }]), /2000 字/],
  ])("that cannot be read say why: %.30s", (text, why) => {
    const read = readMarks(text);
    expect(read.ok ? "" : read.why).toMatch(why);
  });

  it("become a table for a spreadsheet, in which nothing is run", () => {
    const evil = { ...mark, id: "m-2", sentence: null, remark: '=HYPERLINK("http://x")' };
    const table = marksTable([mark, evil]);
    expect(table.startsWith("\uFEFF序号,时间,讲解,幕,地点,地点编号,经度,纬度,原文,出处,备注\r\n")).toBe(true);
    expect(table).toContain('"请补充\n投资额, “二期”"\r\n');
    expect(table).toContain("121.474500,31.320600,推进三邻桥二期,《高境镇“十四五”规划纲要》 · 第五章 · 2021年1月");
    expect(table).toContain(`"'=HYPERLINK(""http://x"")"`);
  });

  it("are one list by id, in the order of time", () => {
    const early = { ...mark, id: "m-0", time: "2026-11-28T00:00:00Z" };
    expect(mergeMarks([mark], [early, { ...mark, remark: "other" }])).toEqual([early, mark]);
    const same = [mark];
    expect(mergeMarks(same, [mark])).toBe(same);
  });

  it("say where and when, and no more than is known", () => {
    expect(isoLocal(new Date("2026-11-28T01:02:03Z"))).toMatch(/^2026-11-2[78]T\d\d:\d\d:03[+-]\d\d:\d\d$/);
    expect(markTime(mark.time)).toBe("2026年11月28日 09:05");
    expect(placeWords(mark.place)).toBe("三邻桥二期");
    expect(placeWords({ ...mark.place, kind: "view" })).toBe("当时画面的中心（东经 121.47450°、北纬 31.32060°）");
    expect(placeWords({ kind: "none", feature: null, name: "", at: null })).toBe("没有记位置");
    expect(sceneWords(mark)).toBe("高境镇，第 7 幕 18号线");
  });
});
