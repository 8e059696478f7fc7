import * as v from "valibot";
import type { BBox } from "../../src/geo/types";
import type { SafeArea, Scene, SceneCamera, SceneLayer } from "../../src/plan/scene";
import { Area, Id, list, Offset, Text } from "../../src/plan/schema-parts";
import {
  DurationS,
  Language,
  SafeAreaSchema,
  SceneBoundsSchema,
  SceneCameraSchema,
  SceneLayersSchema,
  SceneThemeSchema,
  SceneTransitionSchema,
} from "../../src/plan/schema-scenes";
import type { AreaId } from "../../src/plan/types";
import type { AuthoredCitation } from "./authored";
import { AuthoredCitationSchema } from "./authored-schema";

/** A line with `how` is ours; one without is cited. `passages` and `indicators` are indexes into the scene's own lists. */
export interface AuthoredLine {
  readonly text: string;
  readonly passages?: readonly number[];
  readonly indicators?: readonly number[];
  /** The computation written out (`36 + 43 = 79`; the build does the sum again), or where it is known from. */
  readonly how?: string;
}

export interface AuthoredScene {
  readonly id: string;
  readonly title: string;
  readonly focus: readonly string[];
  /** Only where the focus alone would frame it badly, or is not on the map. */
  readonly bounds?: BBox;
  readonly safeArea?: SafeArea;
  readonly layers: readonly SceneLayer[];
  readonly theme?: NonNullable<Scene["theme"]>;
  readonly camera?: SceneCamera;
  readonly passages: readonly AuthoredCitation[];
  readonly indicators?: readonly string[];
  readonly findings?: readonly string[];
  readonly words: { readonly headline: string; readonly lines: readonly AuthoredLine[] };
  readonly notes: string;
  readonly durationS: number;
  readonly transition?: Scene["transition"];
}

/** `geodata/scenes/<id>.json`. */
export interface AuthoredScript {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly areas: readonly AreaId[];
  readonly language: "zh-CN";
  readonly scenes: readonly AuthoredScene[];
}

const unknownKey = "有不认识的项（拼错了？允许的项见 geodata/build/authored-scenes.ts）";
const strict = <T extends v.ObjectEntries>(entries: T) => v.strictObject(entries, unknownKey);

const Line = strict({
  text: Text,
  passages: v.optional(list(Offset)),
  indicators: v.optional(list(Offset)),
  how: v.optional(Text),
});

export const AuthoredScriptSchema = strict({
  id: Id,
  title: Text,
  subtitle: Text,
  areas: v.pipe(list(Area), v.nonEmpty("至少一个镇或区")),
  language: Language,
  scenes: list(
    strict({
      id: Id,
      title: Text,
      focus: list(Id),
      bounds: v.optional(SceneBoundsSchema),
      safeArea: v.optional(SafeAreaSchema),
      layers: SceneLayersSchema,
      theme: v.optional(SceneThemeSchema),
      camera: v.optional(SceneCameraSchema),
      passages: list(AuthoredCitationSchema),
      indicators: v.optional(list(Id)),
      findings: v.optional(list(Id)),
      words: strict({ headline: Text, lines: list(Line) }),
      notes: Text,
      durationS: DurationS,
      transition: v.optional(SceneTransitionSchema),
    }),
  ),
});
