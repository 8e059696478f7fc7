/** The pictures of a run as one page that opens from disk: what changed, ours beside the plain way, and a contact sheet for each theme. */
import type { Viewpoint } from "./viewpoints";

export interface Row {
  readonly theme: string;
  readonly viewpoint: Viewpoint;
  readonly size: string;
  /** Paths from the page. */
  readonly full: string;
  readonly small: string;
  readonly before: string | null;
  readonly difference: string | null;
  /** Share of changed pixels; null where nothing is kept to compare with. */
  readonly changed: number | null;
  readonly faults: readonly string[];
}

export interface BesideRow {
  readonly viewpoint: Viewpoint;
  readonly ours: string;
  readonly plain: string;
  readonly oursSays: string;
  readonly plainSays: string;
}

const html = (text: string) => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
export const percent = (share: number) => `${(share * 100).toFixed(2)} %`;

/** Most changed first, then by name; what has no reference comes last. */
export function byChange(rows: readonly Row[]): Row[] {
  return [...rows].sort(
    (a, b) =>
      (b.changed ?? -1) - (a.changed ?? -1) || `${a.viewpoint.name}${a.theme}`.localeCompare(`${b.viewpoint.name}${b.theme}`),
  );
}

const image = (file: string, alt: string, href = file) =>
  `<a href="${html(href)}"><img src="${html(file)}" alt="${html(alt)}" loading="lazy"></a>`;

function figure(row: Row): string {
  const faults = row.faults.map((fault) => `<li>${html(fault)}</li>`).join("");
  return `<figure>${image(row.small, row.viewpoint.title, row.full)}<figcaption><b>${html(row.viewpoint.title)}</b>
    <small>${html(row.viewpoint.shows)} · ${row.size}</small>${faults && `<ul>${faults}</ul>`}</figcaption></figure>`;
}

function changeRow(row: Row): string {
  const cell = (file: string | null, alt: string) => `<td>${file ? image(file, alt) : ""}</td>`;
  return `<tr><th>${html(row.viewpoint.title)}<br><small>${row.theme}</small><br>${percent(row.changed ?? 0)}</th>
    ${cell(row.before, "之前")}${cell(row.small, "现在")}${cell(row.difference, "差别")}</tr>`;
}

function changes(rows: readonly Row[]): string {
  const changed = byChange(rows).filter((row) => (row.changed ?? 0) > 0);
  const unknown = rows.filter((row) => row.changed === null).length;
  const same = rows.length - changed.length - unknown;
  const note = `${changed.length} 幅与留存的不同，${same} 幅相同，${unknown} 幅没有留存的可比。`;
  if (changed.length === 0) return `<p>${note}</p>`;
  return `<p>${note}</p><table><thead><tr><th></th><th>之前</th><th>现在</th><th>差别</th></tr></thead>
    <tbody>${changed.map(changeRow).join("")}</tbody></table>`;
}

function besides(rows: readonly BesideRow[]): string {
  return rows
    .map(
      (row) => `<h3>${html(row.viewpoint.title)}</h3><div class="two">
      <figure>${image(row.ours, "规划图谱")}<figcaption><b>规划图谱</b> <small>${html(row.oursSays)}</small></figcaption></figure>
      <figure>${image(row.plain, "一般网络地图的画法")}<figcaption><b>一般网络地图的画法</b> <small>${html(row.plainSays)}</small></figcaption></figure></div>`,
    )
    .join("");
}

const STYLE = `body{font:15px/1.6 system-ui,"Noto Sans CJK SC",sans-serif;margin:24px;background:#fff;color:#222}
nav{position:sticky;top:0;background:#fff;padding:8px 0;z-index:1}nav a{margin-right:16px}img{max-width:100%;border:1px solid #ccc;vertical-align:top}
.sheet{display:grid;grid-template-columns:repeat(auto-fill,minmax(320px,1fr));gap:16px}.two{display:grid;grid-template-columns:1fr 1fr;gap:16px}
figure{margin:0}figcaption small{display:block;color:#555}figcaption ul{color:#a00;margin:4px 0}table{border-collapse:collapse}
td,th{padding:6px;text-align:left;vertical-align:top}td{width:30%}`;

export function indexPage(rows: readonly Row[], beside: readonly BesideRow[]): string {
  const themes = [...new Set(rows.map((row) => row.theme))];
  const faulty = rows.filter((row) => row.faults.length > 0);
  const sheets = themes.map(
    (theme) => `<h2 id="theme-${theme}">${theme}</h2><div class="sheet">
      ${rows
        .filter((row) => row.theme === theme)
        .map(figure)
        .join("")}</div>`,
  );
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>规划图谱：视点图</title>
<style>${STYLE}</style><h1>规划图谱：视点图</h1>
<nav><a href="#changes">变化</a><a href="#beside">并排</a>${themes.map((theme) => `<a href="#theme-${theme}">${theme}</a>`).join("")}</nav>
<p>${rows.length} 幅，${faulty.length} 幅有误。</p>
${faulty.length > 0 ? `<h2>有误</h2><div class="sheet">${faulty.map(figure).join("")}</div>` : ""}
<h2 id="changes">变化</h2>${changes(rows)}
<h2 id="beside">并排：同样的街道，同一份底图数据</h2>${besides(beside) || "<p>这一次没有画。</p>"}
${sheets.join("")}</html>`;
}
