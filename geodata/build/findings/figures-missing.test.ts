import { describe, expect, it } from "vitest";
import { figuresMissing } from "./figures-missing";
import { block, evidence, source } from "./fixture";

const TEXT = "正文\n空间布局图\n两带四轴\n";
const find = (types: ("figure" | "paragraph")[]) =>
  [
    ...figuresMissing.find(
      evidence({
        text: source(
          TEXT,
          ["正文", "空间布局图", "两带四轴"].map((words, i) => block(TEXT, words, types[i] ?? "paragraph")),
        ),
      }),
    ),
  ].map((f) => f.summary);

describe("figure-missing", () => {
  it("has nothing to say about a text without figures", () => {
    expect(find(["paragraph", "paragraph", "paragraph"])).toEqual([]);
  });

  it("finds the title of a figure that is not there, once with its second line", () => {
    expect(find(["paragraph", "figure", "figure"])).toEqual(["“空间布局图”只有图题，没有图"]);
  });
});
