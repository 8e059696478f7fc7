import { describe, expect, it } from "vitest";
import { type Command, commandOf, digitOf, type KeyState, type Press } from "./present-keys";

const TELLING: KeyState = { isExploring: false, isBlack: false, isFull: false, hasTool: false, digits: "", isConsole: false };
const EXPLORING: KeyState = { ...TELLING, isExploring: true };
const press = (key: string, on: Press["on"] = "other", code = ""): Press => ({ key, on, code });

describe("keys while a scene is told", () => {
  it.each<[string, Command]>([
    ["PageDown", "next"],
    ["ArrowRight", "next"],
    ["ArrowDown", "next"],
    [" ", "next"],
    ["Enter", "next"],
    ["PageUp", "previous"],
    ["ArrowLeft", "previous"],
    ["ArrowUp", "previous"],
    ["Backspace", "previous"],
    ["Home", "first"],
    ["End", "last"],
    [".", "black"],
    ["。", "black"],
    ["B", "black"],
    ["p", "play"],
    ["l", "loop"],
    ["f", "full-screen"],
    ["F5", "enter-full-screen"],
    ["e", "explore"],
    ["/", "search"],
    ["7", "digit"],
    ["Escape", "end"],
    ["i", "swallow"],
    ["c", "console"],
    ["m", "mark"],
    ["x", "clear-strokes"],
    ["z", "swallow"],
  ])("%j means %s, wherever the focus is", (key, command) => {
    for (const on of ["text", "other"] as const) expect(commandOf(press(key, on), TELLING)).toBe(command);
    if (key !== "Enter") expect(commandOf(press(key, "button"), TELLING)).toBe(command);
  });

  it("leave buttons their Enter, Tab its way, and the browser its own keys", () => {
    expect(commandOf(press("Enter", "button"), TELLING)).toBeNull();
    for (const key of ["Tab", "F11", "F12", "Shift", "Control"]) expect(commandOf(press(key), TELLING)).toBeNull();
  });

  it("jump by number and Enter, also from a button, and forget digits with Escape", () => {
    const typed = { ...TELLING, digits: "12" };
    expect(commandOf(press("Enter", "button"), typed)).toBe("jump");
    expect(commandOf(press("Escape"), typed)).toBe("forget-digits");
    expect(digitOf(press("Process", "other", "Numpad4"))).toBe("4");
    expect(digitOf(press("e"))).toBeNull();
  });

  it("lead from full screen to the window, and from there to the end", () => {
    expect(commandOf(press("Escape"), { ...TELLING, isFull: true })).toBe("leave-full-screen");
    expect(commandOf(press("Escape"), TELLING)).toBe("end");
  });

  it("lead out of the dark before they go on", () => {
    for (const key of ["PageDown", "PageUp", " ", "Escape", "."])
      expect(commandOf(press(key), { ...TELLING, isBlack: true })).toBe("black");
    expect(commandOf(press("End"), { ...TELLING, isBlack: true })).toBe("last");
  });

  it("are known by their place where an input method hides their letter", () => {
    expect(commandOf(press("Process", "other", "KeyB"), TELLING)).toBe("black");
    expect(commandOf(press("Process", "other", "Period"), TELLING)).toBe("black");
    expect(commandOf(press("Process", "other", "Space"), TELLING)).toBe("next");
  });
});

describe("keys while exploring", () => {
  it.each(["e", "E", "Escape", "Backspace"])("%j leads back", (key) => expect(commandOf(press(key), EXPLORING)).toBe("back"));

  it.each(["PageDown", "/", "i", "1", " ", "Enter"])("%j is the page's own", (key) =>
    expect(commandOf(press(key), EXPLORING)).toBeNull(),
  );

  it("leave fields and tools theirs", () => {
    expect(commandOf(press("e", "text"), EXPLORING)).toBeNull();
    expect(commandOf(press("Backspace"), { ...EXPLORING, hasTool: true })).toBeNull();
  });
});

describe("keys in the speaker's window", () => {
  const CONSOLE: KeyState = { ...TELLING, isConsole: true };

  it("turn pages as in the audience's, and leave fields alone", () => {
    for (const on of ["button", "other"] as const) expect(commandOf(press("PageDown", on), CONSOLE)).toBe("next");
    for (const key of ["PageDown", " ", "3", "b", "Escape", "Enter"]) expect(commandOf(press(key, "text"), CONSOLE)).toBeNull();
  });

  it("do not end the talk with Escape, but lead out of the dark", () => {
    expect(commandOf(press("Escape"), CONSOLE)).toBe("swallow");
    expect(commandOf(press("Escape"), { ...CONSOLE, isBlack: true })).toBe("black");
    expect(commandOf(press("Escape"), { ...CONSOLE, isFull: true })).toBe("leave-full-screen");
  });

  it("lead back from exploring with a clicker too, and mark there", () => {
    const exploring = { ...CONSOLE, isExploring: true };
    for (const key of ["e", "Escape", "PageDown", "PageUp"]) expect(commandOf(press(key), exploring)).toBe("back");
    expect(commandOf(press("m"), exploring)).toBe("mark");
    expect(commandOf(press("/"), exploring)).toBeNull();
  });
});
