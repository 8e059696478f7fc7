/** The present view of the live map as a picture file, at least so many pixels wide, with these words at its foot. */
export type TakeView = (leastWidthPx: number, words: readonly string[]) => Promise<Blob>;

let taker: TakeView | null = null;

/** The map offers to be photographed for as long as it runs; returns the way to withdraw the offer. */
export function offerView(take: TakeView): () => void {
  taker = take;
  return () => {
    if (taker === take) taker = null;
  };
}

/** The way to take the present view; null where no live map runs. */
export function viewTaker(): TakeView | null {
  return taker;
}
