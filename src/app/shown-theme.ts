import type { Scene } from "../plan/scene";
import type { AtlasState, Theme } from "../store/state";

/** What the system says of itself. */
export interface SystemLook {
  readonly isDark: boolean;
  readonly wantsContrast: boolean;
  readonly isPrinting: boolean;
}

/**
 * The theme that page and map wear: on paper always `print`, else what was chosen, since the speaker has seen the room; else
 * what the scene that is told suits, else what the system asks for.
 */
export function shownTheme(
  { theme, visitTheme }: Pick<AtlasState, "theme" | "visitTheme">,
  system: SystemLook,
  scene: Scene["theme"] = null,
): Theme {
  if (system.isPrinting) return "print";
  if (visitTheme) return visitTheme;
  if (theme !== "auto") return theme;
  if (scene) return scene;
  if (system.isDark) return "dark";
  return system.wantsContrast ? "projector" : "day";
}
