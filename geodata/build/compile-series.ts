import { type Series, seriesPoints, seriesUnit } from "../../src/plan/series";
import type { Citation, Indicator } from "../../src/plan/types";
import type { AuthoredSeries } from "./authored-series";
import { publishCitations } from "./citations";
import { quoteName, quoteOf } from "./findings/finding";
import { groupBy } from "./group";
import type { Filed, SourceText } from "./world";

/** The words in which a series is first named: its row in a table, or its sentence. */
function namedIn(texts: ReadonlyMap<string, SourceText>, rows: readonly Indicator[] = []): Citation[] {
  const row = rows.find((i) => i.value_num !== null) ?? rows[0];
  if (!row) return [];
  const name = quoteName(texts, row);
  return name.length > 0 ? name : [quoteOf(texts, row)];
}

/** Joins the observations into series, in the order in which the series first appear; each observation is in exactly one. */
export function compileSeries(
  authored: readonly Filed<AuthoredSeries>[],
  indicators: readonly Indicator[],
  texts: ReadonlyMap<string, SourceText>,
): Series[] {
  const rows = groupBy(indicators, (i) => i.series_id);
  const records = authored.map(({ record }) => record);
  return [...rows].flatMap(([id, own]): Series[] => {
    const first = own.find((i) => i.role !== "completion") ?? own[0];
    if (!first) return [];
    const unit = seriesUnit(own);
    const others = new Set(records.filter((r) => r.same?.includes(id)).flatMap((r) => r.same ?? []));
    const alike = records.find((r) => r.same?.includes(id));
    const label = records.map((r) => r.labels?.[id]).find((l) => l !== undefined) ?? first.name;
    return [
      {
        id,
        label,
        area: first.area,
        unit,
        ...(alike?.definition ? { definition: alike.definition } : {}),
        points: seriesPoints(own, unit),
        comparable: (alike?.same ?? []).filter((other) => other !== id && rows.has(other)),
        apart: records.flatMap((r) =>
          (r.apart ?? [])
            .filter((a) => a.series.includes(id))
            .flatMap((a) =>
              a.series
                .filter((other) => !others.has(other) && other !== id && rows.has(other))
                .map((seriesId) => ({
                  seriesId,
                  why: a.why,
                  words:
                    a.words.length > 0
                      ? publishCitations(texts, a.words)
                      : [id, seriesId].flatMap((s) => namedIn(texts, rows.get(s))),
                })),
            ),
        ),
      },
    ];
  });
}
