import { describe, expect, it } from "vitest";
import { contentsTitles } from "./contents-titles";
import { block, evidence, source } from "./fixture";

const doc = (listed: string, heading: string) => {
  const text = `目 录\n${listed}\t1\n二、保障\t5\n正文\n${heading}\n二、保障\n`;
  const contents = block(text, text.slice(0, text.indexOf("正文") - 1), "contents");
  return source(text, [contents, block(text, heading, "heading"), block(text, "二、保障", "heading")]);
};
const find = (text: ReturnType<typeof doc>) => [...contentsTitles.find(evidence({ text }))];

const sameBarDashAndBrackets = () => doc("一、(平安)淞南—向“高效”迈进", '一、（平安）淞南——向"高效"迈进');
const otherWords = () => doc("一、从高速度发展向高质量发展", "一、从高速增长向高质量发展");

describe("contents-title", () => {
  it("does not mind brackets, quotation marks and dashes", () => {
    expect(find(sameBarDashAndBrackets())).toEqual([]);
  });

  it("finds a heading in other words than the contents", () => {
    const [found] = find(otherWords());
    expect(found?.citations.map((c) => c.exact)).toEqual(["一、从高速度发展向高质量发展", "一、从高速增长向高质量发展"]);
  });
});
