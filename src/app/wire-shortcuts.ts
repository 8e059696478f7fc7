import type { Action } from "../actions/action";
import { toggleLegend } from "../actions/legend";
import { stopPicking } from "../actions/near";
import { closePage, closeRight, openDoubts, openIndicators, toggleWide } from "../actions/panes";
import { openReader } from "../actions/reader";
import { clearSelection } from "../actions/select";
import { leaveTool, TOOLS } from "../actions/tools";
import { fitTown } from "../actions/view";

const ACTIONS: readonly Action<readonly never[]>[] = [
  fitTown,
  openIndicators,
  openDoubts,
  openReader,
  toggleWide,
  toggleLegend,
  ...TOOLS.map(([, take]) => take),
];

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/u.test(target.tagName));
}

/** Single keys for what is done most; Escape first puts a tool down or gives up choosing a place, then lets go of the selection, then closes the right pane. */
export function wireShortcuts(): void {
  addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    if (event.key === "Escape") {
      if (closePage.isAvailable() === true) closePage();
      else if (stopPicking.isAvailable() === true) stopPicking();
      else if (leaveTool.isAvailable() === true) leaveTool();
      else if (clearSelection.isAvailable() === true) clearSelection();
      else closeRight();
      return;
    }
    const action = ACTIONS.find((a) => a.shortcut === event.key);
    if (action?.isAvailable() === true) action.perform();
  });
}
