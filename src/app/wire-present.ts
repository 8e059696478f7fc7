import { clearStrokes, openConsole } from "../actions/companion";
import { enterFullScreen, leaveFullScreen, toggleFullScreen } from "../actions/full-screen";
import { notify } from "../actions/notices";
import {
  backToScene,
  endTalk,
  explore,
  firstScene,
  goToScene,
  lastScene,
  nextScene,
  previousScene,
  restartTalk,
  setStep,
  toggleBlack,
  toggleLoop,
  togglePlay,
} from "../actions/present";
import { dueNow } from "../actions/present-clock";
import { type Command, commandOf, digitOf, type Press } from "../actions/present-keys";
import { placeInScript, scriptOf } from "../actions/shown";
import { scripts } from "../data/use-scripts";
import { t } from "../i18n/words";
import { atlasStore } from "../store/store";

const TICK_MS = 200;
/** Digits that no Enter follows are forgotten. */
const DIGITS_MS = 4000;

function focusOf(target: EventTarget | null): Press["on"] {
  if (!(target instanceof HTMLElement)) return "other";
  if (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/u.test(target.tagName)) return "text";
  return target.closest("button, a, summary, [role=button]") ? "button" : "other";
}

function leaveForGood(): void {
  endTalk();
  void leaveFullScreen();
}

const focusSearch = () => document.querySelector<HTMLInputElement>("header [role=combobox]")?.focus();

/** The search box comes with the columns: it is there one picture later. In the speaker's window it stands always, and what is found leaves the scene. */
function exploreAndSearch(): void {
  if (atlasStore.getState().isConsole) {
    focusSearch();
    return;
  }
  explore();
  setTimeout(focusSearch, 60);
}

function mark(): void {
  void import("../actions/marks").then(({ startMark }) => startMark());
}

/** Keys in every state of the focus: they are heard before anything on the page, and what means the talk goes no further. */
function wireKeys(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const setDigits = (digits: string) => {
    atlasStore.setState({ digits });
    clearTimeout(timer);
    if (digits !== "") timer = setTimeout(() => setDigits(""), DIGITS_MS);
  };
  const DOES: Readonly<Record<Exclude<Command, "digit" | "jump">, () => void>> = {
    next: () => nextScene(),
    previous: () => previousScene(),
    first: () => firstScene(),
    last: () => lastScene(),
    black: () => toggleBlack(),
    play: () => togglePlay(),
    loop: () => toggleLoop(),
    "full-screen": () => toggleFullScreen(),
    "enter-full-screen": () => void enterFullScreen(),
    "leave-full-screen": () => void leaveFullScreen(),
    explore: () => explore(),
    search: exploreAndSearch,
    console: () => openConsole(),
    mark,
    "clear-strokes": () => clearStrokes(),
    back: () => backToScene(),
    end: leaveForGood,
    "forget-digits": () => setDigits(""),
    swallow: () => {},
  };
  addEventListener(
    "keydown",
    (event) => {
      const { present, tool, page, marking, digits, isConsole } = atlasStore.getState();
      /* A mark is being written: every key is its own. */
      if (!present || marking !== null || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      const press: Press = { key: event.key, code: event.code, on: focusOf(event.target) };
      const command = commandOf(press, {
        isExploring: present.isExploring,
        isBlack: present.isBlack,
        isFull: document.fullscreenElement !== null,
        hasTool: tool !== null || page !== null,
        digits,
        isConsole,
      });
      if (command === null) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (event.repeat) return;
      if (command === "digit") setDigits(`${digits}${digitOf(press)}`.slice(-3));
      else if (command === "jump") {
        goToScene(Number(digits));
        setDigits("");
      } else DOES[command]();
    },
    true,
  );
}

/** Steps of a scene, autoplay and the lobby go by the clock; a tab that slept catches up with its first tick. */
function wireClock(): void {
  let touchedMs = 0;
  const touch = () => {
    touchedMs = Date.now();
  };
  for (const what of ["pointerdown", "pointermove", "keydown", "wheel"])
    addEventListener(what, touch, { capture: true, passive: true });
  const tick = () => {
    const { present: talk, isConsole, companion } = atlasStore.getState();
    const script = scriptOf(talk);
    const place = talk && script ? placeInScript(talk, script) : null;
    if (!talk || !script || !place) return;
    /* Of two windows the audience's turns the pages. */
    const mayTurn = !(isConsole && companion === "joined");
    const isLast = place.index === script.scenes.length - 1;
    const due = dueNow({ talk, scene: place.scene, isLast, nowMs: Date.now(), touchedMs });
    if (due?.do === "step") setStep(due.step);
    else if (due?.do === "next" && mayTurn) nextScene();
    else if (due?.do === "stop" && mayTurn) togglePlay();
    else if (due?.do === "restart" && mayTurn) restartTalk();
  };
  setInterval(tick, TICK_MS);
  document.addEventListener("visibilitychange", tick);
}

/** Asks for the script of a talk, and holds the scene that a link names against it. */
function wireScripts(): void {
  const settle = () => {
    const { present } = atlasStore.getState();
    if (!present) return;
    scripts.ensure(present.script);
    const script = scriptOf(present);
    if (!script || present.scene === null || script.scenes.some((scene) => scene.id === present.scene)) return;
    atlasStore.setState({ present: { ...present, scene: null } });
    notify({ id: "link-scene", tone: "warn", text: t("链接中的这一幕已不在讲解稿中，改为从第一幕开始。") });
  };
  settle();
  scripts.subscribe(settle);
  atlasStore.subscribe((state) => state.present, settle);
}

/** All that keeps a talk going: its keys, its clock and its script. */
export function wirePresent(): void {
  wireScripts();
  wireKeys();
  wireClock();
}
