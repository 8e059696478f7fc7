import { t } from "../i18n/words";
import { headingPath } from "../text/outline";
import { roleLabel } from "./labels";
import type { Scene, SceneScript } from "./scene";
import { approvalLine } from "./site";
import type { AreaId, Atlas, Citation, Finding, Indicator, ParsedDocument, PlanFeature } from "./types";

/** How dates, periods and titles are written; given by the interface, so that a file says them as the page does. */
export interface Written {
  readonly date: (iso: string) => string;
  readonly period: (period: string) => string;
  readonly title: (title: string) => string;
}

/** A source of a scene: a passage or an indicator's table, by the number under which lines refer to it. */
export interface SheetSource {
  readonly number: number;
  /** 《…规划纲要》 */
  readonly title: string;
  readonly date: string;
  /** The chapter it stands in; empty where the document has none. */
  readonly section: string;
  /** The words themselves. */
  readonly quote: string;
  /** False if the document no longer says so at that place: 待核. */
  readonly isProven: boolean;
}

export interface SheetLine {
  readonly text: string;
  readonly isOurs: boolean;
  /** Of our own lines, how we know. */
  readonly how: string | null;
  /** Numbers of its sources. */
  readonly sources: readonly number[];
}

/** An indicator as a row of a table; every cell is text as the document has it. */
export interface SheetRow {
  readonly name: string;
  readonly value: string;
  readonly period: string;
  /** 目标, 完成情况 …, with 预期性 or 约束性 where the document says so. */
  readonly role: string;
  readonly document: string;
  readonly source: number;
}

/** One scene in words and numbers, ready to be written into a slide, a page or a picture. */
export interface SceneSheet {
  readonly scene: Scene;
  /** From 1. */
  readonly number: number;
  readonly headline: string;
  readonly lines: readonly SheetLine[];
  readonly rows: readonly SheetRow[];
  readonly sources: readonly SheetSource[];
  /** Names of what the scene is about and the map cannot show. */
  readonly unplaced: readonly string[];
  readonly doubts: readonly string[];
  readonly notes: string;
}

/** A whole script, ready to be written. */
export interface ScriptSheet {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  /** Names of the towns and districts it speaks of. */
  readonly areas: readonly string[];
  readonly scenes: readonly SceneSheet[];
  /** Documents it cites, each once. */
  readonly documents: readonly { readonly title: string; readonly issuer: string; readonly date: string }[];
  readonly dataVersion: string;
  readonly approval: string;
}

/** What a sheet is made from. */
export interface SheetData {
  readonly atlas: Atlas;
  readonly features: ReadonlyMap<string, PlanFeature>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly texts: ReadonlyMap<string, ParsedDocument>;
  readonly findings: readonly Finding[];
  /** Whether a document still says what is cited. */
  readonly isProven: (citation: Citation) => boolean;
}

function valueWithUnit({ value_text: text, unit }: Indicator): string {
  return unit !== "" && /\d/u.test(text) && !text.includes(unit) ? `${text} ${unit}` : text;
}

/** Puts one scene into words: lines with the numbers of their sources, a row for each indicator, and every source once. */
function sceneSheet(scene: Scene, number: number, data: SheetData, written: Written): SceneSheet {
  const documentOf = (id: string) => data.atlas.documents.find((d) => d.id === id);
  const sources: SheetSource[] = [];
  const cite = (citation: Citation, isProven: boolean): number => {
    const document = documentOf(citation.doc);
    const text = data.texts.get(citation.doc);
    const entry = {
      title: t("《{0}》", document ? written.title(document.title) : citation.doc),
      date: document ? written.date(document.date) : "",
      section: text ? headingPath(text, citation.start).join(" ") : "",
      quote: citation.exact.replace(/\s+/gu, " ").trim(),
      isProven,
    };
    const same = sources.find((s) => s.title === entry.title && s.section === entry.section && s.quote === entry.quote);
    if (same) return same.number;
    sources.push({ number: sources.length + 1, ...entry });
    return sources.length;
  };
  const ofPassage = scene.passages.map((citation) => cite(citation, data.isProven(citation)));
  const known = scene.indicators.map((id) => data.indicators.get(id));
  const ofIndicator = known.map((row) =>
    row ? cite({ doc: row.doc, start: row.start, end: row.end, exact: `${row.name} ${valueWithUnit(row)}` }, true) : null,
  );
  const numbersOf = (indexes: readonly number[], of: readonly (number | null)[]) => indexes.flatMap((i) => of[i] ?? []);
  return {
    scene,
    number,
    headline: scene.words.headline,
    lines: scene.words.lines.map(({ text, kind, cites, how }) => ({
      text,
      isOurs: kind === "ours",
      how,
      sources: [...new Set([...numbersOf(cites.passages, ofPassage), ...numbersOf(cites.indicators, ofIndicator)])],
    })),
    rows: known.flatMap((row, index): SheetRow[] => {
      const source = ofIndicator[index];
      if (!row || !source) return [];
      const document = documentOf(row.doc);
      return [
        {
          name: row.name,
          value: valueWithUnit(row),
          period: written.period(row.period),
          role: row.attribute === "" ? roleLabel(row.role) : t("{0}，{1}", roleLabel(row.role), row.attribute),
          document: document ? written.title(document.title) : row.doc,
          source,
        },
      ];
    }),
    sources,
    unplaced: scene.unplaced.map((id) => data.features.get(id)?.properties.name ?? id),
    doubts: scene.findings.flatMap((id) => data.findings.find((f) => f.id === id)?.summary ?? []),
    notes: scene.notes,
  };
}

