import type { Mark, MarkDraft } from "../plan/mark";

export interface MarksSlice {
  /** Marks set in meetings, in the order in which they were set; `app/` keeps them on the device. */
  readonly marks: readonly Mark[];
  /** False where the device refuses to keep them: they last until the window is closed. */
  readonly areMarksKept: boolean;
  /** A mark that is being set; null while none is. */
  readonly marking: MarkDraft | null;
  /** What was deleted last and can be brought back. */
  readonly removedMark: { readonly mark: Mark; readonly index: number } | null;
}

export const INITIAL_MARKS: MarksSlice = { marks: [], areMarksKept: true, marking: null, removedMark: null };
