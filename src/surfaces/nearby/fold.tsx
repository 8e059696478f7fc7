import { type ReactNode, useState } from "react";
import s from "./nearby.module.css";

/** A part that is folded away, and made only when somebody opens it. */
export function Fold({ summary, children }: { summary: ReactNode; children: () => ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={s.more} onToggle={(e) => setOpen(e.currentTarget.open)}>
      <summary>{summary}</summary>
      {isOpen && children()}
    </details>
  );
}
