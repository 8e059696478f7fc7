import type { ReactNode } from "react";
import type { PlanFeature } from "../../plan/types";
import { legendEntryOf, type LegendEntry } from "../../style/legend";
import { ICON_SHAPES } from "../../style/icon-shapes";
import s from "./symbol.module.css";

/** The symbol that a place has on the map; for a thing that is not drawn, an empty ring. */
export function FeatureSymbol({ feature, className }: { feature: PlanFeature; className?: string }) {
  const entry = legendEntryOf(feature.properties);
  return (
    <span className={className}>
      {entry ? <LegendSign symbol={entry.symbol} /> : <Frame><circle cx="12" cy="12" r="4" fill="none" stroke="currentColor" strokeWidth="1.5" /></Frame>}
    </span>
  );
}

type Symbol = LegendEntry["symbol"];
type Pair = { readonly day: string; readonly dark: string };

/** Draws a legend symbol in a box of 24; day and dark colours are both there, the theme shows one. */
export function LegendSign({ symbol }: { symbol: Symbol }) {
  return (
    <>
      <Frame className={s.day}>
        <Drawn symbol={symbol} pick={(c) => c.day} />
      </Frame>
      <Frame className={s.dark}>
        <Drawn symbol={symbol} pick={(c) => c.dark} />
      </Frame>
    </>
  );
}

function Frame({ className, children }: { className?: string; children: ReactNode }) {
  return (
    <svg className={`${s.sign} ${className ?? ""}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

function Drawn({ symbol, pick }: { symbol: Symbol; pick: (c: Pair) => string }) {
  if (symbol.kind === "line") {
    const width = Math.max(1.5, Math.min(6, symbol.width));
    const dash = symbol.dash?.map((n) => n * width).join(" ");
    return (
      <>
        {symbol.casing && <path d="M1 12h22" stroke={pick(symbol.casing)} strokeWidth={width + 2} />}
        <path d="M1 12h22" stroke={pick(symbol.color)} strokeWidth={width} strokeDasharray={dash} />
      </>
    );
  }
  if (symbol.kind === "ribbon") return <path d="M1 15c6-6 15-6 22-4" fill="none" stroke={pick(symbol.color)} strokeOpacity="0.55" strokeWidth="9" />;
  if (symbol.kind === "area") return <Area symbol={symbol} pick={pick} />;
  if (symbol.kind === "point") return <circle cx="12" cy="12" r="5" fill={pick(symbol.fill)} stroke={pick(symbol.stroke)} strokeWidth="2.5" />;
  return <path d={ICON_SHAPES[symbol.icon].path} fill="currentColor" />;
}

function Area({ symbol, pick }: { symbol: Extract<Symbol, { kind: "area" }>; pick: (c: Pair) => string }) {
  const stroke = symbol.stroke ? pick(symbol.stroke) : pick(symbol.fill);
  return (
    <>
      <rect x="3" y="5" width="18" height="14" rx="1.5" fill={pick(symbol.fill)} stroke={stroke} strokeWidth="1.6" strokeDasharray={symbol.dash?.join(" ")} />
      {symbol.pattern === "hatch" && <path d="M4 18 16 6M9 18.5 20.5 7M4 12l6-6" stroke={stroke} strokeWidth="1.3" />}
      {symbol.pattern === "dots" &&
        [7.5, 12, 16.5].map((x) => <circle key={x} cx={x} cy="12" r="1.3" fill={stroke} />)}
    </>
  );
}
