import { t } from "../i18n/words";
import { ALL_STEPS } from "../plan/scene-steps";
import type { Talk } from "../store/state";
import { atlasStore } from "../store/store";
import { defineAction } from "./action";
import { placeInScript, scriptOf, shown } from "./shown";
import { newTalk, ownOf, talkAt } from "./talk";

const NOTHING_IN_HAND = { tool: null, measure: null, spot: null, hover: null, pointer: null, strokes: [] } as const;

const isTalk = (): true | string => (atlasStore.getState().present === null ? t("没有在讲解") : true);

/** What is drawn over a scene goes with it. */
function change(make: (talk: Talk) => Talk): void {
  atlasStore.setState(({ present }) => {
    if (!present) return {};
    const next = make(present);
    return { present: next, ...(next.scene === present.scene ? {} : { strokes: [] }) };
  });
}

/** Goes to the scene that `to` names by its number, counted from 0, and stays where there is none. */
function go(to: (index: number, count: number) => number, isAtRest = false): void {
  change((talk) => {
    const script = scriptOf(talk);
    const place = script && placeInScript(talk, script);
    if (!place) return talk;
    const index = to(place.index, script.scenes.length);
    const next = script.scenes[index];
    if (!next) return talk;
    return index === place.index ? { ...talk, isExploring: false, isBlack: false } : talkAt(talk, next.id, isAtRest);
  });
}

export const openTalks = defineAction({
  id: "open-talks",
  label: t("讲解"),
  perform: () => {
    atlasStore.setState({ page: "talks" });
  },
});

export const startTalk = defineAction({
  id: "start-talk",
  label: t("开始讲解"),
  /** From the first scene, or from the one named by its id. */
  perform: (script: string, scene: string | null = null) => {
    atlasStore.setState({ present: newTalk(script, scene), page: null, ...NOTHING_IN_HAND });
  },
});

export const nextScene = defineAction({
  id: "next-scene",
  label: t("下一幕"),
  shortcut: "PageDown",
  isAvailable: isTalk,
  /** After the last comes the first in a talk that loops; else the last stays. */
  perform: () => {
    const isLooping = atlasStore.getState().present?.isLooping === true;
    go((index, count) => (isLooping ? (index + 1) % count : Math.min(count - 1, index + 1)));
  },
});

export const previousScene = defineAction({
  id: "previous-scene",
  label: t("上一幕"),
  shortcut: "PageUp",
  isAvailable: isTalk,
  /** What has been seen being built up is not built up again. */
  perform: () => go((index) => Math.max(0, index - 1), true),
});

export const firstScene = defineAction({
  id: "first-scene",
  label: t("第一幕"),
  shortcut: "Home",
  isAvailable: isTalk,
  perform: () => go(() => 0),
});

export const lastScene = defineAction({
  id: "last-scene",
  label: t("最后一幕"),
  shortcut: "End",
  isAvailable: isTalk,
  perform: () => go((_, count) => count - 1),
});

export const goToScene = defineAction({
  id: "go-to-scene",
  label: t("跳到某一幕"),
  isAvailable: (_number: number) => isTalk(),
  /** By its number as people count, from 1. */
  perform: (number: number) => go((index, count) => (number >= 1 && number <= count ? number - 1 : index)),
});

/** Called by the clock alone. */
export const setStep = defineAction({
  id: "set-step",
  label: t("画面推进"),
  perform: (step: number) => change((talk) => (talk.step === step ? talk : { ...talk, step })),
});

export const toggleBlack = defineAction({
  id: "toggle-black",
  label: t("黑屏"),
  shortcut: "b",
  isAvailable: isTalk,
  perform: () => change((talk) => ({ ...talk, isBlack: !talk.isBlack })),
});

export const togglePlay = defineAction({
  id: "toggle-play",
  label: t("自动播放"),
  shortcut: "p",
  isAvailable: isTalk,
  perform: () => change((talk) => ({ ...talk, isPlaying: !talk.isPlaying, isExploring: false, sceneAt: Date.now() })),
});

export const toggleLoop = defineAction({
  id: "toggle-loop",
  label: t("循环播放"),
  shortcut: "l",
  isAvailable: isTalk,
  /** A talk that loops plays by itself. */
  perform: () => change((talk) => ({ ...talk, isLooping: !talk.isLooping, isPlaying: !talk.isLooping, sceneAt: Date.now() })),
});

/** Called by the clock alone: nobody has touched a talk that loops for a while. */
export const restartTalk = defineAction({
  id: "restart-talk",
  label: t("从头播放"),
  isAvailable: isTalk,
  perform: () => change((talk) => ({ ...talkAt(talk, null), isPlaying: true })),
});

export const explore = defineAction({
  id: "explore",
  label: t("自由探索"),
  shortcut: "e",
  isAvailable: isTalk,
  /** The map stays as the scene has it, and everything can be used; a person's own settings are kept for the end. */
  perform: () => {
    const { area, hidden, raised } = shown();
    atlasStore.setState((state) => {
      const { present } = state;
      if (!present || present.isExploring) return {};
      return {
        present: {
          ...present,
          isExploring: true,
          isBlack: false,
          isPlaying: false,
          step: ALL_STEPS,
          kept: present.kept ?? ownOf(state),
        },
        area,
        hidden,
        raised,
        beam: false,
        selection: { kind: "none" },
        right: null,
        wide: false,
        sheet: "peek",
        page: null,
      };
    });
  },
});

export const backToScene = defineAction({
  id: "back-to-scene",
  label: t("回到讲解"),
  shortcut: "e",
  isAvailable: () => (atlasStore.getState().present?.isExploring ? true : t("没有离开讲解")),
  /** The scene as it was left, in its last state. */
  perform: () => {
    atlasStore.setState(({ present }) => ({
      ...(present ? { present: { ...present, isExploring: false, step: ALL_STEPS, sceneAt: Date.now() } } : {}),
      page: null,
      tool: null,
      measure: null,
      spot: null,
      hover: null,
    }));
  },
});

export const endTalk = defineAction({
  id: "end-talk",
  label: t("结束讲解"),
  shortcut: "Escape",
  isAvailable: isTalk,
  perform: () => {
    atlasStore.setState(({ present }) => ({ ...(present?.kept ?? {}), present: null, hover: null, pointer: null, strokes: [] }));
  },
});

/** A talk without what belongs to one window alone. */
export type SharedTalk = Omit<Talk, "kept">;

/** Called for the other window alone: the talk as it stands there. What this window keeps for the end stays its own. */
export const followTalk = defineAction({
  id: "follow-talk",
  label: t("跟随另一个窗口"),
  perform: (theirs: SharedTalk | null) => {
    const { present: mine } = atlasStore.getState();
    if (theirs === null) {
      if (mine) endTalk();
      return;
    }
    if (mine?.script !== theirs.script) startTalk(theirs.script, theirs.scene);
    if (theirs.isExploring && !mine?.isExploring) {
      /* First the scene, since exploring begins with what it shows. */
      change((talk) => ({ ...talk, scene: theirs.scene }));
      explore();
    } else if (mine?.isExploring && !theirs.isExploring) backToScene();
    change((talk) => ({ ...talk, ...theirs }));
  },
});
