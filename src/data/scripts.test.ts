import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createScripts, parseScript, type ScriptDeps } from "./scripts";

const GOOD = readFileSync("public/data/scenes/gaojing.json", "utf8");

function answering(answer: (url: string) => { status?: number; body: string } | Promise<never>): ScriptDeps {
  return {
    timeoutMs: 20,
    fetch: async (url) => {
      const { status = 200, body } = await answer(url);
      return { ok: status < 400, status, text: async () => body };
    },
  };
}

async function settled(deps: ScriptDeps, id = "gaojing") {
  const scripts = createScripts(deps);
  scripts.ensure(id);
  await new Promise<void>((done) => {
    const stop = scripts.subscribe(() => {
      stop();
      done();
    });
  });
  return { scripts, part: scripts.get(id) };
}

describe("scripts", () => {
  it("come when they are wanted, by a relative address, once", async () => {
    const asked: string[] = [];
    const { scripts, part } = await settled(answering((url) => ({ body: asked.push(url) ? GOOD : "" })));
    scripts.ensure("gaojing");
    expect(asked).toEqual(["data/scenes/gaojing.json"]);
    expect(part).toMatchObject({ status: "ready", value: { id: "gaojing" } });
    expect(scripts.get("songnan")).toEqual({ status: "loading" });
  });

  it.each([
    [{ status: 404, body: "" }, "没有这一篇"],
    [{ status: 500, body: "" }, "服务器回答 500"],
    [{ body: "<!doctype html>" }, "收到的是一个网页"],
    [{ body: GOOD.slice(0, 900) }, "不是合法的 JSON"],
    [{ body: '{"id":"gaojing"}' }, "内容不合约定"],
  ])("say what came instead: %j", async (answer, words) => {
    const { part } = await settled(answering(() => answer));
    expect(part).toMatchObject({ status: "failed", message: expect.stringContaining(words) });
  });

  it("are loaded again after a failure, and can be put in from elsewhere", async () => {
    let isDown = true;
    const { scripts, part } = await settled(answering(() => (isDown ? Promise.reject(new Error("down")) : { body: GOOD })));
    expect(part).toMatchObject({ status: "failed", message: expect.stringContaining("网络不通") });
    isDown = false;
    scripts.retry("gaojing");
    await expect.poll(() => scripts.get("gaojing").status).toBe("ready");
    const parsed = parseScript(GOOD);
    if (!parsed.ok) throw new Error(parsed.why);
    scripts.put({ ...parsed.value, id: "mine" });
    expect(scripts.get("mine").status).toBe("ready");
  });
});
