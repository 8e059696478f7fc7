import { describe, expect, it } from "vitest";
import { isLookedForIn, namesFor } from "./mention-names";
import { but, CARRIER, DOC, featuresWith, PARCEL, TEXT, TOWN, world } from "./rules/fixture";

const seed = (id: string, area: "gaojing" | "baoshan" | "changzheng") => ({ id, area });

describe("isLookedForIn", () => {
  it("takes the own town's documents and those of its district", () => {
    expect(isLookedForIn(PARCEL, seed(DOC, "gaojing"))).toBe(true);
    expect(isLookedForIn(PARCEL, seed("baoshan-plan-2022", "baoshan"))).toBe(true);
    expect(isLookedForIn(PARCEL, seed("changzheng-plan-2021", "changzheng"))).toBe(false);
  });

  it("takes context kinds everywhere, and mentionedIn at its word", () => {
    expect(isLookedForIn(TOWN, seed("changzheng-plan-2021", "changzheng"))).toBe(true);
    expect(isLookedForIn(but(PARCEL, { mentionedIn: ["changzheng-plan-2021"] }), seed(DOC, "gaojing"))).toBe(false);
  });
});

describe("namesFor", () => {
  it("leaves out the names that mean other things too", () => {
    const feature = but(CARRIER, { aliases: ["软件 园", "长江园"], notMentionedAs: ["软件园"] });
    expect(namesFor([feature], seed(DOC, "gaojing"))).toEqual([{ id: CARRIER.id, names: ["长江软件园", "长江园"], isOwn: true }]);
  });
});

describe("compilePassages", () => {
  it("marks features and observations in the blocks they stand in, in text order", () => {
    const { documents } = world();
    const [title, p1, , t2] = documents[0]?.blocks ?? [];
    const words = (block: typeof p1) =>
      (block?.mentions ?? []).map((m) => [m.featureId ?? m.indicatorId, TEXT.slice(m.start, m.end)]);
    expect(words(title)).toEqual([["gaojing", "高境镇"]]);
    expect(words(p1)).toEqual([
      ["gaojing.corridor.line-3", "三邻桥"],
      ["gaojing.parcel.sanlinqiao-2", "三邻桥二期"],
      ["gaojing-plan-2021.prose.parks", "公园达到 2.5 万平方米"],
    ]);
    expect(words(t2)).toEqual([
      ["gaojing-plan-2021.targets.green.target", "11743"],
      ["gaojing-plan-2021.targets.content.target", "95 以上"],
    ]);
  });

  it("tells of a name that may mean two features", () => {
    const { mentions } = world({ features: featuresWith(but(CARRIER, { name: "三邻桥二期" })) });
    expect(mentions.get(DOC)?.ambiguous.map((a) => a.name)).toEqual(["三邻桥二期"]);
  });
});
