import { useFeatures } from "../../data/use-dataset";
import type { FeatureProperties, PlanFeature } from "../../plan/types";
import { useAtlas } from "../../store/store";
import { corridorTints } from "../../style/corridor-tint";
import { ICON_SHAPES } from "../../style/icon-shapes";
import { KIND_COLORS, type LegendSymbol, legendEntryOf } from "../../style/legend";
import s from "./symbol.module.css";

type ColorSet = (typeof KIND_COLORS)["parcel"];

const tintsOf = new WeakMap<readonly PlanFeature[], ReturnType<typeof corridorTints>>();

/** The colours of the corridors, made once per data set. */
function useTints(): ReturnType<typeof corridorTints> | undefined {
  const features = useFeatures();
  if (features.status !== "ready") return undefined;
  const { all } = features.value;
  const known = tintsOf.get(all) ?? corridorTints(all);
  tintsOf.set(all, known);
  return known;
}

/** The symbol that a place has on the map. */
export function FeatureSymbol({ feature, className }: { feature: PlanFeature; className?: string }) {
  const tints = useTints();
  const symbol = legendEntryOf(feature.properties, tints)?.symbol ?? plainSymbol(feature.properties);
  return (
    <span className={className}>
      <LegendSign symbol={symbol} />
    </span>
  );
}

/** What is drawn as a bare line or area on the map. */
function plainSymbol(p: FeatureProperties): LegendSymbol {
  const ink = KIND_COLORS[p.kind];
  if (p.kind === "road" || p.kind === "water") return { kind: "line", color: ink, width: 3 };
  return { kind: "area", fill: null, stroke: ink, dash: p.kind === "community-zone" ? [0.1, 3] : [4, 2] };
}

/** Draws a sign of the legend in a box of 24, in the colours of the theme at hand. */
export function LegendSign({ symbol }: { symbol: LegendSymbol }) {
  const theme = useAtlas((st) => st.shownTheme);
  return (
    <svg className={s.sign} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <Drawn symbol={symbol} pick={(c) => c[theme]} />
    </svg>
  );
}

interface DrawnProps<S> {
  readonly symbol: S;
  readonly pick: (c: ColorSet) => string;
}

function Drawn({ symbol, pick }: DrawnProps<LegendSymbol>) {
  switch (symbol.kind) {
    case "line": {
      const width = Math.max(1.5, Math.min(6, symbol.width));
      const dash = symbol.dash?.map((n) => n * width).join(" ");
      return (
        <>
          {symbol.casing && <path d="M1 12h22" stroke={pick(symbol.casing)} strokeWidth={width + 2} />}
          <path d="M1 12h22" stroke={pick(symbol.color)} strokeWidth={width} strokeDasharray={dash} />
        </>
      );
    }
    case "ribbon":
      return <path d="M1 13c6-3 14-3 22-1" fill="none" stroke={pick(symbol.color)} strokeOpacity="0.6" strokeWidth="8" />;
    case "area":
      return <Area symbol={symbol} pick={pick} />;
    case "point":
      return <circle cx="12" cy="12" r="5" fill={pick(symbol.fill)} stroke={pick(symbol.stroke)} strokeWidth="2.5" />;
    case "icon":
      return <path d={ICON_SHAPES[symbol.icon].path} fill={pick(symbol.color)} transform="translate(2.4 2.4) scale(0.8)" />;
  }
}

function Area({ symbol, pick }: DrawnProps<Extract<LegendSymbol, { kind: "area" }>>) {
  const stroke = symbol.stroke ? pick(symbol.stroke) : "var(--line-strong)";
  return (
    <>
      <rect
        x="3"
        y="5"
        width="18"
        height="14"
        rx="1.5"
        fill={symbol.fill ? pick(symbol.fill) : "none"}
        stroke={stroke}
        strokeWidth="1.6"
        strokeDasharray={symbol.dash?.join(" ")}
        strokeLinecap={symbol.dash && (symbol.dash[0] ?? 1) < 1 ? "round" : undefined}
      />
      {symbol.pattern === "hatch" && <path d="M4 18 16 6M9 18.5 20.5 7M4 12l6-6" stroke={stroke} strokeWidth="1.3" />}
      {symbol.pattern === "dots" && [7.5, 12, 16.5].map((x) => <circle key={x} cx={x} cy="12" r="1.3" fill={stroke} />)}
    </>
  );
}
