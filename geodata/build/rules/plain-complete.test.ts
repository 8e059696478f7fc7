import { describe, expect, it } from "vitest";
import type { AuthoredPlain } from "../world";
import { cite, world } from "./fixture";
import { plainComplete } from "./plain-complete";

const explain = (exact: string): AuthoredPlain => ({ citation: cite(exact), text: "三邻桥的第二期，打算在“十四五”建成。" });
const complaints = (...records: AuthoredPlain[]) =>
  [...plainComplete.check(world({ plain: records.map((record) => ({ file: "geodata/plain/x.json", record })) }))].map(
    (c) => c.message,
  );

describe("plain-complete", () => {
  it("finds each passage that a resident is shown without an explanation, once", () => {
    const found = complaints();
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found).size).toBe(found.length);
    expect(found).toContainEqual(expect.stringContaining("三邻桥二期，“十四五”建成"));
  });

  it("is content where one lies in the passage, or holds it", () => {
    const without = complaints(explain("三邻桥二期，“十四五”建成"));
    expect(without).toHaveLength(complaints().length - 1);
    expect(complaints(explain("启动三邻桥二期，“十四五”建成"))).toEqual(without);
  });
});
