import { scriptFile } from "../../plan/own-script";
import type { SceneScript } from "../../plan/scene";

/** Hands a script over as one JSON file. */
export function saveScript(script: SceneScript): void {
  const { name, text } = scriptFile(script);
  const url = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
