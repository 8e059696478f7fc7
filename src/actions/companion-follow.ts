import { scripts } from "../data/use-scripts";
import { mergeMarks } from "../plan/mark";
import { readScript } from "../plan/own-script";
import { atlasStore } from "../store/store";
import type { Message, PartName, Shared } from "./companion-message";
import { followTalk } from "./present";
import { openPassage } from "./reader";
import { clearSelection, selectFeature, selectIndicator } from "./select";

/** While the talk is left: what the other window has found or picked, shown here as if it had been found here. */
function followLook({ selection, passage }: Shared["look"]): void {
  const now = atlasStore.getState();
  if (!now.present?.isExploring) return;
  if (selection === null) {
    if (now.selection.kind !== "none") clearSelection();
  } else if (now.selection.kind !== selection.kind || now.selection.id !== selection.id) {
    if (selection.kind === "feature") selectFeature({ id: selection.id, origin: "search" });
    else selectIndicator({ id: selection.id, origin: "search" });
  }
  if (passage && (now.right !== "reader" || now.passage?.start !== passage.start || now.passage.doc !== passage.doc))
    openPassage(passage, "search");
}

const FOLLOW: { readonly [K in PartName]: (value: Shared[K], isMeeting: boolean) => void } = {
  talk: (talk) => followTalk(talk),
  look: followLook,
  hand: ({ pointer, strokes }) => atlasStore.setState({ pointer, strokes }),
  view: (bounds) => {
    if (bounds && atlasStore.getState().isConsole) atlasStore.setState({ shownView: { bounds, zoom: 0 } });
  },
  /* Where two windows meet, what either has noted is kept. */
  marks: (marks, isMeeting) => atlasStore.setState((now) => ({ marks: isMeeting ? mergeMarks(now.marks, marks) : marks })),
};

/** Takes one part of a message over. */
export function follow<K extends PartName>(name: K, message: Message): void {
  const part = message[name] as { readonly value: Shared[K] } | undefined;
  if (part) FOLLOW[name](part.value, message.kind === "hello" || message.kind === "welcome");
}

/** A script that was made on the device, before the talk that needs it; one that does not fit is left out. */
export function takeOwnScript({ ownScript }: Message): void {
  if (ownScript === undefined) return;
  const read = readScript(ownScript);
  if (read.ok) scripts.put(read.script);
}
