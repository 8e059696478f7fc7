import { describe, expect, it } from "vitest";
import { shownTheme } from "./shown-theme";

const system = { isDark: false, wantsContrast: false, isPrinting: false };
const auto = { theme: "auto", visitTheme: null } as const;

describe("the theme that is shown", () => {
  it("follows the system while nothing is chosen", () => {
    expect(shownTheme(auto, system)).toBe("day");
    expect(shownTheme(auto, { ...system, isDark: true })).toBe("dark");
    expect(shownTheme(auto, { ...system, wantsContrast: true })).toBe("projector");
    expect(shownTheme(auto, { ...system, isDark: true, wantsContrast: true })).toBe("dark");
  });

  it("is the reader's choice whatever the system says, and the link's for this visit", () => {
    expect(shownTheme({ theme: "safe", visitTheme: null }, { ...system, isDark: true })).toBe("safe");
    expect(shownTheme({ theme: "safe", visitTheme: "projector" }, system)).toBe("projector");
  });

  it("is what a scene suits, unless the speaker has chosen", () => {
    expect(shownTheme(auto, { ...system, isDark: true }, "projector")).toBe("projector");
    expect(shownTheme({ theme: "dark", visitTheme: null }, system, "projector")).toBe("dark");
    expect(shownTheme({ theme: "auto", visitTheme: "day" }, system, "dark")).toBe("day");
  });

  it("is that of paper while printing", () => {
    expect(shownTheme({ theme: "dark", visitTheme: "safe-dark" }, { ...system, isPrinting: true })).toBe("print");
  });
});
