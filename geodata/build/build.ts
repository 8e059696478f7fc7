import { squeeze } from "../../src/text/anchor";
import { parseDocument } from "../../src/text/parse-document";
import { compileAtlas } from "./atlas";
import { compileFeatures } from "./compile-features";
import { compileFindings } from "./compile-findings";
import { compileGazetteer } from "./compile-gazetteer";
import { compileIndicators } from "./compile-indicators";
import { compilePassages } from "./compile-passages";
import { compilePlain } from "./compile-plain";
import { compileScenes } from "./compile-scenes";
import { compileSeries } from "./compile-series";
import type { Seed } from "./seeds";
import type { Authored, SourceText, World } from "./world";

/** Parses the source documents and makes them ready to be searched. */
export function readTexts(seeds: readonly Seed[]): Map<string, SourceText> {
  return new Map(
    seeds.map((seed) => [seed.id, { seed, squeezed: squeeze(seed.text), parsed: parseDocument(seed.id, seed.text) }]),
  );
}

/** Compiles what was authored; what cannot be compiled is left out and reported by the rules. */
export function buildWorld(authored: Authored, texts: ReadonlyMap<string, SourceText> = readTexts(authored.seeds)): World {
  const compiled = compileFeatures(authored, texts);
  const compiledIndicators = compileIndicators(authored, texts);
  const compiledSeries = compileSeries(authored.series, compiledIndicators, texts);
  const { all: compiledFindings, byRule: ruleFindings } = compileFindings(authored, texts, compiledIndicators);
  const compiledScenes = compileScenes(authored, texts, compiled);
  const { documents, mentions } = compilePassages(authored, texts, compiledIndicators);
  const atlas = compileAtlas(
    authored.seeds,
    compiled,
    compiledIndicators,
    compiledFindings,
    documents,
    authored.site,
    compiledScenes,
  );
  return {
    ...authored,
    texts,
    compiled,
    compiledIndicators,
    compiledSeries,
    compiledFindings,
    ruleFindings,
    compiledScenes,
    documents,
    compiledPlain: compilePlain(authored.plain, texts),
    compiledGlossEn: compilePlain(authored.glossEn, texts),
    gazetteer: compileGazetteer(
      compiled,
      authored.basemap.map(({ record }) => record),
    ),
    mentions,
    atlas,
  };
}
