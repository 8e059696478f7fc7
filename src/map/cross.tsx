import s from "./map.module.css";

/** Marks the middle of the map, under which the keyboard takes a place. */
export function Cross() {
  return (
    <svg className={s.cross} viewBox="0 0 32 32" aria-hidden="true">
      <path d="M16 2v11M16 19v11M2 16h11M19 16h11" />
    </svg>
  );
}
