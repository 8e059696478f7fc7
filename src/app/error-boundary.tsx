import { Component, type ReactNode } from "react";
import { t } from "../i18n/words";
import { Button } from "../ui/button";
import s from "./error-boundary.module.css";

interface Props {
  /** What is inside, in a reader's words: 页面, 地图. */
  readonly what: string;
  readonly children: ReactNode;
}

/** In place of a part that broke: what happened, what is safe, what to do. Never a blank page. */
export class ErrorBoundary extends Component<Props, { readonly error: unknown }> {
  override state: { readonly error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    const words = error instanceof Error ? error.message : String(error);
    return (
      <div className={s.box} role="alert">
        <h2>
          {this.props.what}
          {t("出错了")}
        </h2>
        <p>{t("规划数据没有受损。请重新载入；若仍然出错，请用初始视图打开。")}</p>
        <div className={s.buttons}>
          <Button outline onClick={() => location.reload()}>
            {t("重新载入")}
          </Button>
          <Button outline onClick={openFresh}>
            {t("用初始视图打开")}
          </Button>
        </div>
        <details>
          <summary>{t("给维护者的信息")}</summary>
          <code>{words}</code>
        </details>
      </div>
    );
  }
}

function openFresh(): void {
  history.replaceState(null, "", location.pathname + location.search);
  location.reload();
}
