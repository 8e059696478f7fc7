import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { ensurePart, getDataset, subscribeDataset } from "../../data/use-dataset";
import { speak } from "../../i18n/words";
import { Gloss } from "./gloss";

const citation = { doc: "gaojing-plan-2021", start: 10, end: 20, exact: "三邻桥二期 36 亩" };
const show = (start: number) => renderToStaticMarkup(<Gloss citation={{ ...citation, start, end: start + 10 }} />);

describe("Gloss", () => {
  beforeAll(async () => {
    const { doc, ...place } = citation;
    const explanations = [{ ...place, text: "Sanlinqiao Phase II, 36 mu" }];
    const body = JSON.stringify({ documents: [{ doc, explanations }] });
    vi.stubGlobal("fetch", async () => new Response(body));
    const arrived = new Promise<void>((go) => subscribeDataset(() => getDataset().glossEn.status === "ready" && go()));
    ensurePart("glossEn");
    await arrived;
    vi.unstubAllGlobals();
  });
  afterEach(() => speak("zh", {}));

  it("says in English what the passage says, and whose words they are", () => {
    speak("en", { "英文释义（非原文）": "English gloss, ours" });
    expect(show(10)).toMatch(/lang="en".*English gloss, ours.*<p>Sanlinqiao Phase II, 36 mu<\/p>/u);
  });

  it("says nothing in the Chinese interface, even where the words are there", () => {
    expect(show(10)).toBe("");
  });

  it("says nothing of a passage without a gloss", () => {
    speak("en", {});
    expect(show(500)).toBe("");
  });
});
