import { type ReactNode, useState } from "react";
import { Icon } from "../../ui/icon";
import s from "./nearby.module.css";

/** A part that is folded away, and made only when somebody opens it. */
export function Fold({ summary, children }: { summary: ReactNode; children: () => ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={s.more} onToggle={(e) => setOpen(e.currentTarget.open)}>
      <summary>
        <Icon name="right" />
        {summary}
      </summary>
      {isOpen && children()}
    </details>
  );
}
