import s from "./ratio-bar.module.css";

interface RatioBarProps {
  /** The value as a share of the target; drawn up to `limit`, beyond with an open end. */
  readonly ratio: number;
  /** `bar`: what was reached; `point`: where things stood before. */
  readonly form: "bar" | "point";
  readonly label: string;
  readonly limit?: number;
}

const W = 200;
const H = 14;

/** A bar against a target line that stands at the same place in every row, so that rows of different units compare at a glance. */
export function RatioBar({ ratio, form, label, limit = 2 }: RatioBarProps) {
  const x = (r: number) => (Math.min(Math.max(r, 0), limit) / limit) * W;
  const beyond = ratio > limit;
  return (
    <svg className={s.bar} viewBox={`0 0 ${W} ${H}`} preserveAspectRatio="none" role="img" aria-label={label}>
      <title>{label}</title>
      <rect x="0" y="5" width={W} height="4" className={s.track} />
      {form === "bar" ? (
        <rect x="0" y="4" width={x(ratio)} height="6" className={s.value} />
      ) : (
        <>
          <path d={`M${x(ratio)} 7H${x(1)}`} className={s.way} vectorEffect="non-scaling-stroke" />
          <path d={`M${x(ratio)} 3v8`} className={s.before} vectorEffect="non-scaling-stroke" />
        </>
      )}
      {beyond && <path d={`M${W - 9} 2l4 10M${W - 4} 2l4 10`} className={s.cut} vectorEffect="non-scaling-stroke" />}
      <path d={`M${x(1)} 1v12`} className={s.target} vectorEffect="non-scaling-stroke" />
    </svg>
  );
}
