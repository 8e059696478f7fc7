import { t } from "../i18n/words";
import type { Drawing } from "./drawing";
import type { Plane } from "./projection";
import { type Box, textEms } from "./room";
import { scaleBar } from "./scale-bar";

const INSET = 14;

interface Furniture {
  readonly bar: { readonly x: number; readonly y: number; readonly px: number; readonly label: string };
  readonly north: { readonly x: number; readonly y: number };
  readonly credit: { readonly x: number; readonly y: number; readonly words: string; readonly sizePx: number };
  readonly boxes: readonly Box[];
}

/** Where scale, north and credit stand: at the foot and in the upper right corner; letters keep clear of them. */
export function furnitureOf(plane: Plane, credit: readonly string[], coveredLeft = 0): Furniture {
  const left = coveredLeft * plane.width + INSET * plane.k;
  const { width, height, k } = plane;
  const bar = scaleBar(plane.metresPerPx, 110 * k);
  const sizePx = 10.5 * k;
  const words = credit.join(t("　"));
  const creditPx = textEms(words) * sizePx;
  const y = height - INSET * k;
  const barWidth = Math.max(bar.px, textEms(bar.label) * 11 * k);
  const isStacked = creditPx + barWidth + INSET * 4 * k > width;
  const barY = isStacked ? y - 20 * k : y;
  return {
    bar: { x: left, y: barY, px: bar.px, label: bar.label },
    north: { x: width - (INSET + 10) * k, y: (INSET + 12) * k },
    credit: {
      x: width - INSET * k,
      y,
      words,
      sizePx: Math.min(sizePx, (sizePx * (width - 2 * INSET * k)) / Math.max(1, creditPx)),
    },
    boxes: [
      { x0: 0, y0: barY - 26 * k, x1: left + barWidth + 8 * k, y1: height },
      { x0: 0, y0: 0, x1: coveredLeft * width, y1: height },
      { x0: width - creditPx - INSET * 2 * k, y0: y - 16 * k, x1: width, y1: height },
      { x0: width - (INSET + 26) * k, y0: 0, x1: width, y1: 50 * k },
    ],
  };
}

/** Scale, north, whose ground it is, and that it draws no legal boundary. */
export function FurnitureMarks({ drawing: { plane, c }, furniture }: { drawing: Drawing; furniture: Furniture }) {
  const { bar, north, credit } = furniture;
  const { k } = plane;
  const look = { stroke: c.halo, strokeWidth: 3 * k, paintOrder: "stroke", strokeLinejoin: "round" } as const;
  const font = "'Atlas Text','Noto Sans SC','Noto Sans CJK SC','PingFang SC','Microsoft YaHei',sans-serif";
  return (
    <g data-part="furniture" fontFamily={font} fill={c.ink}>
      <path
        d={`M${bar.x},${bar.y - 5 * k}v${5 * k}h${bar.px.toFixed(1)}v${-5 * k}`}
        fill="none"
        stroke={c.halo}
        strokeWidth={4 * k}
      />
      <path
        d={`M${bar.x},${bar.y - 5 * k}v${5 * k}h${bar.px.toFixed(1)}v${-5 * k}`}
        fill="none"
        stroke={c.ink}
        strokeWidth={1.4 * k}
      />
      <text x={bar.x} y={bar.y - 9 * k} fontSize={11 * k} {...look}>
        {bar.label}
      </text>
      <g transform={`translate(${north.x} ${north.y}) scale(${k})`}>
        <path d="M0-11 6 9 0 5-6 9Z" stroke={c.halo} strokeWidth={3} paintOrder="stroke" strokeLinejoin="round" />
        <text y={24} fontSize={11} textAnchor="middle" {...look} strokeWidth={3}>
          {t("北")}
        </text>
      </g>
      <text x={credit.x} y={credit.y} fontSize={credit.sizePx} textAnchor="end" {...look}>
        {credit.words}
      </text>
    </g>
  );
}
