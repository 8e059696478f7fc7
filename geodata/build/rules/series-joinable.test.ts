import { describe, expect, it } from "vitest";
import { cite, DOC, FINDING, INDICATORS, world } from "./fixture";
import { seriesJoinable } from "./series-joinable";

const complaints = (of: ReturnType<typeof world>) => [...seriesJoinable.check(of)].map((c) => c.message);

const [parks] = INDICATORS.prose;
const again = (valueText: string) => [
  {
    ...INDICATORS,
    prose: parks ? [parks, { ...parks, slug: "again", valueText, unit: "平方米", citation: cite("11743") }] : [],
  },
];
const told = { ...FINDING, indicatorIds: [`${DOC}.prose.parks`, `${DOC}.prose.again`] };
const dismissed = {
  ...world().checks,
  judgements: [{ finding: `finding.same-value.${DOC}.again`, dismiss: "两次统计" }],
};

const twoNumbersAndNoWord = () => world({ indicators: again("11743"), checks: { ...dismissed, judgements: [] }, findings: [] });
const twoNumbersOfWhichAFindingTells = () => world({ indicators: again("11743"), findings: [told] });
const twoNumbersThatAPersonExplained = () => world({ indicators: again("11743"), findings: [], checks: dismissed });

describe("series-joinable", () => {
  it.each([
    ["a good atlas", () => world()],
    ["two numbers of which a finding tells", twoNumbersOfWhichAFindingTells],
    ["two numbers that a person explained", twoNumbersThatAPersonExplained],
  ])("has nothing to say about %s", (_, good) => {
    expect(complaints(good())).toEqual([]);
  });

  it("finds two numbers in one series for one year, of which nothing tells", () => {
    const of = twoNumbersAndNoWord();
    const silent = { ...of, compiledFindings: [] };
    expect(complaints(silent)).toEqual([expect.stringMatching(/数值不同/u)]);
  });
});
