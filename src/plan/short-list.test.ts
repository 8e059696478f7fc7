import { describe, expect, it } from "vitest";
import { listFile, MOST_LISTS, readListFile, readLists, withList } from "./short-list";

const LIST = { name: "大健康", ids: ["gaojing.parcel.taoda", "gaojing.parcel.yaojiatang"] };

describe("short lists", () => {
  it("come back from the device and from a file", () => {
    expect(readLists(JSON.stringify([LIST]))).toEqual([LIST]);
    expect(readListFile(listFile(LIST))).toEqual(LIST);
  });

  it("leave out what is no list", () => {
    expect(readLists("[1, {}]")).toEqual([]);
    expect(readLists(null)).toEqual([]);
    expect(readLists("{")).toEqual([]);
    expect(readListFile(JSON.stringify({ kind: "plan-atlas-short-list", list: { name: "x", ids: ["<script>"] } }))).toBeNull();
    expect(readListFile("no json")).toBeNull();
  });

  it("replace one of the same name, and let the oldest go", () => {
    expect(withList([LIST], { ...LIST, ids: ["a.b"] })).toEqual([{ ...LIST, ids: ["a.b"] }]);
    const many = Array.from({ length: MOST_LISTS }, (_, i) => ({ name: String(i), ids: ["a.b"] }));
    expect(withList(many, LIST)).toHaveLength(MOST_LISTS);
    expect(withList(many, LIST)[0]?.name).toBe("1");
  });
});
