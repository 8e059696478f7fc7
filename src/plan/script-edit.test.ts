import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { HISTORY_LIMIT, record, redo, seal, startHistory, undo } from "./history";
import { missingIn } from "./own-script";
import type { SceneScript } from "./scene";
import { scene, script } from "./script.fixture";
import { editScript, groupOf, OWN_WORDS, type ScriptEdit } from "./script-edit";

const ids = (s: SceneScript) => s.scenes.map((one) => one.id).join("");
const linesOf = (s: SceneScript) => s.scenes[0]?.words.lines ?? [];

/** Any edit, of scenes that are there and of some that are not, with indexes that are right and wrong. */
const edits: fc.Arbitrary<ScriptEdit> = (() => {
  const id = fc.constantFrom("a", "b", "c", "n1", "n2", "gone");
  const at = fc.integer({ min: 0, max: 4 });
  const text = fc.string({ maxLength: 6 });
  const what = fc.constantFrom("passages" as const, "indicators" as const);
  const citation = fc
    .record({ start: fc.nat(50), length: fc.integer({ min: 1, max: 9 }) })
    .map(({ start, length }) => ({ doc: "gaojing-plan-2021", start, end: start + length, exact: "x".repeat(length) }));
  return fc.oneof(
    text.map((title): ScriptEdit => ({ type: "script", change: { title } })),
    fc.tuple(id, id).map(([newId, after]): ScriptEdit => ({ type: "add", scene: scene(newId), area: "songnan", after })),
    id.map((one): ScriptEdit => ({ type: "remove", scene: one })),
    fc.tuple(id, id).map(([one, newId]): ScriptEdit => ({ type: "duplicate", scene: one, newId })),
    fc.tuple(id, at).map(([one, to]): ScriptEdit => ({ type: "move", scene: one, to })),
    fc.tuple(id, text).map(([one, notes]): ScriptEdit => ({ type: "change", scene: one, change: { notes } })),
    fc.tuple(id, text).map(([one, words]): ScriptEdit => ({ type: "headline", scene: one, text: words })),
    fc.tuple(id, text).map(([one, words]): ScriptEdit => ({ type: "add-line", scene: one, text: words })),
    fc.tuple(id, at).map(([one, line]): ScriptEdit => ({ type: "remove-line", scene: one, line })),
    fc.tuple(id, at, text).map(([one, line, words]): ScriptEdit => ({ type: "line-text", scene: one, line, text: words })),
    fc.tuple(id, at, text).map(([one, line, words]): ScriptEdit => ({ type: "line-how", scene: one, line, text: words })),
    fc
      .tuple(id, at, what, at, fc.boolean())
      .map(([one, line, w, index, isCited]): ScriptEdit => ({ type: "line-cites", scene: one, line, what: w, index, isCited })),
    fc.tuple(id, citation).map(([one, c]): ScriptEdit => ({ type: "add-passage", scene: one, citation: c })),
    fc.tuple(id, at).map(([one, index]): ScriptEdit => ({ type: "remove-passage", scene: one, index })),
    fc.tuple(id, id).map(([one, row]): ScriptEdit => ({ type: "add-indicator", scene: one, id: row })),
    fc.tuple(id, at).map(([one, index]): ScriptEdit => ({ type: "remove-indicator", scene: one, index })),
  );
})();

