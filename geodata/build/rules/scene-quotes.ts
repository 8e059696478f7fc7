import { squeeze } from "../../../src/text/anchor";
import { sayings, scenesOf } from "../scenes-of";
import type { Complaint, Rule } from "./rule";

/** What stands between quotation marks is the documents' own: it stands, word for word, in one that the scene quotes. */
export const sceneQuotes: Rule = {
  id: "scene-quotes",
  severity: "error",
  *check(world): Iterable<Complaint> {
    const docOf = new Map(world.compiledIndicators.map(({ id, doc }) => [id, doc]));
    for (const { file, record, scene } of scenesOf(world)) {
      const docs = new Set([
        ...scene.passages.map(({ doc }) => doc),
        ...(scene.indicators ?? []).map((id) => docOf.get(id) ?? ""),
      ]);
      const texts = [...docs].flatMap((doc) => world.texts.get(doc)?.squeezed.text ?? []);
      for (const { where, text } of sayings(scene))
        for (const [, quote = ""] of text.matchAll(/“([^“”]+)”/gu))
          if (!texts.some((source) => source.includes(squeeze(quote).text)))
            yield { file, record, message: `${where}引的“${quote}”不在所引的文件里` };
    }
  },
};
