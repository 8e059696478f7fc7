import { t } from "../i18n/words";
import type { SceneScript } from "../plan/scene";
import { schemaFaults } from "../plan/schema-check";
import { SceneScriptSchema } from "../plan/schema-scenes";
import type { Part } from "./dataset";
import type { Parsed } from "./parsed";

/** What loading a script needs of the world; a test gives its own. */
export interface ScriptDeps {
  readonly fetch: (url: string, signal: AbortSignal) => Promise<{ ok: boolean; status: number; text(): Promise<string> }>;
  /** Milliseconds after which a file counts as not arriving. */
  readonly timeoutMs: number;
}

/** Presentation scripts by id, each loaded when it is first wanted. */
export interface Scripts {
  /** What has become of a script; loading for one that nobody has asked for. */
  readonly get: (id: string) => Part<SceneScript>;
  readonly subscribe: (notify: () => void) => () => void;
  /** Starts loading a script that nobody has asked for yet. */
  readonly ensure: (id: string) => void;
  /** Loads a failed script again. */
  readonly retry: (id: string) => void;
  /** Puts a script in that does not come from a published file: one that was made or imported here. */
  readonly put: (script: SceneScript) => void;
}

const LOADING = { status: "loading" } as const;

/** Checks one script; on failure says in Chinese what is wrong where. */
export function parseScript(body: string): Parsed<SceneScript> {
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch {
    const isPage = /^\s*</u.test(body);
    return { ok: false, why: isPage ? t("不是讲解稿：收到的是一个网页") : t("内容不完整或已损坏：不是合法的 JSON") };
  }
  const [fault] = schemaFaults(SceneScriptSchema, json, 1);
  if (fault) return { ok: false, why: t("内容不合约定：{0}{1}", fault.path ? `${fault.path} ` : "", fault.message) };
  return { ok: true, value: json as SceneScript };
}

export function createScripts({ fetch, timeoutMs }: ScriptDeps): Scripts {
  const parts = new Map<string, Part<SceneScript>>();
  const listeners = new Set<() => void>();

  function set(id: string, part: Part<SceneScript>): void {
    parts.set(id, part);
    for (const notify of listeners) notify();
  }

  async function load(id: string): Promise<void> {
    const file = `data/scenes/${id}.json`;
    const fail = (why: string) =>
      set(id, { status: "failed", file, message: t("讲解稿（{0}）{1}。请重试，或从“讲解”里另选一篇。", file, why) });
    const abort = new AbortController();
    const timer = setTimeout(() => abort.abort(), timeoutMs);
    let body: string;
    try {
      const response = await fetch(file, abort.signal);
      if (!response.ok) {
        fail(response.status === 404 ? t("没有取到：没有这一篇") : t("没有取到：服务器回答 {0}", response.status));
        return;
      }
      body = await response.text();
    } catch {
      fail(
        abort.signal.aborted
          ? t("没有取到：{0} 秒内没有收完", Math.round(timeoutMs / 1000))
          : t("没有取到：网络不通或请求被拦下"),
      );
      return;
    } finally {
      clearTimeout(timer);
    }
    const parsed = parseScript(body);
    if (parsed.ok) set(id, { status: "ready", value: parsed.value });
    else fail(parsed.why);
  }

  function start(id: string): void {
    parts.set(id, LOADING);
    void load(id);
  }

  return {
    get: (id) => parts.get(id) ?? LOADING,
    subscribe(notify) {
      listeners.add(notify);
      return () => listeners.delete(notify);
    },
    ensure(id) {
      if (!parts.has(id)) start(id);
    },
    retry(id) {
      if (parts.get(id)?.status !== "failed") return;
      set(id, LOADING);
      start(id);
    },
    put: (script) => set(script.id, { status: "ready", value: script }),
  };
}
