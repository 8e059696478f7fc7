import { afterEach, describe, expect, it } from "vitest";
import en from "./en.json";
import { language, speak, t } from "./words";

const HAN = /[\u3400-\u9fff\u3000-\u303f\uff00-\uffef]/u;
const slots = (words: string) => [...new Set(words.match(/\{\d\}/gu) ?? [])].sort();

describe("t", () => {
  afterEach(() => speak("zh", {}));

  it("gives a sentence back as it stands, with its values", () => {
    expect(language()).toBe("zh");
    expect(t("共 {0} 个，{1} 个未上图", 12, "三")).toBe("共 12 个，三 个未上图");
    expect(t("价格 {0}", "$&")).toBe("价格 $&");
  });

  it("gives it in the chosen language, and in Chinese what nobody has translated", () => {
    speak("en", { "共 {0} 个": "{0} in all" });
    expect([language(), t("共 {0} 个", 3), t("没有的话")]).toEqual(["en", "3 in all", "没有的话"]);
  });
});

describe("the English words", () => {
  it("put in what the Chinese puts in, and are English", () => {
    const wrong = Object.entries(en).filter(([zh, words]) => slots(zh).join() !== slots(words).join() || HAN.test(words));
    expect(wrong).toEqual([]);
  });
});
