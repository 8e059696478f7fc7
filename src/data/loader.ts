import { t } from "../i18n/words";
import type { ArchiveResponse } from "./basemap-archive";
import type { Dataset } from "./dataset";
import type { Parsed } from "./parsed";
import { type JsonPart, PART_FILES, type PartName, type PartValue, parsePartGently } from "./parts";

type LoaderResponse = ArchiveResponse & { readonly ok: boolean; readonly status: number; text(): Promise<string> };

/** What the loader needs of the world; a test gives its own. */
export interface LoaderDeps {
  readonly fetch: (url: string, signal: AbortSignal) => Promise<LoaderResponse>;
  /** Milliseconds after which a file counts as not arriving; the basemap, which may be large, has four times as long. */
  readonly timeoutMs: number;
}

export interface Loader {
  readonly get: () => Dataset;
  readonly subscribe: (notify: () => void) => () => void;
  /** Starts loading a part that nobody has asked for yet; does nothing to one that is there or on its way. */
  readonly ensure: (part: PartName) => void;
  /** Loads a failed part again. */
  readonly retry: (part: PartName) => void;
}

const LOADING = { status: "loading" } as const;

/** Parses a file of JSON, or says in Chinese what it is instead. */
async function parseText<K extends JsonPart>(part: K, body: string): Promise<Parsed<PartValue[K]>> {
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch {
    const isPage = /^\s*</u.test(body);
    return { ok: false, why: isPage ? t("不是数据文件：收到的是一个网页") : t("内容不完整或已损坏：不是合法的 JSON") };
  }
  const parsed = await parsePartGently(part, json);
  return parsed.ok ? parsed : { ok: false, why: t("内容不合约定：{0}", parsed.why) };
}

const WHAT_TO_DO = t("请重试或重新载入页面；若仍不行，请告诉维护者：要重新构建数据（npm run data）。");

/** Loads the published files part by part; a part that fails says so in its place and leaves the others alone. */
export function createLoader({ fetch, timeoutMs }: LoaderDeps): Loader {
  let dataset: Dataset = {
    atlas: LOADING,
    features: LOADING,
    basemap: LOADING,
    ground: LOADING,
    indicators: LOADING,
    passages: LOADING,
    findings: LOADING,
    series: LOADING,
    coverage: LOADING,
    gazetteer: LOADING,
    nearGroups: LOADING,
    plain: LOADING,
    glossEn: LOADING,
    glossary: LOADING,
  };
  const listeners = new Set<() => void>();
  const started = new Set<PartName>();

  function set(part: PartName, value: Dataset[PartName]): void {
    dataset = { ...dataset, [part]: value };
    for (const notify of listeners) notify();
  }

  async function load(part: PartName): Promise<void> {
    const { file, what } = PART_FILES[part];
    const url = `data/${file}`;
    const fail = (why: string) =>
      set(part, { status: "failed", file: url, message: t("{0}（{1}）{2}。{3}", what, url, why, WHAT_TO_DO) });
    const abort = new AbortController();
    const patienceMs = part === "basemap" ? timeoutMs * 4 : timeoutMs;
    const timer = setTimeout(() => abort.abort(), patienceMs);
    let content: string | Parsed<PartValue["basemap"]>;
    /* A list without a map does without it too. */
    const archive = part === "basemap" ? import("./basemap-archive") : null;
    archive?.catch(() => undefined);
    try {
      const response = await fetch(url, abort.signal);
      if (!response.ok) {
        fail(t("没有取到：服务器回答 {0}{1}", response.status, response.status === 404 ? t("，文件不存在") : ""));
        return;
      }
      content = archive ? await (await archive).openBasemap(response, url) : await response.text();
    } catch {
      fail(
        abort.signal.aborted
          ? t("没有取到：{0} 秒内没有收完", Math.round(patienceMs / 1000))
          : t("没有取到：网络不通或请求被拦下"),
      );
      return;
    } finally {
      clearTimeout(timer);
    }
    const parsed = typeof content === "string" ? await parseText(part as JsonPart, content) : content;
    if (parsed.ok) set(part, { status: "ready", value: parsed.value } as Dataset[PartName]);
    else fail(parsed.why);
  }

  return {
    get: () => dataset,
    subscribe(notify) {
      listeners.add(notify);
      return () => listeners.delete(notify);
    },
    ensure(part) {
      if (started.has(part)) return;
      started.add(part);
      void load(part);
    },
    retry(part) {
      if (dataset[part].status !== "failed") return;
      set(part, LOADING);
      started.add(part);
      void load(part);
    },
  };
}
