/** Up to here a basemap is read whole, needs no range requests and works offline; beyond, it is read piece by piece. */
export const WHOLE_LIMIT_BYTES = 40 * 1024 * 1024;
