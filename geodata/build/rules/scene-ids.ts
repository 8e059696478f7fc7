import type { Complaint, Rule } from "./rule";

/** A script is called like its file, no two are called alike, nor are two scenes of one script; a script has scenes. */
export const sceneIds: Rule = {
  id: "scene-ids",
  severity: "error",
  *check({ scenes }): Iterable<Complaint> {
    const scripts = new Set<string>();
    for (const { file, record } of scenes) {
      if (!file.endsWith(`/${record.id}.json`)) yield { file, record: record.id, message: `文件应叫 ${record.id}.json` };
      if (scripts.has(record.id)) yield { file, record: record.id, message: "讲解编号重复" };
      scripts.add(record.id);
      if (record.scenes.length === 0) yield { file, record: record.id, message: "没有一个画面" };
      const seen = new Set<string>();
      for (const { id } of record.scenes) {
        if (seen.has(id)) yield { file, record: `${record.id}/${id}`, message: "画面编号重复" };
        seen.add(id);
      }
    }
  },
};
