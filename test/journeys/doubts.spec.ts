import type { Coverage } from "../../src/plan/coverage";
import type { Finding } from "../../src/plan/types";
import {
  address,
  card,
  documents,
  expect,
  expectSelected,
  features,
  indicators,
  left,
  open,
  passage,
  published,
  squeeze,
  test,
  text,
} from "./atlas";

const findings = () => published<{ findings: Finding[] }>("findings.json").findings;
const coverage = () => published<Coverage>("coverage.json");

/** A finding that doubts a number of a table and quotes two passages of the same town. */
function tableFinding(): { finding: Finding; indicator: string } {
  const inTable = new Set(
    indicators().flatMap((i) => (i.area === "gaojing" && i.table !== "prose" && i.role === "actual" ? [i.id] : [])),
  );
  for (const finding of findings()) {
    const indicator = finding.indicatorIds.find((id) => inTable.has(id));
    if (indicator && finding.citations.length > 1 && finding.citations.every((c) => c.doc === "gaojing-plan-2021"))
      return { finding, indicator };
  }
  throw new Error("no finding doubts a table of 高境镇");
}

test("a doubt leads to each of its passages and back", async ({ page }) => {
  const { finding } = tableFinding();
  await open(page, `v=1&area=gaojing&right=doubts&find=${finding.id}`);
  const item = card(page).locator(`[data-doubt="${finding.id}"]`);
  await expect(item.getByText(finding.detail.slice(0, 20))).toBeVisible();
  const quotes = item.getByRole("figure");
  await expect(quotes).toHaveCount(finding.citations.length);
  for (const [n, citation] of finding.citations.entries()) {
    await quotes.nth(n).getByRole("button").click();
    await expect(passage(page).first()).toBeInViewport();
    expect(address(page).get("p")).toBe(`${citation.start}-${citation.end}`);
    await page.goBack();
    await expect(item).toBeInViewport();
  }
});

test("the list narrows by document, type and weight, and its counts are those of the data", async ({ page }) => {
  await open(page, "v=1&area=songnan&right=doubts");
  const all = findings();
  const own = all.filter((f) => f.citations.some((c) => c.doc.startsWith("songnan")));
  await expect(card(page).locator("[data-doubt]")).toHaveCount(own.length);
  await card(page).getByRole("combobox", { name: "看哪些文件" }).selectOption("all");
  await expect(card(page).locator("[data-doubt]")).toHaveCount(all.length);
  await card(page)
    .getByRole("button", { name: /^说法不一/ })
    .click();
  await card(page).getByRole("button", { name: /^重要/ }).click();
  const left = all.filter((f) => f.type === "conflict" && f.severity === "high");
  await expect(card(page).locator("[data-doubt]")).toHaveCount(left.length);
});

test("a doubted number carries its mark in the table, on its card and in the text", async ({ page }) => {
  const { finding, indicator } = tableFinding();
  await open(page, `v=1&area=gaojing&right=card&sel=i.${indicator}`);
  const mark = card(page).locator("dd [data-finding]").first();
  await expect(mark).toBeVisible();
  await mark.click();
  await expect(card(page).locator('[data-open="true"][data-doubt]')).toBeVisible();
  expect(findings().find((f) => f.id === address(page).get("find"))?.indicatorIds).toContain(indicator);
  await card(page).getByRole("button", { name: "指标", exact: true }).click();
  await expect(card(page).locator("td [data-finding]").first()).toBeVisible();
  const [citation] = finding.citations;
  if (!citation) throw new Error("no citation");
  await page.goto(`/#v=1&area=gaojing&right=reader&doc=${citation.doc}&p=${citation.start}-${citation.end}`);
  await expect(text(page).locator("[data-finding]").first()).toBeAttached();
  await expect(passage(page).first()).toBeInViewport();
});

test("the page about the data tells the numbers of the data", async ({ page }) => {
  await open(page);
  await page.getByRole("banner").getByRole("button", { name: "数据说明" }).click();
  const dialog = page.getByRole("dialog", { name: "数据说明" });
  const tables = coverage().documents.flatMap((d) => d.tables);
  for (const table of tables) {
    const row = dialog
      .getByRole("row")
      .filter({ has: page.getByRole("button", { name: table.caption ?? "（无题）", exact: true }) });
    await expect(row.getByRole("cell").nth(0)).toHaveText(`${table.rows}`);
    await expect(row.getByRole("cell").nth(1)).toHaveText(`${table.rowsInData}${table.rowsInData === table.rows ? "齐" : "缺"}`);
  }
  const parcels = features().filter((f) => f.properties.kind === "parcel");
  const line = dialog.getByRole("row").filter({ has: page.getByRole("rowheader", { name: /^项目地块/ }) });
  await expect(line.getByRole("cell").first()).toHaveText(`${parcels.filter((f) => f.geometry).length}`);
  const csv = dialog.getByRole("link", { name: /indicators\.csv/ });
  expect((await page.request.get(`/${await csv.getAttribute("href")}`)).ok()).toBe(true);
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  expect(address(page).get("page")).toBeNull();
});

test("another town brings its list, its document, its numbers and its doubts", async ({ page }) => {
  await open(page, "v=1&area=gaojing&right=reader&doc=gaojing-plan-2021");
  await page.getByRole("combobox", { name: "选择镇或区" }).selectOption("changzheng");
  await expect.poll(() => address(page).get("doc")).toBe("changzheng-plan-2021");
  const heading = documents()
    .find((d) => d.id === "changzheng-plan-2021")
    ?.blocks.find((b) => b.type === "heading");
  await expect(
    text(page)
      .getByText(heading?.text ?? "", { exact: true })
      .first(),
  ).toBeAttached();
  await expect(left(page).getByRole("button", { name: /^一环/ })).toBeVisible();
  await card(page).getByRole("button", { name: "指标", exact: true }).click();
  const count = indicators().filter((i) => i.area === "changzheng").length;
  await expect(card(page).getByRole("heading", { name: new RegExp(`${count} 个数值`) })).toBeVisible();
  await expectSelected(page, null);
});

test("a number over the years stands in one chart, and what is defined otherwise stands apart and says why", async ({ page }) => {
  await open(page, "v=1&area=gaojing&right=card&sel=i.gaojing-report-2024.prose.fiscal-revenue-2023");
  const chart = card(page).getByRole("img", { name: /地方财政收入：/ });
  for (const word of ["2020年目标 5.16", "2020年完成 6.55", "2023年完成 8.37", "2024年目标 8.83"])
    await expect(chart).toHaveAccessibleName(new RegExp(word));
  await card(page)
    .getByText(/口径不同/)
    .click();
  await expect(card(page).getByText(/税收总额是各级税收的合计/)).toBeVisible();
  expect(squeeze(await card(page).innerText())).not.toContain("NaN");
});
