import { language } from "../i18n/words";
import type { AtlasState, PhoneTab, Raised, Talk } from "../store/state";
import { INITIAL_STATE } from "../store/state";
import { writeLink } from "../url/codec";
import type { ShareState } from "../url/share-state";
import { newTalk, talkAt } from "./talk";

/** What of the state goes into a link; the theme never does, it is a preference. */
export function shareOf(state: AtlasState): ShareState {
  const { selection, passage } = state;
  const reads = state.right === "reader";
  return {
    area: state.area,
    /* Where the map was brought to somebody's place, no link tells where it stands. */
    camera: state.isViewPrivate ? null : state.camera,
    selection: selection.kind === "none" ? null : { kind: selection.kind, id: selection.id },
    hidden: state.hidden,
    left: state.left ?? "none",
    right: state.right,
    wide: state.wide && state.right !== null,
    doc: reads ? state.doc : null,
    finding: state.right === "doubts" ? state.finding : null,
    near: state.right === "near" && state.nearPlace?.kind === "named" && state.nearPlace.isFromLink ? state.nearPlace.id : null,
    page: state.page,
    theme: null,
    lang: language() === "zh" ? null : language(),
    lift: state.raised.kind === "columns" ? state.raised.measure : null,
    beam: state.beam,
    year: state.raised.kind === "years" ? state.raised.year : null,
    present: state.present?.script ?? null,
    scene: state.present?.scene ?? null,
    console: state.isConsole,
    invest: state.right === "invest" ? state.invest : null,
    passage: reads && passage?.doc === state.doc ? { start: passage.start, end: passage.end } : null,
  };
}

function raisedOf({ lift, year }: ShareState): Raised {
  if (year !== null) return { kind: "years", year };
  return lift ? { kind: "columns", measure: lift } : { kind: "none" };
}

/** The talk that a link asks for. One that is being told goes on as it is, or at another of its scenes. */
function talkOf({ present, scene }: ShareState, now: Talk | null): Talk | null {
  if (present === null) return null;
  if (now?.script !== present) return newTalk(present, scene);
  return now.scene === scene ? now : talkAt(now, scene);
}

/** The state that a link asks for; what a link does not speak of is left out and stays as it is. */
export function stateOf(share: ShareState, now: Talk | null = null): Partial<AtlasState> {
  const left = share.left === "none" ? null : share.left;
  const phoneTab: PhoneTab = share.right ?? left ?? "list";
  return {
    area: share.area,
    camera: share.camera,
    selection: share.selection ? { ...share.selection, origin: "url" } : { kind: "none" },
    hidden: share.hidden,
    left,
    right: share.right,
    wide: share.wide,
    doc: share.doc ?? INITIAL_STATE.doc,
    passage: share.doc && share.passage ? { doc: share.doc, ...share.passage } : null,
    finding: share.finding,
    ...(share.near ? { nearPlace: { kind: "named" as const, id: share.near, houseNumber: null, isFromLink: true } } : {}),
    page: share.page,
    ...(share.theme ? { visitTheme: share.theme } : {}),
    raised: raisedOf(share),
    beam: share.beam,
    present: talkOf(share, now),
    isConsole: share.console,
    ...(share.invest ? { invest: share.invest } : {}),
    phoneTab,
    sheet: share.right ? "half" : "peek",
  };
}

/** The fragment, without `#`, that leads back to this state. */
export function shareHash(state: AtlasState): string {
  return writeLink(shareOf(state));
}
