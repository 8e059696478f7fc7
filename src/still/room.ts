import type { Point } from "./projection";

export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** The room for marks and letters: who comes first keeps the place. */
export interface Room {
  readonly isFree: (...boxes: readonly Box[]) => boolean;
  readonly take: (...boxes: readonly Box[]) => void;
}

/** Room inside a picture; nothing is placed over its edge nor over what is taken from the start. */
export function makeRoom(width: number, height: number, edge: number, taken: readonly Box[] = []): Room {
  const boxes: Box[] = [...taken];
  const meets = (a: Box, b: Box) => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
  const isInside = ({ x0, y0, x1, y1 }: Box) => x0 >= edge && y0 >= edge && x1 <= width - edge && y1 <= height - edge;
  return {
    isFree: (...wanted) => wanted.every((box) => isInside(box) && !boxes.some((other) => meets(other, box))),
    take: (...more) => void boxes.push(...more),
  };
}

/** A box about a point. */
export function boxAbout([x, y]: Point, width: number, height = width): Box {
  return { x0: x - width / 2, y0: y - height / 2, x1: x + width / 2, y1: y + height / 2 };
}

/** Widths in ems, on the safe side: a Han character is one, a capital or digit not quite two thirds. */
export function textEms(words: string): number {
  let ems = 0;
  for (const char of words) ems += /[\u0020-\u024f]/u.test(char) ? (/[A-Z0-9mwMW%]/u.test(char) ? 0.64 : 0.52) : 1;
  return ems;
}

const OPENING = /[（(“《]/u;

/** Breaks a name into lines of at most so many ems, before a bracket where there is one; words in Latin letters stay whole. */
export function breakName(name: string, maxEms: number): string[] {
  const pieces = name.match(/[\u0021-\u024f]+|[^\u0021-\u024f]/gu) ?? [];
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces) {
    const isFull = line !== "" && textEms(line + piece) > maxEms;
    const isBracket = OPENING.test(piece) && textEms(line) >= 4;
    if (isFull || isBracket) {
      lines.push(line.trim());
      line = "";
    }
    line += piece;
  }
  if (line.trim() !== "") lines.push(line.trim());
  return lines;
}