describe("editing a script", () => {
  it("adds after a scene or at the end, and takes the town in", () => {
    const added = editScript(script(), { type: "add", scene: scene("n"), area: "songnan", after: "a" });
    expect(ids(added)).toBe("anbc");
    expect(added.areas).toEqual(["gaojing", "songnan"]);
    expect(ids(editScript(script(), { type: "add", scene: scene("n"), area: "gaojing", after: null }))).toBe("abcn");
  });

  it("moves, copies and removes", () => {
    expect(ids(editScript(script(), { type: "move", scene: "a", to: 2 }))).toBe("bca");
    expect(ids(editScript(script(), { type: "move", scene: "c", to: -5 }))).toBe("cab");
    const copied = editScript(script(), { type: "duplicate", scene: "b", newId: "n" });
    expect(ids(copied)).toBe("abnc");
    expect(copied.scenes[2]?.title).toBe("b（副本）");
    expect(ids(editScript(script(), { type: "remove", scene: "b" }))).toBe("ac");
  });

  it("marks a line whose last proof is gone as ours, and one that gets a proof as cited", () => {
    let s = editScript(script(), { type: "remove-passage", scene: "a", index: 0 });
    expect(linesOf(s)[0]).toMatchObject({ kind: "cited", cites: { passages: [0], indicators: [0] } });
    s = editScript(s, { type: "remove-passage", scene: "a", index: 0 });
    s = editScript(s, { type: "remove-indicator", scene: "a", index: 0 });
    expect(linesOf(s)[0]).toEqual({ text: "引用", kind: "ours", cites: { passages: [], indicators: [] }, how: OWN_WORDS });
    s = editScript(s, { type: "add-passage", scene: "a", citation: { doc: "gaojing-plan-2021", start: 5, end: 6, exact: "一" } });
    s = editScript(s, { type: "line-cites", scene: "a", line: 0, what: "passages", index: 0, isCited: true });
    expect(linesOf(s)[0]).toMatchObject({ kind: "cited", cites: { passages: [0] }, how: null });
  });

  it("lets a line that says how it was computed stay ours, with its proofs counted anew", () => {
    const s = editScript(script(), { type: "remove-passage", scene: "a", index: 0 });
    expect(linesOf(s)[1]).toMatchObject({ kind: "ours", how: "1 + 1 = 2", cites: { passages: [0] } });
  });

  it("takes no fifth line, no passage twice and no proof that is not there", () => {
    let s = script();
    for (const text of ["三", "四", "五"]) s = editScript(s, { type: "add-line", scene: "a", text });
    expect(linesOf(s)).toHaveLength(4);
    const [passage] = s.scenes[0]?.passages ?? [];
    if (!passage) throw new Error("no passage");
    expect(editScript(s, { type: "add-passage", scene: "a", citation: passage })).toBe(s);
    expect(editScript(s, { type: "line-cites", scene: "a", line: 0, what: "passages", index: 7, isCited: true })).toBe(s);
    expect(editScript(s, { type: "remove", scene: "gone" })).toBe(s);
  });

  it("keeps to the schema and leaves no loose end, whatever is done", () => {
    fc.assert(
      fc.property(fc.array(edits, { maxLength: 30 }), (all) => {
        const end = all.reduce((s, edit) => {
          const isTaken =
            (edit.type === "add" && s.scenes.some((one) => one.id === edit.scene.id)) ||
            (edit.type === "duplicate" && s.scenes.some((one) => one.id === edit.newId));
          return isTaken ? s : editScript(s, edit);
        }, script());
        const wrong = missingIn(end).filter((fault) => !/不能是空的|没有一个画面|至少一行/u.test(fault));
        expect(wrong).toEqual([]);
        for (const { words } of end.scenes)
          for (const line of words.lines)
            if (line.kind === "cited") expect(line.cites.passages.length + line.cites.indicators.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe("the history", () => {
  const run = (all: readonly ScriptEdit[]) =>
    all.reduce((h, edit) => record(h, editScript(h.present, edit), groupOf(edit)), startHistory(script()));

  it("undoes any sequence back to its beginning, and redoes it to its end", () => {
    fc.assert(
      fc.property(fc.array(edits, { maxLength: 40 }), (all) => {
        const start = startHistory(script());
        const end = all.reduce((h, edit) => record(h, editScript(h.present, edit), groupOf(edit)), start);
        let h = end;
        for (let i = 0; i < end.past.length; i++) h = undo(h);
        expect(h.present).toBe(start.present);
        expect(undo(h)).toBe(h);
        for (let i = 0; i < end.past.length; i++) h = redo(h);
        expect(h.present).toBe(end.present);
        expect(redo(h)).toBe(h);
      }),
    );
  });

  it("takes the letters typed into one field as one step, until the field is left", () => {
    const type = (text: string): ScriptEdit => ({ type: "headline", scene: "a", text });
    const typed = run([type("一"), type("一二"), type("一二三")]);
    expect(typed.past).toHaveLength(1);
    const again = record(seal(typed), editScript(typed.present, type("四")), groupOf(type("四")));
    expect(again.past).toHaveLength(2);
    expect(undo(again).present.scenes[0]?.words.headline).toBe("一二三");
  });

  it("forgets what was taken back once something else is done, and keeps so many steps", () => {
    const h = undo(run([{ type: "remove", scene: "a" }]));
    expect(record(h, editScript(h.present, { type: "remove", scene: "b" })).future).toEqual([]);
    let long = startHistory(0);
    for (let i = 1; i <= HISTORY_LIMIT + 50; i++) long = record(long, i);
    expect(long.past).toHaveLength(HISTORY_LIMIT);
  });
});
