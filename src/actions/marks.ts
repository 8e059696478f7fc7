import { firstPassageOf } from "../data/first-passage";
import { placeIn, sentenceIn } from "../data/text-places";
import { getDataset } from "../data/use-dataset";
import { bboxCenter } from "../geo/bounds";
import { representativePoint } from "../geo/representative";
import type { LonLat } from "../geo/types";
import { t } from "../i18n/words";
import {
  isoLocal,
  type Mark,
  type MarkDraft,
  type MarkPlace,
  type MarkSentence,
  marksFile,
  marksTable,
  mergeMarks,
  type ReadMarks,
  readMarks,
} from "../plan/mark";
import type { Citation } from "../plan/types";
import type { AtlasState } from "../store/state";
import { atlasStore } from "../store/store";
import { defineAction } from "./action";
import { placeInScript, scriptOf } from "./shown";

const round = (degrees: number) => Math.round(degrees * 1e6) / 1e6;
const rounded = ([lon, lat]: LonLat): LonLat => [round(lon), round(lat)];

function placeOfFeature(id: string): MarkPlace | null {
  const { features } = getDataset();
  const found = features.status === "ready" ? features.value.byId.get(id) : undefined;
  if (!found) return null;
  const at = found.geometry ? rounded(representativePoint(found.geometry)) : null;
  return { kind: "feature", feature: id, name: found.properties.name, at };
}

/** Where the mark is: the point that was shown, else the picked thing, else what the scene is about, else the middle of the map. */
function placeNow(state: AtlasState, at: LonLat | null): MarkPlace {
  const { selection, present, spot, shownView } = state;
  const shown = at ?? spot;
  if (shown) return { kind: "point", feature: null, name: "", at: rounded(shown) };
  const isTelling = present !== null && !present.isExploring;
  const script = scriptOf(present);
  const focus = isTelling && script ? placeInScript(present, script)?.scene.focus[0] : undefined;
  const id = isTelling ? focus : selection.kind === "feature" ? selection.id : undefined;
  const place = id === undefined ? null : placeOfFeature(id);
  if (place) return place;
  if (shownView) return { kind: "view", feature: null, name: "", at: rounded(bboxCenter(shownView.bounds)) };
  return { kind: "none", feature: null, name: "", at: null };
}

function sentenceOf({ doc, start, end }: Omit<Citation, "exact">, exact?: string): MarkSentence[] {
  const { atlas, passages } = getDataset();
  const record = atlas.status === "ready" ? atlas.value.documents.find((one) => one.id === doc) : undefined;
  const parsed = passages.status === "ready" ? passages.value.get(doc) : undefined;
  const text = (exact ?? (parsed ? sentenceIn(parsed, start, end) : "")).replace(/\s+/gu, " ").trim().slice(0, 4000);
  if (text === "") return [];
  const chapter = (parsed && placeIn(parsed, start, end).chapter) ?? "";
  return [{ doc, title: record?.title ?? doc, chapter, date: record?.date ?? "", start, end, text }];
}

/**
 * Sentences that a mark may speak of: the passage that is read, what the document says first of the picked thing, then
 * those of the scene. Away from the scene these are only offered: they need not be about what is looked at.
 */
function sentencesNow({ right, passage, present, selection, doc }: AtlasState): Pick<MarkDraft, "sentences" | "isFirstMeant"> {
  const script = scriptOf(present);
  const scene = present && script ? placeInScript(present, script)?.scene : null;
  const isTelling = present !== null && !present.isExploring;
  const { features, passages } = getDataset();
  const read = !isTelling && right === "reader" && passage ? sentenceOf(passage) : [];
  const about = !isTelling && selection.kind === "feature" ? firstPassageOf(selection.id, doc, features, passages) : null;
  const near = [...read, ...(about ? sentenceOf(about) : [])];
  const ofScene = (scene?.passages ?? []).flatMap((one) => sentenceOf(one, one.exact));
  const all = [...near, ...ofScene];
  return {
    sentences: all.filter((one, i) => all.findIndex((other) => other.doc === one.doc && other.start === one.start) === i),
    isFirstMeant: isTelling || near.length > 0,
  };
}

