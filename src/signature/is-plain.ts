/**
 * Whether an object is one that JSON can hold: not a `Date` or a `Map`, but also one of another realm, or
 * without a prototype.
 */
export function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null;
}
