import { type FoundMentions, findMentions } from "../../src/plan/mentions";
import type { Indicator } from "../../src/plan/types";
import type { Block, Mention, ParsedDocument } from "../../src/text/types";
import { namesFor } from "./mention-names";
import type { Authored, SourceText } from "./world";

/** The documents with every mention of a feature and every observation marked in its block. */
export function compilePassages(
  authored: Authored,
  texts: ReadonlyMap<string, SourceText>,
  indicators: readonly Indicator[],
): { readonly documents: ParsedDocument[]; readonly mentions: Map<string, FoundMentions> } {
  const features = authored.features.map(({ record }) => record);
  const mentions = new Map<string, FoundMentions>();
  const documents = [...texts.values()].map(({ seed, parsed }): ParsedDocument => {
    const found = findMentions(seed.text, parsed.blocks, namesFor(features, seed));
    mentions.set(seed.id, found);
    const own = indicators.filter((i) => i.doc === seed.id);
    const blocks = parsed.blocks.map((block): Block => {
      const all = [...(found.byBlock.get(block.id) ?? []), ...own.filter((i) => isIn(block, i.start)).map(toMention)];
      if (all.length === 0) return block;
      return {
        ...block,
        mentions: all.sort((a, b) => a.start - b.start || b.end - a.end || idOf(a).localeCompare(idOf(b), "en")),
      };
    });
    return { id: parsed.id, blocks };
  });
  return { documents, mentions };
}

function isIn(block: Block, offset: number): boolean {
  return block.type !== "layout" && block.spans.some(([start, end]) => start <= offset && offset < end);
}

function toMention({ id, start, end }: Indicator): Mention {
  return { indicatorId: id, start, end };
}

function idOf(mention: Mention): string {
  return mention.featureId ?? mention.indicatorId ?? "";
}
