import { amountsParse } from "./amounts-parse";
import { basemapPlain } from "./basemap-plain";
import { basisHonest } from "./basis-honest";
import { citationsAnchored } from "./citations-anchored";
import { datesHonest } from "./dates-honest";
import { drawnArea } from "./drawn-area";
import { findingsCited } from "./findings-cited";
import { geometriesUsed } from "./geometries-used";
import { glossWords } from "./gloss-words";
import { glossaryWords } from "./glossary-words";
import { idsWellFormed } from "./ids-well-formed";
import { indicatorRows } from "./indicator-rows";
import { indicatorValues } from "./indicator-values";
import { insideArea } from "./inside-area";
import { judgementsCurrent } from "./judgements-current";
import { kindsComplete } from "./kinds-complete";
import { labelCharacters } from "./label-characters";
import { mentionsClear } from "./mentions-clear";
import { namedByDocument, nameInCitation } from "./name-in-citation";
import { namesEnglish } from "./names-english";
import { nearGroupsDecided } from "./near-groups-decided";
import { outlinesShare } from "./outlines-share";
import { partsInCells } from "./parts-in-cells";
import { plainComplete } from "./plain-complete";
import { plainWords } from "./plain-words";
import { planOnRoad } from "./plan-on-road";
import { referencesExist } from "./references-exist";
import { ringsSimple } from "./rings-simple";
import { ringsWound } from "./rings-wound";
import { roadsCross } from "./roads-cross";
import { roadsMeet } from "./roads-meet";
import { roadsOverWater } from "./roads-over-water";
import type { Rule } from "./rule";
import { sceneDoubts } from "./scene-doubts";
import { sceneIds } from "./scene-ids";
import { sceneNumbersProven } from "./scene-numbers-proven";
import { scenePlaces } from "./scene-places";
import { sceneQuotes } from "./scene-quotes";
import { sceneReferences } from "./scene-references";
import { sceneValuesQuoted } from "./scene-values-quoted";
import { sceneWords } from "./scene-words";
import { seedsUnchanged } from "./seeds-unchanged";
import { seriesJoinable } from "./series-joinable";
import { seriesKnown } from "./series-known";
import { sourcesKnown } from "./sources-known";
import { tablesCovered } from "./tables-covered";
import { tablesKnown } from "./tables-known";
import { tablesWhole } from "./tables-whole";
import { textCovered } from "./text-covered";
import { wordsEnglish } from "./words-english";

/** Every rule, in the order in which their faults are told. */
export const RULES: readonly Rule[] = [
  seedsUnchanged,
  textCovered,
  tablesWhole,
  idsWellFormed,
  kindsComplete,
  nearGroupsDecided,
  citationsAnchored,
  nameInCitation,
  namedByDocument,
  namesEnglish,
  wordsEnglish,
  referencesExist,
  sourcesKnown,
  basisHonest,
  geometriesUsed,
  ringsSimple,
  ringsWound,
  insideArea,
  amountsParse,
  drawnArea,
  datesHonest,
  indicatorRows,
  partsInCells,
  indicatorValues,
  seriesKnown,
  seriesJoinable,
  judgementsCurrent,
  tablesCovered,
  tablesKnown,
  findingsCited,
  sceneIds,
  sceneReferences,
  scenePlaces,
  sceneWords,
  sceneNumbersProven,
  sceneValuesQuoted,
  sceneQuotes,
  sceneDoubts,
  plainComplete,
  plainWords,
  glossWords,
  glossaryWords,
  basemapPlain,
  roadsMeet,
  roadsCross,
  roadsOverWater,
  outlinesShare,
  planOnRoad,
  labelCharacters,
  mentionsClear,
];
