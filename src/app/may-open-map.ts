/** A phone on what is near: the list answers the question, and the map's engine is as large as all the rest together. */
export function opensWithoutMap(): boolean {
  return matchMedia("(max-width: 720px)").matches && /(?:^#?|&)right=near(?:&|$)/u.test(location.hash);
}

const FIRST_TOUCH = ["pointerdown", "keydown", "focusin"] as const;

let opening: Promise<void> | null = null;

/** When the map's engine may be fetched: at once, or on a phone that opens on what is near, at the first touch of anything. */
export function mayOpenMap(): Promise<void> {
  opening ??= wait();
  return opening;
}

function wait(): Promise<void> {
  if (!opensWithoutMap()) return Promise.resolve();
  return new Promise((open) => {
    const go = () => {
      for (const name of FIRST_TOUCH) removeEventListener(name, go, true);
      open();
    };
    for (const name of FIRST_TOUCH) addEventListener(name, go, { capture: true, passive: true });
  });
}
