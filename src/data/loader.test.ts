import { describe, expect, it } from "vitest";
import { createLoader, type LoaderDeps } from "./loader";
import type { PartName } from "./parts";

const FINDINGS = JSON.stringify({ findings: [] });

function answering(answer: (url: string) => { status?: number; body: string } | Promise<never>): LoaderDeps {
  return {
    timeoutMs: 20,
    fetch: async (url) => {
      const { status = 200, body } = await answer(url);
      return { ok: status < 400, status, text: async () => body, arrayBuffer: async () => new TextEncoder().encode(body).buffer };
    },
  };
}

async function settled(deps: LoaderDeps, part: PartName = "findings") {
  const loader = createLoader(deps);
  loader.ensure(part);
  await new Promise<void>((done) => {
    const stop = loader.subscribe(() => {
      if (loader.get()[part].status !== "loading") {
        stop();
        done();
      }
    });
  });
  return { loader, part: loader.get()[part] };
}

describe("loader", () => {
  it("loads a part by its relative address, once", async () => {
    const asked: string[] = [];
    const { loader, part } = await settled(answering((url) => ({ body: asked.push(url) ? FINDINGS : "" })));
    loader.ensure("findings");
    expect(asked).toEqual(["data/findings.json"]);
    expect(part).toEqual({ status: "ready", value: [] });
    expect(loader.get().passages).toEqual({ status: "loading" });
  });

  it.each([
    ["gone", { status: 404, body: "no" }, "服务器回答 404，文件不存在"],
    ["error", { status: 500, body: "no" }, "服务器回答 500"],
    ["a web page", { body: "<!doctype html>" }, "收到的是一个网页"],
    ["cut short", { body: FINDINGS.slice(0, 6) }, "不是合法的 JSON"],
    ["of another form", { body: '{"findings":[{"id":"x"}]}' }, "findings.0"],
  ])("says which file is %s, what happened and what to do", async (_, answer, words) => {
    const { part } = await settled(answering(() => answer));
    expect(part).toMatchObject({ status: "failed", file: "data/findings.json" });
    const { message } = part as { message: string };
    expect(message).toContain("存疑清单（data/findings.json）");
    expect(message).toContain(words);
    expect(message).toContain("请重试或重新载入页面");
  });

  it("says so when there is no network, and when nothing comes", async () => {
    const none = await settled(answering(() => Promise.reject(new TypeError("failed"))));
    expect(none.part).toMatchObject({ status: "failed", message: expect.stringContaining("网络不通") });
    const never: LoaderDeps = {
      timeoutMs: 20,
      fetch: (_, signal) =>
        new Promise((_resolve, reject) => signal.addEventListener("abort", () => reject(new Error("aborted")))),
    };
    expect((await settled(never)).part).toMatchObject({ status: "failed", message: expect.stringContaining("没有收完") });
  });

  it("loads again what failed, and nothing else", async () => {
    let broken = true;
    const { loader } = await settled(answering(() => (broken ? { status: 503, body: "" } : { body: FINDINGS })));
    broken = false;
    const done = new Promise<void>((resolve) => {
      loader.subscribe(() => loader.get().findings.status === "ready" && resolve());
    });
    loader.retry("findings");
    expect(loader.get().findings.status).toBe("loading");
    await done;
    const before = loader.get();
    loader.retry("findings");
    expect(loader.get()).toBe(before);
  });
});
