/** Square metres in one hectare (公顷). */
export const M2_PER_HA = 10_000;
/** Square metres in one square kilometre (平方公里, 平方千米). */
export const M2_PER_KM2 = 1_000_000;

/** 亩 to m²; one 亩 is 2000/3 m², exactly. */
export function muToM2(mu: number): number {
  return (mu * 2000) / 3;
}

/** m² to 亩. */
export function m2ToMu(areaM2: number): number {
  return (areaM2 * 3) / 2000;
}

/** Hectares (公顷) to m². */
export function haToM2(ha: number): number {
  return ha * M2_PER_HA;
}

/** m² to hectares (公顷). */
export function m2ToHa(areaM2: number): number {
  return areaM2 / M2_PER_HA;
}
