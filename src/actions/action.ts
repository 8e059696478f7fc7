/** Something a user can do: callable, and with a name by which a menu, a shortcut list or a test can find it. */
export interface Action<A extends readonly unknown[], R = void> {
  (...args: A): R;
  readonly id: string;
  /** What a menu or a tooltip says. */
  readonly label: string;
  /** Keys as `KeyboardEvent.key`, with `Shift+` in front where needed. */
  readonly shortcut?: string;
  /** True, or why not, in a reader's words. */
  readonly isAvailable: (...args: A) => true | string;
  readonly perform: (...args: A) => R;
}

interface ActionSpec<A extends readonly unknown[], R> {
  readonly id: string;
  readonly label: string;
  readonly shortcut?: string;
  readonly isAvailable?: (...args: A) => true | string;
  readonly perform: (...args: A) => R;
}

/** Makes an action of its description; calling it performs it. */
export function defineAction<A extends readonly unknown[], R = void>(spec: ActionSpec<A, R>): Action<A, R> {
  const call = (...args: A): R => spec.perform(...args);
  return Object.assign(call, { isAvailable: () => true as const, ...spec });
}
