import { BAR_PX, WORDS_PX } from "./bars";
import type { Drawing } from "./drawing";
import { FONT } from "./names";

/** Bars on their places, the nearer before the farther, with the stated words on top. */
export function Columns({ drawing: { bars, c, plane } }: { drawing: Drawing }) {
  const { k } = plane;
  const width = BAR_PX.width * k;
  return (
    <g data-part="columns" fontFamily={FONT} paintOrder="stroke" strokeLinejoin="round">
      {[...bars]
        .sort((a, b) => a.foot[1] - b.foot[1])
        .map(({ id, foot: [x, y], heightPx, color, words }) => (
          <g key={id} data-column={id}>
            <rect
              x={(x - width / 2).toFixed(1)}
              y={(y - heightPx).toFixed(1)}
              width={width.toFixed(1)}
              height={heightPx.toFixed(1)}
              fill={color}
              stroke={c.halo}
              strokeWidth={(1.6 * k).toFixed(1)}
            />
            <text
              x={x.toFixed(1)}
              y={(y - heightPx - 0.4 * WORDS_PX * k).toFixed(1)}
              textAnchor="middle"
              fontSize={(WORDS_PX * k).toFixed(1)}
              fontWeight={700}
              fill={c.ink}
              stroke={c.halo}
              strokeWidth={(3.6 * k).toFixed(1)}
            >
              {words}
            </text>
          </g>
        ))}
    </g>
  );
}
