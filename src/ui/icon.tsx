/** Line icons on a grid of 20, drawn here so that none is fetched. Decorative: the button beside them carries the name. */
const PATHS = {
  search: "M8.5 3a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11Zm4 9.5L17 17",
  close: "M5 5l10 10M15 5 5 15",
  left: "M12 4 6 10l6 6",
  right: "M8 4l6 6-6 6",
  up: "M4 12.5 10 6.5l6 6",
  down: "M4 7.5l6 6 6-6",
  list: "M7 5h10M7 10h10M7 15h10M3 5h.01M3 10h.01M3 15h.01",
  layers: "M10 3 2.5 7 10 11l7.5-4L10 3ZM3 11l7 3.7 7-3.7M3 14l7 3.7 7-3.7",
  unplaced: "M10 17s5.5-4.6 5.5-9A5.5 5.5 0 0 0 6 4.2M4.6 6.8A5.7 5.7 0 0 0 4.5 8c0 4.4 5.5 9 5.5 9M3 3l14 14",
  place: "M10 17s5.5-4.6 5.5-9a5.5 5.5 0 0 0-11 0c0 4.4 5.5 9 5.5 9ZM10 6.2a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6Z",
  near: "M10 2.5v2.2M10 15.3v2.2M2.5 10h2.2M15.3 10h2.2M10 5.2a4.8 4.8 0 1 0 0 9.6 4.8 4.8 0 0 0 0-9.6ZM10 8.6a1.4 1.4 0 1 0 0 2.8 1.4 1.4 0 0 0 0-2.8Z",
  book: "M10 5c-2-1.5-4.5-1.8-7-1.5v11.5c2.5-.3 5 0 7 1.5 2-1.5 4.5-1.8 7-1.5V3.5c-2.5-.3-5 0-7 1.5Zm0 0v11.5",
  invest: "M3 6.5 8 4l5 2.5L17 4v9.5L13 16l-5-2.5L3 16V6.5ZM8 4v9.5M13 6.5V16",
  chart: "M3 17h14M5 14V9M10 14V4M15 14V7",
  link: "M8.5 11.5l3-3M7 9 5 11a2.8 2.8 0 0 0 4 4l2-2M13 11l2-2a2.8 2.8 0 0 0-4-4L9 7",
  wide: "M3 4v12M17 4v12M6 10h8M8.5 7 6 10l2.5 3M11.5 7 14 10l-2.5 3",
  narrow: "M3 4v12M17 4v12M5 10h4M7 7.5 9.5 10 7 12.5M15 10h-4M13 7.5 10.5 10l2.5 2.5",
  settings:
    "M3 6h7M14 6h3M12 4.2a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6ZM3 14h3M10 14h7M8 12.2a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6Z",
  home: "M3.5 9.5 10 4l6.5 5.5M5.5 8v8h9V8",
  check: "M4 10.5l4 4 8-9",
  contents: "M3 4h14M3 8h9M3 12h14M3 16h9",
  doubt: "M10 3 2.2 16.8h15.6L10 3Zm0 5.2v4.3M10 14.6h.01",
  info: "M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14ZM10 9v4.8M10 6.2h.01",
  download: "M10 3v9.5M6.2 9 10 12.8 13.8 9M4 16.5h12",
  edit: "M4 16l1-4 8.5-8.5a1.8 1.8 0 0 1 2.6 0l.4.4a1.8 1.8 0 0 1 0 2.6L8 15l-4 1ZM12 5l3 3",
  undo: "M7 4 3.5 7.5 7 11M4 7.5h7.5a4.5 4.5 0 0 1 0 9H8",
  redo: "M13 4l3.5 3.5L13 11M16 7.5H8.5a4.5 4.5 0 0 0 0 9H12",
  plus: "M10 4v12M4 10h12",
  copy: "M7 7h9v9H7zM4 13V4h9",
  bin: "M4 6h12M8 6V4h4v2M6 6l.7 10h6.6L14 6M8.6 9v4.5M11.4 9v4.5",
  upload: "M10 13V3.5M6.2 7 10 3.2 13.8 7M4 16.5h12",
  play: "M6.5 4 16 10 6.5 16Z",
  pause: "M7 4.5v11M13 4.5v11",
  present: "M2.5 3.5h15M3.5 3.5v9.5h13V3.5M10 13v2M6.5 17.5 10 15l3.5 2.5M8.5 6v4.6l3.8-2.3Z",
  full: "M3 7V3h4M13 3h4v4M17 13v4h-4M7 17H3v-4",
  loop: "M4 9a6 6 0 0 1 10.3-3.2L16 7.5M16 3.5v4h-4M16 11a6 6 0 0 1-10.3 3.2L4 12.5M4 16.5v-4h4",
  explore: "M10 3v3M10 14v3M3 10h3M14 10h3M10 7.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6Z",
  console: "M3 4h14v9H3zM7.5 16.5h5M10 13v3.5M6 7h4M6 10h2.5M13 7v3",
  flag: "M5 17.5V3M5 4h9.5l-2 3.2 2 3.3H5",
  pen: "M3.5 16.5c2-.3 3-1 3.8-2.2M7 14l8.6-9.2a1.6 1.6 0 0 1 2.3 2.2L9.2 15.8A2 2 0 0 1 7 14Z",
  point:
    "M10 7.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5ZM10 2.5v2M10 15.5v2M2.5 10h2M15.5 10h2M4.7 4.7l1.4 1.4M13.9 13.9l1.4 1.4M15.3 4.7l-1.4 1.4M6.1 13.9l-1.4 1.4",
  dark: "M3 4.5h14v9H3ZM7 17h6",
  print: "M6 7V3h8v4M6 14H3.5V7.5h13V14H14M6 11.5h8V17H6z",
  swap: "M4 7h11M12 4l3 3-3 3M16 13H5M8 10l-3 3 3 3",
  sort: "M6 4v12M3.5 13.5 6 16l2.5-2.5M14 16V4M11.5 6.5 14 4l2.5 2.5",
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name, className }: { name: IconName; className?: string }) {
  return (
    <svg
      className={className}
      width="1.25em"
      height="1.25em"
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