function newId(): string {
  return `m-${[...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}

export const startMark = defineAction({
  id: "start-mark",
  label: t("标记"),
  shortcut: "m",
  /** At a point of the map, or where the window is now. Nothing is kept until it is said so. */
  perform: (at: LonLat | null = null) => {
    const state = atlasStore.getState();
    const { present } = state;
    const script = scriptOf(present);
    const place = present && script ? placeInScript(present, script) : null;
    atlasStore.setState({
      marking: {
        id: newId(),
        time: isoLocal(new Date()),
        talk: script ? { script: script.id, title: script.title } : null,
        scene: place ? { id: place.scene.id, number: place.index + 1, title: place.scene.title } : null,
        place: placeNow(state, at ?? state.pointer),
        ...sentencesNow(state),
      },
    });
  },
});

export const dropMark = defineAction({
  id: "drop-mark",
  label: t("不记"),
  perform: () => {
    atlasStore.setState({ marking: null });
  },
});

export const keepMark = defineAction({
  id: "keep-mark",
  label: t("记下"),
  perform: (sentence: MarkSentence | null, remark: string) => {
    atlasStore.setState(({ marking, marks }) => {
      if (!marking) return {};
      const { sentences: _, isFirstMeant: __, ...known } = marking;
      return { marking: null, marks: [...marks, { ...known, sentence, remark }] };
    });
  },
});

export const editMark = defineAction({
  id: "edit-mark",
  label: t("修改标记"),
  perform: (id: string, change: Partial<Pick<Mark, "remark" | "sentence">>) => {
    atlasStore.setState(({ marks }) => ({ marks: marks.map((one) => (one.id === id ? { ...one, ...change } : one)) }));
  },
});

export const removeMark = defineAction({
  id: "remove-mark",
  label: t("删除标记"),
  perform: (id: string) => {
    atlasStore.setState(({ marks }) => {
      const index = marks.findIndex((one) => one.id === id);
      const mark = marks[index];
      return mark ? { marks: marks.filter((one) => one !== mark), removedMark: { mark, index } } : {};
    });
  },
});

export const bringMarkBack = defineAction({
  id: "bring-mark-back",
  label: t("撤销删除"),
  isAvailable: () => (atlasStore.getState().removedMark === null ? t("没有删除过") : true),
  perform: () => {
    atlasStore.setState(({ marks, removedMark }) => {
      if (!removedMark) return {};
      const { mark, index } = removedMark;
      return { marks: [...marks.slice(0, index), mark, ...marks.slice(index)], removedMark: null };
    });
  },
});

export const openMarks = defineAction({
  id: "open-marks",
  label: t("会议标记"),
  perform: () => {
    atlasStore.setState({ page: "marks" });
  },
});

export const saveMarks = defineAction({
  id: "save-marks",
  label: t("存成文件"),
  isAvailable: (_kind: "json" | "csv") => (atlasStore.getState().marks.length === 0 ? t("还没有标记") : true),
  perform: async (kind: "json" | "csv"): Promise<void> => {
    const [{ saveFile }, { fileName }] = await Promise.all([import("../export/picture"), import("../export/file-name")]);
    const { marks } = atlasStore.getState();
    const text = kind === "json" ? marksFile(marks) : marksTable(marks);
    const day = isoLocal(new Date()).slice(0, 10);
    saveFile(
      new Blob([text], { type: kind === "json" ? "application/json" : "text/csv;charset=utf-8" }),
      fileName([t("会议标记"), day], kind),
    );
  },
});

export const importMarks = defineAction({
  id: "import-marks",
  label: t("打开标记文件"),
  /** Adds what is not here yet; what is here stays as it is, and what cannot be read changes nothing. */
  perform: (text: string): ReadMarks & { readonly added?: number } => {
    const read = readMarks(text);
    if (!read.ok) return read;
    const before = atlasStore.getState().marks;
    const marks = mergeMarks(before, read.marks);
    atlasStore.setState({ marks });
    return { ...read, added: marks.length - before.length };
  },
});
