import { createContext, type MouseEvent, type ReactNode, useContext } from "react";

/** What happens when a thing on the still map is chosen; null where the map is a picture only, as in a file. */
export interface Picking {
  readonly onSelect: (id: string) => void;
}

export const PickContext = createContext<Picking | null>(null);

interface PickProps {
  readonly id: string;
  /** What a screen reader says. */
  readonly label: string;
  /** True if the Tab key stops here: on what bears a mark or a name of its own, not on every line under it. */
  readonly isStop?: boolean;
  readonly children: ReactNode;
}

/** A thing that answers to a finger and to Enter: a link in the drawing, or nothing but itself in a file. */
export function Pick({ id, label, isStop = false, children }: PickProps) {
  const picking = useContext(PickContext);
  if (!picking) return <g data-id={id}>{children}</g>;
  const choose = (event: MouseEvent) => {
    event.preventDefault();
    picking.onSelect(id);
  };
  return (
    <a href={`#sel=${encodeURIComponent(id)}`} data-id={id} aria-label={label} tabIndex={isStop ? 0 : -1} onClick={choose}>
      {children}
    </a>
  );
}
