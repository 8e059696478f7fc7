type Rgb = readonly [number, number, number];

function rgbOf(hex: string): Rgb {
  const n = Number.parseInt(hex.slice(1), 16);
  return [(n >> 16) & 255, (n >> 8) & 255, n & 255];
}

/** `#rrggbb` with an opacity of 0 to 1 as four numbers up to 255, as a graphics library wants it. */
export function rgba(hex: string, opacity = 1): [number, number, number, number] {
  return [...rgbOf(hex), Math.round(opacity * 255)];
}

function hexOf(rgb: Rgb): string {
  return `#${rgb.map((c) => Math.round(c).toString(16).padStart(2, "0")).join("")}`;
}

/** `share` (0 to 1) of colour b in colour a; both `#rrggbb`. */
export function mix(a: string, b: string, share: number): string {
  const [x, y] = [rgbOf(a), rgbOf(b)];
  return hexOf([x[0] + (y[0] - x[0]) * share, x[1] + (y[1] - x[1]) * share, x[2] + (y[2] - x[2]) * share]);
}

function luminance(hex: string): number {
  const [r, g, b] = rgbOf(hex).map((c) => {
    const s = c / 255;
    return s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio as WCAG defines it, 1 to 21. */
export function contrast(a: string, b: string): number {
  const [x, y] = [luminance(a), luminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

/**
 * The same hue, darkened or lightened until it stands out from every one of the grounds: by 4.5 : 1, which letters need,
 * or by the given ratio (3 for a shape). The first ground says which way.
 */
export function legibleOn(color: string, grounds: string | readonly string[], least = 4.5): string {
  const all = typeof grounds === "string" ? [grounds] : grounds;
  const end = luminance(all[0] ?? "#ffffff") > 0.4 ? "#1c1208" : "#ffffff";
  for (let share = 0; share < 1; share += 0.05) {
    const tried = mix(color, end, share);
    if (all.every((ground) => contrast(tried, ground) >= least)) return tried;
  }
  return end;
}
