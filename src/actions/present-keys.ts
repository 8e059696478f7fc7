/** What a key press says, as far as it matters here. */
export interface Press {
  readonly key: string;
  readonly code: string;
  /** Where the focus is: in a field that takes text, on something that Enter works, or elsewhere. */
  readonly on: "text" | "button" | "other";
}

export interface KeyState {
  readonly isExploring: boolean;
  readonly isBlack: boolean;
  readonly isFull: boolean;
  /** A tool is in the hand, and has keys of its own. */
  readonly hasTool: boolean;
  /** Digits typed so far. */
  readonly digits: string;
  /** The speaker's own window: it has fields to type in, and no map that would need keys. */
  readonly isConsole: boolean;
}

export type Command =
  | "next"
  | "previous"
  | "first"
  | "last"
  | "black"
  | "play"
  | "loop"
  | "full-screen"
  | "enter-full-screen"
  | "leave-full-screen"
  | "explore"
  | "search"
  | "back"
  | "end"
  | "jump"
  | "console"
  | "mark"
  | "clear-strokes"
  | "digit"
  | "forget-digits"
  /** Nothing of ours, and nothing of the page beneath either. */
  | "swallow";

/**
 * Keys while a scene is told. Clickers send PageUp and PageDown, or arrows; their black button sends `.` or `b`, their
 * start button F5 and Esc. Full-width signs come from a Chinese input method that was left on.
 */
const TELLING: Readonly<Record<string, Command>> = {
  PageDown: "next",
  ArrowRight: "next",
  ArrowDown: "next",
  " ": "next",
  PageUp: "previous",
  ArrowLeft: "previous",
  ArrowUp: "previous",
  Backspace: "previous",
  Home: "first",
  End: "last",
  ".": "black",
  "。": "black",
  b: "black",
  p: "play",
  l: "loop",
  f: "full-screen",
  F5: "enter-full-screen",
  e: "explore",
  c: "console",
  m: "mark",
  x: "clear-strokes",
  "/": "search",
  "、": "search",
};
/** Beside these the speaker's window has, while the talk is left, the keys that turn a page: they lead back as well. */
const CONSOLE_EXPLORING: Readonly<Record<string, Command>> = {
  PageDown: "back",
  PageUp: "back",
  m: "mark",
  x: "clear-strokes",
};

/** A key by its letter also where an input method hides it (`Process`), or where it is written large. */
function letterOf({ key, code }: Press): string {
  if (key !== "Process" && key !== "Unidentified") return key.length === 1 ? key.toLowerCase() : key;
  const [, letter, digit] = /^(?:Key([A-Z])|(?:Digit|Numpad)(\d))$/u.exec(code) ?? [];
  if (letter) return letter.toLowerCase();
  return digit ?? { Period: ".", Slash: "/", Space: " " }[code] ?? code;
}

/** The digit that a press types; null if it types none. */
export function digitOf(press: Press): string | null {
  const key = letterOf(press);
  return /^\d$/u.test(key) ? key : null;
}

/** What a press means for the talk; null where it is the page's own. */
export function commandOf(press: Press, state: KeyState): Command | null {
  const key = letterOf(press);
  if (state.isConsole && press.on === "text") return null;
  if (state.isExploring) {
    if (press.on === "text" || state.hasTool) return null;
    if (key === "e" || key === "Escape" || key === "Backspace") return "back";
    return state.isConsole ? (CONSOLE_EXPLORING[key] ?? null) : null;
  }
  if (key === "Tab" || /^F(?!5$)\d+$/u.test(key) || /^(?:Shift|Control|Alt|Meta|ContextMenu)$/u.test(key)) return null;
  if (key === "Enter") {
    if (state.digits !== "") return "jump";
    return press.on === "button" ? null : "next";
  }
  if (key === "Escape") {
    if (state.digits !== "") return "forget-digits";
    if (state.isBlack) return "black";
    /* Beside the notes a hand that slips must not end the talk before everybody. */
    if (state.isConsole && !state.isFull) return "swallow";
    return state.isFull ? "leave-full-screen" : "end";
  }
  if (digitOf(press) !== null) return "digit";
  const command = TELLING[key];
  /* From the dark the first press leads back to the scene that was left. */
  if (state.isBlack && (command === "next" || command === "previous")) return "black";
  return command ?? "swallow";
}
