import type { World } from "./world";

/** Scripts: scenes, lines (how many of them ours), quotations, indicators, doubts shown, and how long they take. */
export function reportScenes({ compiledScenes }: Pick<World, "compiledScenes">): string {
  const total = compiledScenes.reduce((sum, { scenes }) => sum + scenes.length, 0);
  const out = [`讲解 ${compiledScenes.length} 份，画面 ${total}`];
  for (const { id, title, scenes } of compiledScenes) {
    const lines = scenes.flatMap((scene) => scene.words.lines);
    const ours = lines.filter((line) => line.kind === "ours").length;
    const of = (count: (scene: (typeof scenes)[number]) => number) => scenes.reduce((sum, scene) => sum + count(scene), 0);
    const han = of((scene) => scene.notes.match(/\p{Script=Han}/gu)?.length ?? 0);
    out.push(
      `  ${id} ${title}：画面 ${scenes.length}，行 ${lines.length}（自注 ${ours}），引文 ${of((s) => s.passages.length)}，指标 ${of((s) => s.indicators.length)}，存疑 ${of((s) => s.findings.length)}，未上图 ${of((s) => s.unplaced.length)}，讲稿 ${han} 字，${Math.round(of((s) => s.durationS) / 60)} 分钟`,
    );
  }
  return out.join("\n");
}
