import { type Shape, shapeOf } from "./shape.js";

const maxShapes = 16;
const maxWeight = 2 ** 14;

const shapes: Shape[] = [];

/**
 * The shapes met last: every kind of callback and request repeats its own, and whose shape is known needs no
 * sorting and no new paths. That saves a third of the work of signing a callback.
 *
 * The state of a module, in a pure function: it may be so because it changes how fast a canonical string is
 * made, and never the string. A shape holds keys and never values, and the memory is bounded.
 */
export const knownShapes: readonly Shape[] = shapes;

/** A canonical string, and how it was made. */
export interface Rendering {
  readonly text: string;
  /** The known shape that it was made by. */
  readonly shape: Shape | undefined;
  /** Without a known shape, the characters of all paths together: what it would cost to keep the shape. */
  readonly weight: number;
}

/**
 * Makes the shape of data known. To be called only for data that is the merchant's own or proved genuine:
 * strangers must not crowd others out.
 */
export function remember(data: object, { shape, weight }: Rendering): void {
  if (weight > maxWeight || (shape !== undefined && shape === shapes[0])) {
    return;
  }
  const index = shape === undefined ? -1 : shapes.indexOf(shape);
  const known = shape ?? shapeOf(data);
  shapes.splice(index === -1 ? maxShapes - 1 : index, 1);
  shapes.unshift(known);
}
