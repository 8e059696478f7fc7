import { type CSSProperties, Fragment, type ReactNode } from "react";
import type { Theme } from "../../store/state";
import { useAtlas } from "../../store/store";
import { cx } from "../../ui/cx";
import s from "./document.module.css";
import { type SegmentInput, segmentText } from "./segments";

/** What a mark says of the thing it names: a title, and its colour in every theme. */
export type Describe = (id: string) => {
  /** `area`: a town or district, named too often to be underlined each time. */
  readonly kind: "feature" | "area" | "indicator";
  readonly title: string;
  readonly color: Readonly<Record<Theme, string>> | null;
};

interface InlineProps extends SegmentInput {
  readonly text: string;
  /** Index in `found` of the hit that is shown. */
  readonly current?: number | null;
  /** What is put in at an offset (footnote calls). */
  readonly inserts?: readonly { readonly at: number; readonly node: ReactNode }[];
  /** Kind and name of a mentioned thing. */
  readonly describe: Describe;
}

/** Running text with its mentions, passage, hits and footnote calls. Clicks and hovers are handled once, by the document. */
export function Inline({ text, current, inserts = [], describe, ...input }: InlineProps) {
  const theme = useAtlas((st) => st.shownTheme);
  const segments = segmentText(text, { ...input, breaks: inserts.map((i) => i.at) });
  return (
    <>
      {inserts.filter((i) => i.at === 0).map((i) => i.node)}
      {segments.map((g) => {
        const first = g.ids[0];
        const known = first === undefined ? null : describe(first);
        const className = cx(
          known && s.mark,
          g.bold && s.bold,
          g.inPassage && s.passage,
          g.found !== null && s.found,
          g.found !== null && g.found === current && s.foundHere,
        );
        const after = inserts.filter((i) => i.at === g.end && i.at > 0).map((i) => i.node);
        const data = {
          "data-passage": g.inPassage || undefined,
          "data-hit": (g.found !== null && g.found === current) || undefined,
        };
        return (
          <Fragment key={g.start}>
            {known ? (
              // biome-ignore lint/a11y/useSemanticElements: an inline button would not break across lines with the text
              <span
                className={className}
                role="button"
                tabIndex={0}
                title={known.title}
                data-kind={known.kind}
                style={known.color ? ({ "--mark": known.color[theme] } as CSSProperties) : undefined}
                data-ids={g.ids.join(" ")}
                {...data}
              >
                {g.text}
              </span>
            ) : className ? (
              <span className={className} {...data}>
                {g.text}
              </span>
            ) : (
              g.text
            )}
            {after}
          </Fragment>
        );
      })}
    </>
  );
}
