import { createHash } from "node:crypto";
import type { Complaint, Rule } from "./rule";

/** The source documents are what the manifest says, to the byte. */
export const seedsUnchanged: Rule = {
  id: "seeds-unchanged",
  severity: "error",
  *check({ seeds }): Iterable<Complaint> {
    for (const { file, id, sha256, text } of seeds) {
      const got = createHash("sha256").update(text).digest("hex");
      if (got !== sha256)
        yield { file: `seeds/${file}`, record: id, message: `内容变了：sha256 得到 ${got}，manifest.json 写 ${sha256}` };
    }
  },
};
