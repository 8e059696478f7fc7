import { notify } from "../actions/notices";
import { shareHash, shareOf, stateOf } from "../actions/share-state";
import { t } from "../i18n/words";
import type { AtlasState } from "../store/state";
import { atlasStore } from "../store/store";
import { readLink, writeLink } from "../url/codec";

const CAMERA_PAUSE_MS = 300;

/** The part of the state whose change is a step that “back” undoes; the rest only rewrites the present step. */
function step(state: AtlasState): string {
  const { area, selection, right, doc, passage, finding, page, present, invest } = shareOf(state);
  return JSON.stringify([area, selection, right, doc, passage, finding, page, present, invest?.view]);
}

/** The data have come and say where a link that was just read leads: no step of the reader's own. */
function isSettling({ selection, doc, right, passage }: AtlasState, before: AtlasState): boolean {
  return (
    selection.kind !== "none" &&
    selection === before.selection &&
    selection.origin === "url" &&
    doc === before.doc &&
    right === before.right &&
    passage !== null &&
    before.passage === null
  );
}

function apply(hash: string): void {
  const { state, notes } = readLink(hash);
  atlasStore.setState(({ present }) => stateOf(state, present));
  if (notes.length > 0) {
    notify({
      id: "link",
      tone: "warn",
      text: t(
        "链接里有无法识别的部分，其余已照样打开：{0}{1}。",
        notes.slice(0, 3).join(t("；")),
        notes.length > 3 ? t(" 等") : "",
      ),
    });
  }
}

/** Keeps address and state the same, both ways: a pasted link and “back” set the state, a change of the state sets the address. */
export function wireUrl(): void {
  let written = location.hash.replace(/^#/u, "");
  let isReading = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const read = () => {
    const hash = location.hash.replace(/^#/u, "");
    if (hash === written) return;
    clearTimeout(timer);
    written = hash;
    isReading = true;
    apply(hash);
    isReading = false;
  };
  const write = (how: "push" | "replace") => {
    clearTimeout(timer);
    const hash = shareHash(atlasStore.getState());
    if (hash === written) return;
    written = hash;
    if (how === "push") history.pushState(null, "", `#${hash}`);
    else history.replaceState(null, "", `#${hash}`);
  };

  if (written !== "") apply(written);
  addEventListener("popstate", read);
  addEventListener("hashchange", read);
  atlasStore.subscribe((state, before) => {
    if (isReading) return;
    if (step(state) !== step(before)) {
      /* The camera's pending change belongs to the step that is being left. */
      if (timer !== undefined) {
        clearTimeout(timer);
        timer = undefined;
        const left = writeLink(shareOf(before));
        if (left !== written) history.replaceState(null, "", `#${left}`);
      }
      write(isSettling(state, before) ? "replace" : "push");
    } else if (shareHash(state) !== written) {
      clearTimeout(timer);
      timer = setTimeout(() => {
        timer = undefined;
        write("replace");
      }, CAMERA_PAUSE_MS);
    }
  });
}
