import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { colorSet } from "../../style/palette";
import { type Describe, Inline } from "./inline";

const describeIt: Describe = (id) => ({ kind: "feature", title: `名为${id}`, color: colorSet("work") });

describe("Inline", () => {
  it("gives each piece of overlapping mentions all its ids, the shortest first", () => {
    const html = renderToStaticMarkup(
      <Inline
        text="殷高西路生活带沿线"
        marks={[
          { id: "band", start: 0, end: 7 },
          { id: "road", start: 0, end: 4 },
        ]}
        describe={describeIt}
      />,
    );
    expect(html).toMatch(/data-ids="road band"[^>]*>殷高西路<.*data-ids="band"[^>]*>生活带<\/span>沿线$/u);
    expect(html).toContain('title="名为road"');
  });

  it("puts a footnote call exactly where it is called, and marks the passage", () => {
    const html = renderToStaticMarkup(
      <Inline text="四个放在的工作" passage={[4, 7]} inserts={[{ at: 4, node: <sup key="1">1</sup> }]} describe={describeIt} />,
    );
    expect(html).toMatch(/^四个放在<sup>1<\/sup><span [^>]*data-passage="true"[^>]*>的工作<\/span>$/u);
  });
});
