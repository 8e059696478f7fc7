import { t } from "../i18n/words";
/** A round length that fits, 1, 2 or 5 times a power of ten, as metres and as pixels. */
export function scaleBar(
  metresPerPx: number,
  mostPx: number,
): { readonly metres: number; readonly px: number; readonly label: string } {
  const most = metresPerPx * mostPx;
  const power = 10 ** Math.floor(Math.log10(most));
  const metres = ([5, 2, 1].find((n) => n * power <= most) ?? 1) * power;
  return { metres, px: metres / metresPerPx, label: metres >= 1000 ? t("{0} 公里", metres / 1000) : t("{0} 米", metres) };
}
