import { describe, expect, it } from "vitest";
import { languageOfLink } from "./choose";

describe("languageOfLink", () => {
  it("reads the language that a link names and nothing else", () => {
    expect(languageOfLink("#v=1&area=gaojing&lang=en")).toBe("en");
    expect(languageOfLink("lang=zh&v=1")).toBe("zh");
    for (const other of ["", "#v=1", "#lang=fr", "#xlang=en", "#v=1&lang=en.x"]) expect(languageOfLink(other)).toBeNull();
  });
});
