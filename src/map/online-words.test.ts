import { describe, expect, it } from "vitest";
import { failureWords } from "./online-words";

const answer = (status: number, isStrange = false) => ({ isTile: true, status, isOk: false, isStrange });

describe("failureWords", () => {
  it.each([
    [0, "CORS"],
    [403, "密钥"],
    [404, "HTTP 404"],
    [429, "频繁"],
    [502, "服务器出错"],
    [302, "302"],
  ])("says what %i means", (status, words) => {
    expect(failureWords(answer(status), "tianditu-vector", true)).toContain(words);
  });

  it("says first that the machine itself is offline", () => {
    expect(failureWords(answer(0), "custom", false)).toContain("没有联网");
  });

  it("asks for the address where there is no key", () => {
    expect(failureWords(answer(403), "custom", true)).toContain("地址");
    expect(failureWords(answer(200, true), "custom", true)).toContain("不是地图瓦片");
  });
});
