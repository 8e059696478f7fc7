import { describe, expect, it } from "vitest";
import { cleanText } from "./clean";
import type { Span } from "./types";

const whole = (source: string): Span[] => [[0, source.length]];
const textOf = (source: string) => cleanText(source, whole(source)).text;

describe("cleanText", () => {
  it("takes out the space that a line break has left between Han characters, in a sentence", () => {
    expect(textOf("动员群众广泛参与 社区治理,不断提升镇域社会治理现代 化水平。")).toBe(
      "动员群众广泛参与社区治理,不断提升镇域社会治理现代化水平。",
    );
    expect(textOf("深化社会治理创新, 动员群众。 以网格中心为平台")).toBe("深化社会治理创新,动员群众。以网格中心为平台");
  });

  it("keeps a space in a short line, before and after numbers, and between Latin words", () => {
    expect(textOf("高境镇镇长 王毓铭")).toBe("高境镇镇长 王毓铭");
    expect(textOf("第一章 总则")).toBe("第一章 总则");
    expect(textOf("新引进 1 条公交线路，打造 TOD mall 商业综合体，建成通车。")).toBe(
      "新引进 1 条公交线路，打造 TOD mall 商业综合体，建成通车。",
    );
  });

  it("keeps the space after the ordinal of a long heading", () => {
    expect(textOf("第五章 高境镇“十四五”国民经济和社会发展主要任务")).toBe("第五章 高境镇“十四五”国民经济和社会发展主要任务");
  });

  it("joins lines without a space, but Latin words and numbers with one", () => {
    expect(textOf("坚持数字\n转型")).toBe("坚持数字转型");
    const { text, runs } = cleanText("the new\nplan", whole("the new\nplan"));
    expect(text).toBe("the new plan");
    expect(runs).toEqual([
      [0, 0, 7],
      [8, 8, 4],
    ]);
  });

  it("drops Markdown marks and tags and says what is bold", () => {
    const source = "1、**一体**：<b>产城</b>融合 **";
    const { text, bold } = cleanText(source, whole(source));
    expect(text).toBe("1、一体：产城融合");
    expect(bold.map(([a, z]) => text.slice(a, z))).toEqual(["一体", "产城"]);
  });

  it("takes a bold mark without a partner for a slip", () => {
    const { text, bold } = cleanText("**甲**乙**丙", whole("**甲**乙**丙"));
    expect([text, bold]).toEqual(["甲乙丙", [[0, 1]]]);
  });

  it("does not take a comparison for a tag", () => {
    expect(textOf("<5.8 吨/km <sup>2</sup> 以下")).toBe("<5.8 吨/km² 以下");
  });

  it("leaves a footnote mark out and says where it stood", () => {
    const source = "牢牢把握“四个放在”¹的工作基点，使配套 ² 完善。";
    const marks = ["¹", "²"].map((c, i) => ({ mark: String(i + 1), span: [source.indexOf(c), source.indexOf(c) + 1] as Span }));
    const { text, calls } = cleanText(source, whole(source), { marks });
    expect(text).toBe("牢牢把握“四个放在”的工作基点，使配套完善。");
    expect(calls.map((c) => [c.mark, text.slice(0, c.at)])).toEqual([
      ["1", "牢牢把握“四个放在”"],
      ["2", "牢牢把握“四个放在”的工作基点，使配套"],
    ]);
  });

  it("joins the pieces of a block and leads back to each", () => {
    const source = "“双软认\n\n² 注。\n\n证”企业 26 家。";
    const { text, runs } = cleanText(source, [
      [0, 4],
      [12, source.length],
    ]);
    expect(text).toBe("“双软认证”企业 26 家。");
    expect(runs).toEqual([
      [0, 0, 4],
      [4, 12, source.length - 12],
    ]);
  });
});
