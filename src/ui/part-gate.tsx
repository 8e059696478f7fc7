import type { ReactNode } from "react";
import { t } from "../i18n/words";
import { Button } from "./button";
import { cx } from "./cx";
import s from "./part-gate.module.css";

/** A part of the data in one of its three states (the same shape as `Part` in data/, so that ui/ imports nothing). */
type Part<T> =
  | { readonly status: "loading" }
  | { readonly status: "ready"; readonly value: T }
  | { readonly status: "failed"; readonly file: string; readonly message: string };

interface PartGateProps<T> {
  readonly part: Part<T>;
  /** What is being waited for, in the reader's words: 地点, 原文, 指标. */
  readonly what: string;
  /** What still works if it does not come. */
  readonly safe: string;
  readonly onRetry: () => void;
  readonly children: (value: T) => ReactNode;
}

/** Shows its children once the part is there; before that says that it comes, and if it is broken what happened and what to do. */
export function PartGate<T>({ part, what, safe, onRetry, children }: PartGateProps<T>) {
  if (part.status === "ready") return <>{children(part.value)}</>;
  if (part.status === "loading") return <Waiting what={what} />;
  return (
    <div className={cx(s.box, s.failed)} role="alert">
      <h3>
        {what}
        {t("没有打开")}
      </h3>
      <p>{part.message}</p>
      <p>{safe}</p>
      <Button outline onClick={onRetry}>
        {t("重试")}
      </Button>
    </div>
  );
}

/** Says that something is on its way. */
export function Waiting({ what = "" }: { what?: string }) {
  return (
    <p className={s.loading} role="status">
      {t("正在打开")}
      {what}
      {t("…")}
    </p>
  );
}

/** An empty place that says why it is empty and what to do next. */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className={s.box}>
      <h3>{title}</h3>
      {children}
    </div>
  );
}
