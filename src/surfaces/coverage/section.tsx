import type { ReactNode } from "react";
import s from "./coverage.module.css";

/** A part of the page with its heading. */
export function Section({ id, title, note, children }: { id: string; title: string; note?: string; children: ReactNode }) {
  return (
    <section id={`coverage-${id}`} className={s.section} aria-labelledby={`coverage-${id}-title`}>
      <h2 id={`coverage-${id}-title`} className={s.h2}>
        {title}
      </h2>
      {note && <p className={s.note}>{note}</p>}
      {children}
    </section>
  );
}
