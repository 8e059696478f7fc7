import type { Dataset } from "./dataset";

/** Where `doc` first speaks of a feature: its first mention in the text, else its first citation; null if it does not. */
export function firstPassageOf(
  featureId: string,
  doc: string,
  features: Dataset["features"],
  passages: Dataset["passages"],
): { readonly doc: string; readonly start: number; readonly end: number } | null {
  const blocks = passages.status === "ready" ? (passages.value.get(doc)?.blocks ?? []) : [];
  for (const block of blocks) {
    const mention = block.type === "contents" ? undefined : block.mentions?.find((m) => m.featureId === featureId);
    if (mention) return { doc, start: mention.start, end: mention.end };
  }
  const feature = features.status === "ready" ? features.value.byId.get(featureId) : undefined;
  const cited = feature?.properties.citations.filter((c) => c.doc === doc) ?? [];
  const first = cited.reduce<(typeof cited)[number] | null>((best, c) => (best && best.start <= c.start ? best : c), null);
  return first && { doc, start: first.start, end: first.end };
}
