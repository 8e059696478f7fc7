import { neededCharacters } from "../label-characters";
import type { Complaint, Rule } from "./rule";

const FILE = "public/fonts/atlas-sans.chars.txt";

/** The bundled label font holds every character of the names on the map. */
export const labelCharacters: Rule = {
  id: "label-characters",
  severity: "error",
  *check(world): Iterable<Complaint> {
    if (world.labelCharacters === null) {
      yield { file: FILE, record: "-", message: "没有标注字体：请先运行 npm run fonts" };
      return;
    }
    const has = new Set(world.labelCharacters);
    const missing = [...neededCharacters(world)].filter((c) => !has.has(c));
    if (missing.length > 0)
      yield { file: FILE, record: "-", message: `标注字体缺 ${missing.length} 个字：${missing.join("")}。请运行 npm run fonts` };
  },
};
