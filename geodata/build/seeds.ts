import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { AreaId } from "../../src/plan/types";

export interface SeedEntry {
  readonly id: string;
  readonly title: string;
  readonly issuer: string;
  readonly area: AreaId;
  readonly date: string;
  readonly dateNote?: string;
  readonly file: string;
  readonly sha256: string;
}

export interface Seed extends SeedEntry {
  readonly text: string;
}

/** Reads every source document; throws if one byte differs from what `seeds/manifest.json` records. */
export function readSeeds(root: string): Seed[] {
  const manifest = JSON.parse(readFileSync(join(root, "seeds/manifest.json"), "utf8")) as { documents: SeedEntry[] };
  return manifest.documents.map((entry) => {
    const bytes = readFileSync(join(root, "seeds", entry.file));
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    if (sha256 !== entry.sha256)
      throw new Error(
        `seeds/${entry.file}：内容与 manifest.json 记录的不同（得到 ${sha256}，应为 ${entry.sha256}）。原文一个字节也不能改。`,
      );
    return { ...entry, text: bytes.toString("utf8") };
  });
}
