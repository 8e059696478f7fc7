import { changeRole, pairToken, partnerWindow, setPartner } from "../actions/companion";
import { follow, takeOwnScript } from "../actions/companion-follow";
import { isSame, type Message, newMessage, PARTS, type PartName, readMessage, sharedOf } from "../actions/companion-message";
import { scripts } from "../data/use-scripts";
import type { AtlasState } from "../store/state";
import { atlasStore } from "../store/store";

const HELLO_MS = 400;
/** In so many of these a window that follows is told that the other is there, should it have been loaded anew unnoticed. */
const ALIVE_EVERY = 2;
/** A window that was reloaded and is not met again in this time goes on by itself. */
const ALONE_MS = 4000;
/** A pointer is told so often; everything else at once. */
const HAND_MS = 24;

const isFile = location.protocol === "file:";
/* A page from a disk has no origin that could be named; there the token and the window itself tell who speaks. */
const TARGET = isFile ? "*" : location.origin;
const isOwnOrigin = (origin: string) => (isFile ? origin === "null" || origin === "file://" : origin === location.origin);

function isPartner(source: MessageEventSource | null): source is Window {
  if (source === null || source === window || !("closed" in source)) return false;
  const known = partnerWindow();
  return known === null || known.closed || known === source || atlasStore.getState().companion !== "joined";
}

/** A script that was made here, as its file: the other window may have no storage to find it in. */
function ownScriptOf({ present }: AtlasState): string | undefined {
  const part = present && /^own-\d+$/u.test(present.script) ? scripts.get(present.script) : null;
  return part?.status === "ready" ? JSON.stringify(part.value) : undefined;
}

/** Keeps two windows of one talk in step. Each has the whole state, so either goes on without the other. */
export function wireCompanion(): void {
  const revs: Record<PartName, number> = { talk: 0, look: 0, hand: 0, view: 0, marks: 0 };
  const mayTell = (name: PartName) => name !== "view" || !atlasStore.getState().isConsole;
  let isFollowing = false;
  let ticks = 0;
  /* Freshly loaded: what stands here is from the link, and the other window knows better. */
  let isFresh = partnerWindow() === null;
  let waitingSince = performance.now();
  let handTimer: ReturnType<typeof setTimeout> | undefined;
  let toldScript: string | undefined;
  if (!isFresh) for (const name of PARTS) revs[name] = 1;
  else if (pairToken() !== null) {
    setPartner(window.opener as Window | null);
    atlasStore.setState({ companion: "waiting" });
  }

  const post = (kind: Message["kind"], names: readonly PartName[]) => {
    const token = pairToken();
    const partner = partnerWindow();
    if (token === null || !partner || partner.closed) return;
    const state = atlasStore.getState();
    const shared = sharedOf(state);
    const parts = Object.fromEntries(names.filter(mayTell).map((name) => [name, { rev: revs[name], value: shared[name] }]));
    const message: Message = { ...newMessage(kind, token), ...parts };
    if (names.includes("talk")) {
      const own = ownScriptOf(state);
      if (own !== undefined && (kind !== "state" || own !== toldScript)) message.ownScript = own;
      toldScript = own;
    }
    partner.postMessage(message, TARGET);
  };

  const settle = (companion: AtlasState["companion"]) => {
    if (atlasStore.getState().companion !== companion) atlasStore.setState({ companion });
  };

  const take = (message: Message) => {
    takeOwnScript(message);
    isFollowing = true;
    try {
      for (const name of PARTS) {
        const part = message[name];
        if (!part) continue;
        const isTie = part.rev === revs[name];
        /* Changed in both at once: the speaker's window is right. Of two that have only their link, the audience's. */
        const wins =
          part.rev > revs[name] || (isTie && part.rev > 0 && message.kind === "state" && !atlasStore.getState().isConsole);
        if (wins || (name === "marks" && message.kind !== "state")) follow(name, message);
        if (wins) revs[name] = part.rev;
      }
    } finally {
      isFollowing = false;
    }
  };

  addEventListener("message", ({ data, origin, source }) => {
    if (!isOwnOrigin(origin)) return;
    const message = readMessage(data);
    if (!message || message.token !== pairToken()) return;
    /* Of a window that is on its way out the browser may no longer say which it was. */
    if (message.kind === "bye") {
      if (atlasStore.getState().companion !== "joined") return;
      waitingSince = performance.now();
      settle("waiting");
      return;
    }
    if (!isPartner(source)) return;
    setPartner(source);
    if (message.kind === "state" && isFresh) {
      /* The other has not noticed that this window was loaded anew. */
      post("hello", PARTS);
      return;
    }
    if (message.kind === "swap") {
      isFollowing = true;
      changeRole();
      isFollowing = false;
      return;
    }
    take(message);
    if (message.kind === "hello") {
      for (const name of PARTS) revs[name] = Math.max(1, revs[name]);
      post("welcome", PARTS);
    }
    isFresh = false;
    settle("joined");
  });

  atlasStore.subscribe((state, before) => {
    if (isFollowing) return;
    if (state.companion === "waiting" && before.companion !== "waiting") waitingSince = performance.now();
    if (state.isConsole !== before.isConsole) {
      post("swap", []);
      return;
    }
    const names = PARTS.filter((name) => mayTell(name) && !isSame(name, state, before));
    if (names.length === 0 || isFresh) return;
    for (const name of names) revs[name] += 1;
    const isOnlyHand = names.length === 1 && names[0] === "hand";
    if (!isOnlyHand) post("state", names);
    else if (handTimer === undefined)
      handTimer = setTimeout(() => {
        handTimer = undefined;
        post("state", ["hand"]);
      }, HAND_MS);
  });

  const look = () => {
    const { companion } = atlasStore.getState();
    const partner = partnerWindow();
    ticks += 1;
    if (companion === "joined" && partner?.closed) settle("gone");
    else if (companion === "joined" && ticks % ALIVE_EVERY === 0) post("state", []);
    else if (companion === "waiting") {
      if (partner && !partner.closed) post("hello", PARTS);
      if (performance.now() - waitingSince > ALONE_MS || partner?.closed) {
        isFresh = false;
        settle("gone");
      }
    } else if (companion === "gone" && partner && !partner.closed) post("hello", PARTS);
  };
  look();
  setInterval(look, HELLO_MS);
  addEventListener("pagehide", () => post("bye", []));
}
