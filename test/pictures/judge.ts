/** What makes a picture of a viewpoint wrong, whatever the machine: no pixel is compared here. */
import type { Variety } from "./compare";
import type { Size, Viewpoint } from "./viewpoints";

/** What was found on the page when the picture was taken. */
export interface Found {
  /** The theme that the page says it wears. */
  readonly theme: string | null;
  /** Different names that are drawn in the part of the map that nothing covers. */
  readonly labels: number;
  /** Those of the viewpoint's features that are drawn there. */
  readonly ids: readonly string[];
  /** Those of the viewpoint's words that can be seen on the page. */
  readonly words: readonly string[];
  readonly variety: Variety;
  /** Errors of the console and requests to other hosts since the picture before. */
  readonly errors: readonly string[];
}

/** A map of sparse country still has this many. */
const LABELS_MIN = 3;
/** Measured: the emptiest viewpoint has far more colours than this, and no ground covers so much. */
const COLORS_MIN = 12;
const COMMON_MAX = 0.97;

/** Faults in Chinese, for who runs the pictures; empty if all is well. */
export function judge(viewpoint: Viewpoint, size: Size, theme: string, found: Found): string[] {
  const faults: string[] = [];
  const { colors, commonShare } = found.variety;
  if (colors < COLORS_MIN || commonShare > COMMON_MAX)
    faults.push(`地图是空的：只有 ${colors} 种颜色，其中一种占 ${(commonShare * 100).toFixed(1)} %`);
  if (found.labels < LABELS_MIN) faults.push(`地图上只有 ${found.labels} 个注记，至少应有 ${LABELS_MIN} 个`);
  const needed = size.isPhone ? viewpoint.inView.slice(0, 1) : viewpoint.inView;
  const lost = needed.filter((id) => !found.ids.includes(id));
  if (lost.length > 0) faults.push(`应在图上而不在：${lost.join("、")}`);
  const unsaid = size.isPhone ? [] : (viewpoint.words ?? []).filter((word) => !found.words.includes(word));
  if (unsaid.length > 0) faults.push(`页面上没有：${unsaid.join("、")}`);
  if (found.theme !== theme) faults.push(`配色是 ${found.theme}，应为 ${theme}`);
  return [...faults, ...found.errors];
}
