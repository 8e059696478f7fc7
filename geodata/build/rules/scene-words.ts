import { scenesOf } from "../scenes-of";
import type { Complaint, Rule } from "./rule";

const MOST = { title: 14, headline: 22, line: 38 } as const;
const NOTES = { least: 80, most: 200 } as const;

const han = (text: string) => text.match(/\p{Script=Han}/gu)?.length ?? 0;

/** What is read from the back of a room is short; what is spoken is neither a word nor a speech; every line is cited or ours. */
export const sceneWords: Rule = {
  id: "scene-words",
  severity: "error",
  *check(world): Iterable<Complaint> {
    for (const { file, record, scene } of scenesOf(world)) {
      const say = (message: string): Complaint => ({ file, record, message });
      const { headline, lines } = scene.words;
      if (han(scene.title) > MOST.title) yield say(`标题 ${han(scene.title)} 字，至多 ${MOST.title} 字`);
      if (han(headline) > MOST.headline) yield say(`大字 ${han(headline)} 字，至多 ${MOST.headline} 字`);
      if (lines.length < 1 || lines.length > 4) yield say(`有 ${lines.length} 行，应是 1 至 4 行`);
      for (const [i, { text, passages = [], indicators = [], how }] of lines.entries()) {
        if (han(text) > MOST.line) yield say(`第 ${i + 1} 行 ${han(text)} 字，至多 ${MOST.line} 字`);
        if (how === undefined && passages.length + indicators.length === 0)
          yield say(`第 ${i + 1} 行没有出处：引一句原文或一个指标，或者写 how，注明是我们的话`);
      }
      const notes = han(scene.notes);
      if (notes < NOTES.least || notes > NOTES.most) yield say(`讲稿 ${notes} 字，应是 ${NOTES.least} 至 ${NOTES.most} 字`);
      if (scene.passages.length === 0) yield say("没有一句引文");
    }
  },
};
