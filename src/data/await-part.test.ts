import { describe, expect, it } from "vitest";
import { awaitPart } from "./await-part";
import type { Part } from "./dataset";

function source() {
  let part: Part<number> = { status: "loading" };
  const listeners = new Set<() => void>();
  return {
    listeners,
    get: () => part,
    subscribe: (notify: () => void) => {
      listeners.add(notify);
      return () => listeners.delete(notify);
    },
    set(next: Part<number>) {
      part = next;
      for (const notify of [...listeners]) notify();
    },
  };
}

describe("awaitPart", () => {
  it("gives what is there, and what comes later, and lets go", async () => {
    const s = source();
    const coming = awaitPart(s);
    s.set({ status: "ready", value: 7 });
    expect(await coming).toBe(7);
    expect(await awaitPart(s)).toBe(7);
    expect(s.listeners.size).toBe(0);
  });

  it("rejects with the message for the reader", async () => {
    const s = source();
    const coming = awaitPart(s);
    s.set({ status: "failed", file: "x", message: "没有取到" });
    await expect(coming).rejects.toThrow("没有取到");
  });

  it("can be called off", async () => {
    const s = source();
    const stop = new AbortController();
    const coming = awaitPart(s, stop.signal);
    stop.abort(new Error("够了"));
    await expect(coming).rejects.toThrow("够了");
    expect(s.listeners.size).toBe(0);
    await expect(awaitPart(s, stop.signal)).rejects.toThrow("够了");
  });
});
