import { notify } from "../actions/notices";
import { scripts } from "../data/use-scripts";
import { t } from "../i18n/words";
import { readScript } from "../plan/own-script";
import type { SceneScript } from "../plan/scene";
import { atlasStore } from "../store/store";

/** Each script under a key of its own, so that two windows at two scripts do not write over one another. */
const PREFIX = "plan-atlas.script.";
const PAUSE_MS = 300;

interface Kept {
  readonly scripts: readonly SceneScript[];
  /** Of what could not be read; it is left where it is. */
  readonly unread: number;
}

function readAll(storage: Storage): Kept {
  const keys = Array.from({ length: storage.length }, (_, i) => storage.key(i) ?? "").filter((key) => key.startsWith(PREFIX));
  const read = keys.sort().map((key) => readScript(storage.getItem(key) ?? ""));
  const scripts = read.flatMap((one) => (one.ok ? [one.script] : []));
  return { scripts, unread: read.length - scripts.length };
}

/** Writes what has changed and takes away what is gone; throws where the device refuses. */
function writeChanges(now: readonly SceneScript[], before: readonly SceneScript[]): void {
  for (const script of now) if (!before.includes(script)) localStorage.setItem(PREFIX + script.id, JSON.stringify(script));
  for (const { id } of before) if (!now.some((one) => one.id === id)) localStorage.removeItem(PREFIX + id);
}

/** Keeps one's own scripts on this device. Where it refuses, they stay in the window, and it is said so. */
export function wireScripts(): void {
  let written: readonly SceneScript[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const write = () => {
    clearTimeout(timer);
    const { ownScripts } = atlasStore.getState();
    if (ownScripts === written) return;
    try {
      writeChanges(ownScripts, written);
      written = ownScripts;
      if (!atlasStore.getState().areScriptsKept) atlasStore.setState({ areScriptsKept: true });
    } catch {
      atlasStore.setState({ areScriptsKept: false });
    }
  };

  try {
    const { scripts: kept, unread } = readAll(localStorage);
    written = kept;
    atlasStore.setState({ ownScripts: kept });
    if (unread > 0)
      notify({ id: "scripts", tone: "warn", text: t("存在本机的讲解有 {0} 份读不出来，原样留着，没有删除。其余照常。", unread) });
  } catch {
    atlasStore.setState({ areScriptsKept: false });
  }
  /* A talk takes one's own scripts from where it takes the others. */
  for (const script of written) scripts.put(script);
  atlasStore.subscribe(
    (state) => state.ownScripts,
    (now, before) => {
      for (const script of now) if (!before.includes(script)) scripts.put(script);
      clearTimeout(timer);
      timer = setTimeout(write, PAUSE_MS);
    },
  );
  addEventListener("pagehide", write);
  /* Another window has written: take over what is not open here. */
  addEventListener("storage", ({ key }) => {
    if (key !== null && !key.startsWith(PREFIX)) return;
    write();
    const { making, ownScripts } = atlasStore.getState();
    const open = making?.kind === "script" ? making.history.present : null;
    const theirs = readAll(localStorage).scripts.filter((one) => one.id !== open?.id);
    const mine = open ? ownScripts.filter((one) => one.id === open.id) : [];
    written = [...theirs, ...mine];
    atlasStore.setState({ ownScripts: written });
  });
}
