import { describe, expect, it } from "vitest";
import type { SceneSheet } from "../plan/scene-sheet";
import { fileName } from "./file-name";
import { lineCount, widthEms } from "./fit-text";
import { brokenLines, POSTER, posterLayout } from "./poster-layout";
import { publishedSheet, SCRIPT_IDS } from "./sheet.fixture";
import { COLUMN, SLIDE, slideLayout } from "./slide-layout";

const scenes = SCRIPT_IDS.flatMap((id) => publishedSheet(id).scenes.map((s) => [`${id} ${s.number}`, s] as const));

function boxesOf(scene: SceneSheet) {
  const layout = slideLayout(scene);
  const table = layout.table ? [{ y: layout.table.y, h: layout.table.rowsH.reduce((a, b) => a + b, 0) }] : [];
  return [layout.headline, ...layout.lines, ...(layout.remark ? [layout.remark] : []), ...table, layout.source];
}

describe("slideLayout", () => {
  it.each(scenes)("of %s lets nothing run over anything, nor off the slide", (_name, scene) => {
    const boxes = boxesOf(scene);
    boxes.slice(1).forEach((box, i) => {
      expect(box.y).toBeGreaterThanOrEqual((boxes[i]?.y ?? 0) + (boxes[i]?.h ?? 0) - 0.001);
    });
    const last = boxes.at(-1);
    expect((last?.y ?? 9) + (last?.h ?? 9)).toBeLessThanOrEqual(COLUMN.bottom + 0.001);
    expect(COLUMN.bottom).toBeLessThan(SLIDE.height);
  });

  it("keeps letters that can be read from the back: lines of at least 12 points", () => {
    const small = scenes.filter(([, scene]) => slideLayout(scene).linePt < 12).map(([name]) => name);
    expect(small).toEqual([]);
  });
});

describe("lineCount", () => {
  it("counts on the safe side", () => {
    expect(lineCount("一二三四五六七八", 9, 1)).toBe(1);
    expect(lineCount("一二三四五六七八", 5, 1)).toBe(2);
    expect(lineCount("一二\n三", 9, 1)).toBe(2);
    expect(widthEms("高境2025")).toBeGreaterThan(4);
  });
});

describe("posterLayout", () => {
  it.each(scenes)("of %s stays inside the column", (_name, scene) => {
    const placed = posterLayout(scene, "关于本图", (text, size) => widthEms(text) * size);
    for (const { text, x, y, sizePx } of placed) {
      expect(y).toBeLessThanOrEqual(POSTER.height);
      expect(x + widthEms(text) * sizePx).toBeLessThanOrEqual(POSTER.width * 0.36);
    }
    placed.slice(1).forEach((line, i) => {
      expect(line.y).toBeGreaterThan(placed[i]?.y ?? 0);
    });
  });

  it("begins no line with a closing sign", () => {
    const lines = brokenLines("一二三四五，六七八九十。", 5, (t) => widthEms(t));
    expect(lines.join("")).toBe("一二三四五，六七八九十。");
    for (const line of lines) expect(line).not.toMatch(/^[，。]/);
  });
});

describe("fileName", () => {
  it("says what it is and holds nothing that a system refuses", () => {
    expect(fileName(["高境镇", "第3幕"], "png")).toBe("规划图谱_高境镇_第3幕.png");
    expect(fileName(['a/b\\c:*?"<>|', "..", "尾. "], "pptx")).toBe("规划图谱_a b c_尾.pptx");
    expect([...fileName(["长".repeat(300)], "png")].length).toBeLessThan(90);
  });
});
