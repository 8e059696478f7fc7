import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef, useState } from "react";
import { t } from "../i18n/words";
import { cx } from "./cx";
import { Icon } from "./icon";
import s from "./sheet.module.css";
import { nearestRest, REST_FRACTION, RESTS, type Rest, stepRest } from "./sheet-rest";

const REST_LABEL: Readonly<Record<Rest, string>> = { peek: t("收起"), half: t("半屏"), full: t("全屏") };

interface SheetProps {
  readonly rest: Rest;
  readonly onRest: (rest: Rest) => void;
  readonly label: string;
  readonly children: ReactNode;
}

/** The phone's bottom sheet: three rests, reached by dragging the handle, by its arrow keys, or by the two buttons. */
export function Sheet({ rest, onRest, label, children }: SheetProps) {
  const box = useRef<HTMLElement>(null);
  const drag = useRef<{ y: number; from: number; height: number; moved: boolean } | null>(null);
  const [dragged, setDragged] = useState<number | null>(null);

  const start = (e: PointerEvent<HTMLElement>) => {
    const height = box.current?.parentElement?.clientHeight ?? 0;
    if (height === 0) return;
    e.currentTarget.setPointerCapture(e.pointerId);
    drag.current = { y: e.clientY, from: REST_FRACTION[rest], height, moved: false };
  };
  const move = (e: PointerEvent<HTMLElement>) => {
    const d = drag.current;
    if (!d) return;
    if (Math.abs(e.clientY - d.y) > 6) d.moved = true;
    if (d.moved) setDragged(Math.min(0.96, Math.max(0.12, d.from + (d.y - e.clientY) / d.height)));
  };
  const end = () => {
    const d = drag.current;
    drag.current = null;
    if (d?.moved && dragged !== null) onRest(nearestRest(dragged, d.from));
    else if (d) onRest(rest === "peek" ? "half" : rest === "half" ? "full" : "half");
    setDragged(null);
  };
  const key = (e: KeyboardEvent) => {
    const step = e.key === "ArrowUp" ? 1 : e.key === "ArrowDown" ? -1 : 0;
    if (step === 0) return;
    e.preventDefault();
    onRest(stepRest(rest, step));
  };

  return (
    <section
      ref={box}
      className={cx(s.sheet, dragged !== null && s.dragging)}
      style={{ height: `${(dragged ?? REST_FRACTION[rest]) * 100}%` }}
      aria-label={label}
      data-rest={rest}
    >
      <div className={s.bar}>
        <button
          type="button"
          className={s.step}
          aria-label={t("面板展开")}
          disabled={rest === "full"}
          onClick={() => onRest(stepRest(rest, 1))}
        >
          <Icon name="up" />
        </button>
        <div
          className={s.handle}
          role="slider"
          tabIndex={0}
          aria-label={t("面板高度")}
          aria-orientation="vertical"
          aria-valuemin={0}
          aria-valuemax={2}
          aria-valuenow={RESTS.indexOf(rest)}
          aria-valuetext={REST_LABEL[rest]}
          onPointerDown={start}
          onPointerMove={move}
          onPointerUp={end}
          onPointerCancel={end}
          onKeyDown={key}
        >
          <span className={s.grip} />
        </div>
        <button
          type="button"
          className={s.step}
          aria-label={t("面板收起")}
          disabled={rest === "peek"}
          onClick={() => onRest(stepRest(rest, -1))}
        >
          <Icon name="down" />
        </button>
      </div>
      <div className={s.body}>{children}</div>
    </section>
  );
}
