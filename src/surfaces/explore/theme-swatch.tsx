import type { Theme } from "../../store/state";
import { dataColors } from "../../style/data-colors";
import { paletteOf } from "../../style/palette";
import s from "./settings.module.css";

/** A stamp of the map in a theme: ground, water, a road, a band, a work and a carrier. For `auto`, half day, half dark. */
export function ThemeSwatch({ theme }: { theme: Theme | "auto" }) {
  return (
    <svg className={s.swatch} viewBox="0 0 48 32" aria-hidden="true" focusable="false">
      {theme === "auto" ? (
        <>
          <Stamp theme="day" />
          <g style={{ clipPath: "inset(0 0 0 50%)" }}>
            <Stamp theme="dark" />
          </g>
        </>
      ) : (
        <Stamp theme={theme} />
      )}
    </svg>
  );
}

function Stamp({ theme }: { theme: Theme }) {
  const c = paletteOf(theme);
  return (
    <>
      <path d="M0 0h48v32H0Z" fill={c.ground} />
      <path d="M0 22c14-4 20 6 48 1v9H0Z" fill={c.water} />
      <path d="M30 0v32" stroke={c.roadCasing} strokeWidth="6" />
      <path d="M30 0v32" stroke={c.road} strokeWidth="4" />
      <path d="M0 9c18-4 30 4 48 1" fill="none" stroke={dataColors("#d0582f")[theme]} strokeWidth="4" />
      <path d="M12 14.5 17.5 20 12 25.5 6.5 20Z" fill={c.work} stroke={c.halo} strokeWidth="1" />
      <path d="M36 15h8v8h-8Z" fill={c.carrier} stroke={c.halo} strokeWidth="1" />
    </>
  );
}
