import type { CSSProperties, ReactNode } from "react";
import { t } from "../i18n/words";
import { cx } from "./cx";
import { Sheet } from "./sheet";
import { REST_FRACTION, type Rest } from "./sheet-rest";
import s from "./shell.module.css";
import { useIsPhone } from "./use-media";

export interface ShellProps {
  readonly header: ReactNode;
  /** The narrow column, or the rail that stands for it when folded. */
  readonly left: ReactNode;
  readonly leftFolded: boolean;
  readonly map: ReactNode;
  /** The right pane; null when closed. */
  readonly right: ReactNode | null;
  /** The right pane pulled wide; the left column then makes room. */
  readonly wide: boolean;
  /** Phone: what the sheet shows, how high it stands, and the bar that chooses. */
  readonly sheet: ReactNode;
  readonly sheetLabel: string;
  readonly rest: Rest;
  readonly onRest: (rest: Rest) => void;
  readonly tabBar: ReactNode;
  /** The map alone: for a talk, whose words lie over it or below it. */
  readonly isBare: boolean;
}

/** The frame of the whole window. The map keeps its place in the tree on every layout, so that it is never made twice. */
export function Shell(props: ShellProps) {
  const phone = useIsPhone();
  const { isBare } = props;
  const covered = phone && !isBare ? Math.min(REST_FRACTION[props.rest], REST_FRACTION.half) : 0;
  const inset = { "--map-inset-bottom": `${covered * 100}%` } as CSSProperties;
  return (
    <div className={cx(s.shell, phone ? s.phone : s.desk, isBare && s.bare)}>
      {!isBare && (
        <>
          <a className={s.skip} href="#panel">
            {t("跳到文字内容")}
          </a>
          <header className={s.header}>{props.header}</header>
        </>
      )}
      <div className={cx(s.body, props.wide && props.right !== null && s.wideBody)}>
        {!phone && !isBare && (
          <aside key="left" className={cx(s.left, props.leftFolded && s.folded)} aria-label={t("地点、图层与未上图")}>
            {props.left}
          </aside>
        )}
        <main key="map" className={s.stage} style={inset} aria-label={t("规划地图")}>
          <div className={s.map}>{props.map}</div>
          {phone && !isBare && (
            <div id="panel" className={s.sheetLayer}>
              <Sheet rest={props.rest} onRest={props.onRest} label={props.sheetLabel}>
                {props.sheet}
              </Sheet>
            </div>
          )}
        </main>
        {!phone && !isBare && props.right !== null && (
          <aside
            key="right"
            id="panel"
            tabIndex={-1}
            className={cx(s.right, props.wide && s.wide)}
            aria-label={t("详情、原文与指标")}
          >
            {props.right}
          </aside>
        )}
      </div>
      {phone && !isBare && <div className={s.tabBar}>{props.tabBar}</div>}
    </div>
  );
}
