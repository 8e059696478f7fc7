import { useCallback, useEffect, useRef, useState } from "react";
import { t } from "../../i18n/words";

export type ExportState =
  | { readonly kind: "idle" }
  | { readonly kind: "running"; readonly words: string }
  | { readonly kind: "done"; readonly words: string }
  | { readonly kind: "failed"; readonly words: string };

export interface ExportTask {
  /** What was made, once it is: 幻灯片. */
  readonly what: string;
  readonly run: (signal: AbortSignal, onProgress: (words: string) => void) => Promise<void>;
}

/** Runs one export at a time, tells how far it is, and can call it off. */
export function useExport() {
  const [state, setState] = useState<ExportState>({ kind: "idle" });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const start = useCallback(async ({ what, run }: ExportTask) => {
    running.current?.abort();
    const own = new AbortController();
    running.current = own;
    setState({ kind: "running", words: t("正在准备{0}", what) });
    try {
      await run(own.signal, (words) => {
        if (!own.signal.aborted) setState({ kind: "running", words });
      });
      if (running.current === own) setState({ kind: "done", words: t("{0}已经做好", what) });
    } catch (error) {
      if (running.current !== own) return;
      if (own.signal.aborted) setState({ kind: "idle" });
      else
        setState({ kind: "failed", words: t("{0}没有做成：{1}", what, error instanceof Error ? error.message : t("原因不明")) });
    }
  }, []);
  const cancel = useCallback(() => {
    running.current?.abort();
    setState({ kind: "idle" });
  }, []);
  return { state, start, cancel };
}
