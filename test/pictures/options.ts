/** The command line of `npm run pictures`. */
import { parseArgs } from "node:util";
import { MAIN_SIZE, SIZES, type Size, VIEWPOINTS, type Viewpoint } from "./viewpoints";

export interface Options {
  readonly viewpoints: readonly Viewpoint[];
  readonly themes: readonly string[];
  readonly sizes: readonly Size[];
  /** Write the kept references anew from this run. */
  readonly isAccepting: boolean;
  /** Draw the README's picture and nothing else. */
  readonly isForReadme: boolean;
  /** Everything there is at the main size, so what is kept of earlier runs and of gone viewpoints may be cleared away. */
  readonly isWhole: boolean;
}

/** Those of `all` that are named; all if none is, or if the name is `all`. An unknown name is an error that says which there are. */
function pick<T>(
  all: readonly T[],
  nameOf: (one: T) => string,
  named: readonly string[] | undefined,
  flag: string,
): readonly T[] {
  const names = (named ?? []).flatMap((text) => text.split(",")).filter(Boolean);
  if (names.length === 0 || names.includes("all")) return all;
  const unknown = names.filter((name) => !all.some((one) => nameOf(one) === name));
  if (unknown.length > 0) throw new Error(`${flag} 没有“${unknown.join("、")}”；可用：${all.map(nameOf).join("、")}`);
  return all.filter((one) => names.includes(nameOf(one)));
}

export function readOptions(args: readonly string[], themes: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: "string", multiple: true },
      theme: { type: "string", multiple: true },
      sizes: { type: "string", multiple: true },
      accept: { type: "boolean", default: false },
      readme: { type: "boolean", default: false },
    },
  });
  const viewpoints = pick(VIEWPOINTS, (one) => one.name, values.only, "--only");
  const wanted = pick(themes, (one) => one, values.theme, "--theme");
  const sizes = values.sizes ? pick(SIZES, (one) => one.name, values.sizes, "--sizes") : [MAIN_SIZE];
  return {
    viewpoints,
    themes: wanted,
    sizes,
    isAccepting: values.accept,
    isForReadme: values.readme,
    isWhole: viewpoints.length === VIEWPOINTS.length && wanted.length === themes.length && sizes.includes(MAIN_SIZE),
  };
}