/** Puts a whole script into words. */
export function scriptSheet(script: SceneScript, data: SheetData, written: Written): ScriptSheet {
  const cited = new Set(
    script.scenes.flatMap((scene) => [
      ...scene.passages.map((p) => p.doc),
      ...scene.indicators.flatMap((id) => data.indicators.get(id)?.doc ?? []),
    ]),
  );
  const nameOf = (id: AreaId) => data.atlas.areas.find((a) => a.id === id)?.name ?? id;
  return {
    id: script.id,
    title: script.title,
    subtitle: script.subtitle,
    areas: script.areas.map(nameOf),
    scenes: script.scenes.map((scene, index) => sceneSheet(scene, index + 1, data, written)),
    documents: data.atlas.documents
      .filter((d) => cited.has(d.id))
      .map((d) => ({ title: t("《{0}》", d.title), issuer: d.issuer, date: written.date(d.date) })),
    dataVersion: data.atlas.dataVersion,
    approval: approvalLine(data.atlas.site),
  };
}

/** Numbers of sources in brackets, neighbours together: `[1-3][7]`. */
export function marksOf(numbers: readonly number[]): string {
  const runs: [from: number, to: number][] = [];
  for (const n of [...new Set(numbers)].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last && last[1] === n - 1) last[1] = n;
    else runs.push([n, n]);
  }
  return runs.map(([from, to]) => (from === to ? `[${from}]` : `[${from}-${to}]`)).join("");
}

/** Sources with the same document and chapter together, as a list at the foot of a page says them. */
export function sourceGroups({ sources }: SceneSheet): readonly { readonly marks: string; readonly words: string }[] {
  const groups = new Map<string, number[]>();
  for (const s of sources) {
    const words = t(
      "{0}{1}（{2}）{3}",
      s.title,
      s.section === "" ? "" : ` ${s.section}`,
      s.date,
      s.isProven ? "" : t("〔待核〕"),
    );
    groups.set(words, [...(groups.get(words) ?? []), s.number]);
  }
  return [...groups].map(([words, numbers]) => ({ marks: marksOf(numbers), words }));
}

/** What the speaker reads below a slide: the notes, how our own words are known, doubts, and all sources with their words. */
export function speakerNotes({ notes, lines, sources, doubts, unplaced }: SceneSheet): string {
  const ours = lines.flatMap((line) => (line.isOurs && line.how ? t("“{0}”：{1}", line.text, line.how) : []));
  const cited = sources.map((s) =>
    t(
      "[{0}] {1}{2}（{3}）{4}：{5}",
      s.number,
      s.title,
      s.section ? ` ${s.section}` : "",
      s.date,
      s.isProven ? "" : t("〔待核〕"),
      s.quote,
    ),
  );
  return [
    notes,
    ...(unplaced.length > 0 ? [t("【未上图】{0}", unplaced.join(t("、")))] : []),
    ...(ours.length > 0 ? [t("【本图注的依据】{0}", ours.join(t("；")))] : []),
    ...(doubts.length > 0 ? [t("【存疑】{0}", doubts.join(t("；")))] : []),
    t("【来源】{0}", cited.join(t("　"))),
  ].join(t("　"));
}
