import s from "./chip.module.css";

interface ChipProps {
  readonly label: string;
  readonly count: number;
  readonly isChosen: boolean;
  readonly onPress: () => void;
}

/** One choice of several with how many it would leave; one that would leave none cannot be chosen, only let go. */
export function Chip({ label, count, isChosen, onPress }: ChipProps) {
  return (
    <button type="button" className={s.chip} aria-pressed={isChosen} disabled={count === 0 && !isChosen} onClick={onPress}>
      {label}
      <span className={s.count}>{count}</span>
    </button>
  );
}
