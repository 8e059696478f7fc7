/** The three heights at which the phone's sheet stays. */
export const RESTS = ["peek", "half", "full"] as const;
export type Rest = (typeof RESTS)[number];

/** How much of the map's height each rest covers. */
export const REST_FRACTION: Readonly<Record<Rest, number>> = { peek: 0.24, half: 0.5, full: 0.94 };

/** The rest after moving one step up (1) or down (-1); stays at the ends. */
export function stepRest(rest: Rest, step: 1 | -1): Rest {
  return RESTS[RESTS.indexOf(rest) + step] ?? rest;
}

/** Where a drag that ended at `fraction` comes to rest; a clear pull in one direction always leaves the old rest. */
export function nearestRest(fraction: number, from: number): Rest {
  const nearest = (list: readonly Rest[]): Rest =>
    list.reduce(
      (best, r) => (Math.abs(REST_FRACTION[r] - fraction) < Math.abs(REST_FRACTION[best] - fraction) ? r : best),
      list[0] ?? "half",
    );
  const pulled = fraction - from;
  if (Math.abs(pulled) < 0.06) return nearest(RESTS);
  const beyond = RESTS.filter((r) => (pulled > 0 ? REST_FRACTION[r] > from + 0.01 : REST_FRACTION[r] < from - 0.01));
  return beyond.length > 0 ? nearest(beyond) : nearest(RESTS);
}
