import * as v from "valibot";
import type { BBox } from "../geo/types";
import { LonLatSchema, MarksSchema } from "../plan/mark";
import { MAX_SCRIPT_CHARS } from "../plan/own-script";
import { ALL_STEPS } from "../plan/scene-steps";
import { Id, Offset } from "../plan/schema-parts";
import { SceneBoundsSchema } from "../plan/schema-scenes";
import { MAX_STROKE_POINTS, MAX_STROKES } from "../store/companion";
import type { AtlasState } from "../store/state";

/*
 * What two windows of one talk say to each other. A message carries the parts that have changed, each with a revision;
 * the higher one is right. Whatever comes is checked here, and what does not fit is not read at all.
 */
const VERSION = 1;
const TOKEN = /^[0-9a-f]{32}$/u;

const Moment = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8_640_000_000_000_000));

const TalkSchema = v.nullable(
  v.strictObject({
    script: Id,
    scene: v.nullable(Id),
    step: v.pipe(Offset, v.maxValue(ALL_STEPS)),
    isExploring: v.boolean(),
    isBlack: v.boolean(),
    isPlaying: v.boolean(),
    isLooping: v.boolean(),
    startedAt: Moment,
    sceneAt: Moment,
  }),
);

const LookSchema = v.strictObject({
  selection: v.nullable(v.strictObject({ kind: v.picklist(["feature", "indicator"]), id: Id })),
  passage: v.nullable(
    v.pipe(
      v.strictObject({ doc: Id, start: Offset, end: Offset }),
      v.check(({ start, end }) => start < end),
    ),
  ),
});

const HandSchema = v.strictObject({
  pointer: v.nullable(LonLatSchema),
  strokes: v.pipe(v.array(v.pipe(v.array(LonLatSchema), v.maxLength(MAX_STROKE_POINTS))), v.maxLength(MAX_STROKES)),
});

const part = <T extends v.GenericSchema>(value: T) => v.optional(v.strictObject({ rev: Offset, value }));

const MessageSchema = v.strictObject({
  app: v.literal("plan-atlas"),
  version: v.literal(VERSION),
  /** Known to the two windows alone. */
  token: v.pipe(v.string(), v.regex(TOKEN)),
  /** `hello` asks for an answer, `welcome` is it, `bye` is said by a window that goes, `swap` changes the two about. */
  kind: v.picklist(["hello", "welcome", "state", "bye", "swap"]),
  talk: part(TalkSchema),
  look: part(LookSchema),
  hand: part(HandSchema),
  /** What the audience's map shows; null before it has told. */
  view: part(v.nullable(SceneBoundsSchema)),
  marks: part(MarksSchema),
  /** The script as its file, where it was made here and the other window may not have it. */
  ownScript: v.optional(v.pipe(v.string(), v.maxLength(MAX_SCRIPT_CHARS))),
});

export type Message = v.InferOutput<typeof MessageSchema>;
export const PARTS = ["talk", "look", "hand", "view", "marks"] as const;
export type PartName = (typeof PARTS)[number];
export type Shared = { readonly [K in PartName]: NonNullable<Message[K]>["value"] };

/** A message that came; null for anything that is not one, whoever sent it. */
export function readMessage(data: unknown): Message | null {
  const read = v.safeParse(MessageSchema, data);
  return read.success ? read.output : null;
}

export function newMessage(kind: Message["kind"], token: string): Message {
  return { app: "plan-atlas", version: VERSION, token, kind };
}

function boundsOf({ shownView }: AtlasState): [...BBox] | null {
  return shownView ? [...shownView.bounds] : null;
}

/** What of the state crosses. */
export function sharedOf(state: AtlasState): Shared {
  const { present, selection, passage, right, pointer, strokes, marks } = state;
  const { kept: _, ...talk } = present ?? { kept: null };
  return {
    talk: present ? (talk as Omit<typeof present, "kept">) : null,
    look: {
      selection: selection.kind === "none" ? null : { kind: selection.kind, id: selection.id },
      passage: right === "reader" && passage ? { doc: passage.doc, start: passage.start, end: passage.end } : null,
    },
    hand: {
      pointer: pointer ? [pointer[0], pointer[1]] : null,
      strokes: strokes.map((stroke) => stroke.map(([lon, lat]) => [lon, lat])),
    },
    view: boundsOf(state),
    marks: marks as Shared["marks"],
  };
}

/** True if the other window need not be told. A step alone is no news: both windows have the same clock. */
export function isSame(name: PartName, a: AtlasState, b: AtlasState): boolean {
  if (name === "hand") return a.pointer === b.pointer && a.strokes === b.strokes;
  if (name === "marks") return a.marks === b.marks;
  if (name === "view") return a.shownView === b.shownView;
  if (name === "look") {
    if (a.selection === b.selection && a.passage === b.passage && a.right === b.right) return true;
    return JSON.stringify(sharedOf(a).look) === JSON.stringify(sharedOf(b).look);
  }
  if (a.present === b.present) return true;
  const still = ({ talk }: Shared) => JSON.stringify(talk && { ...talk, step: 0 });
  return still(sharedOf(a)) === still(sharedOf(b));
}
