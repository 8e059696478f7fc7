import type { Block } from "../../plan/types";
import type { DoubtAt } from "./doubt-places";
import type { Describe } from "./inline";
import type { Span } from "./segments";
import type { TermAt } from "./term-places";

export interface BlockViewProps {
  readonly block: Block;
  /** The opened passage, as far as it lies here: a range of the clean text. */
  readonly passage: Span | null;
  readonly found: readonly Span[];
  readonly current: number | null;
  /** Marks of doubt, by offset into the clean text. */
  readonly doubts: readonly DoubtAt[];
  /** Words that are explained, by offset into the clean text. */
  readonly terms: readonly TermAt[];
  readonly describe: Describe;
  readonly noteText: (noteId: string | null) => string | null;
}
