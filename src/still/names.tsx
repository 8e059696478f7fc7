import type { Drawing } from "./drawing";
import type { Placed, PlacedAlong, PlacedName } from "./place-names";

/** Letters of the map, with what stands in where the bundled face is not there. */
export const FONT = "'Atlas Sans','Noto Sans SC','Noto Sans CJK SC','PingFang SC','Microsoft YaHei',sans-serif";
/** What lowers a middle to a baseline, in ems; no program draws `dominant-baseline` alike. */
const DROP = 0.35;

function Halo({ drawing, isBold, sizePx }: { drawing: Drawing; isBold: boolean; sizePx: number }) {
  return {
    fontSize: Number(sizePx.toFixed(1)),
    fontWeight: isBold ? 700 : 400,
    stroke: drawing.c.halo,
    strokeWidth: (isBold ? 4 : 3.2) * drawing.plane.k,
  };
}

function Beside({ drawing, name }: { drawing: Drawing; name: PlacedName }) {
  return (
    <text
      data-name={name.id}
      fill={name.color}
      textAnchor={name.anchor}
      opacity={name.opacity}
      letterSpacing={name.spacing > 0 ? `${name.spacing}em` : undefined}
      {...Halo({ drawing, isBold: name.isBold, sizePx: name.sizePx })}
    >
      {name.lines.map((line, index) => (
        <tspan
          key={`${name.id}-${line}`}
          x={name.at[0].toFixed(1)}
          y={(name.at[1] + name.sizePx * (DROP + 1.2 * index)).toFixed(1)}
        >
          {line}
        </tspan>
      ))}
    </text>
  );
}

function Along({ drawing, name, id }: { drawing: Drawing; name: PlacedAlong; id: string }) {
  const look = Halo({ drawing, isBold: name.isBold, sizePx: name.sizePx });
  if (name.along.form === "column")
    return (
      <text data-name={name.id} fill={name.color} textAnchor="middle" opacity={name.opacity} {...look}>
        {name.along.letters.map(({ text, at }) => (
          <tspan key={`${text}-${at[1]}`} x={at[0].toFixed(1)} y={(at[1] + name.sizePx * DROP).toFixed(1)}>
            {text}
          </tspan>
        ))}
      </text>
    );
  return (
    <>
      <path id={id} d={name.along.d} fill="none" />
      <text
        data-name={name.id}
        fill={name.color}
        textAnchor="middle"
        opacity={name.opacity}
        letterSpacing={`${name.spacing.toFixed(2)}em`}
        dy={(name.sizePx * DROP).toFixed(1)}
        {...look}
      >
        <textPath href={`#${id}`} startOffset="50%">
          {name.name}
        </textPath>
      </text>
    </>
  );
}

/** All names, those of the ground lowest; strokes lie behind the letters, so that they stay whole. */
export function Names({ drawing, placed, prefix }: { drawing: Drawing; placed: Placed; prefix: string }) {
  return (
    <g data-part="names" fontFamily={FONT} strokeLinejoin="round" paintOrder="stroke">
      {placed.along.map((name, index) => (
        <Along key={`${name.id}-${name.name}`} drawing={drawing} name={name} id={`${prefix}-along-${index}`} />
      ))}
      {placed.names.map((name) => (
        <Beside key={name.id} drawing={drawing} name={name} />
      ))}
    </g>
  );
}
