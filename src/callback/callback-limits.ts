import { CallbackError } from "../errors/callback-error.js";

/**
 * What a callback may have. A usual one has 40 values on 4 levels, 10 keys in an object, and 600 characters
 * of paths; one of 40 operations has 960 values and 20,000 characters. Anybody can send a body, so what it
 * costs to find its signature wrong is limited here.
 */
export const callbackLimits = {
  depth: 32,
  values: 1024,
  keysOfObject: 64,
  pathCharacters: 40_960,
  /** Numbers that are no integers below 2^53, or not written as such: writing one as PHP does takes long. */
  unusualNumbers: 192,
  /**
   * What sorting may cost: 12 for each key, 48 and its length for one of more than letters, `_` and a number
   * at the end. With a blank or a colon in a key the fields cannot be sorted object by object: then the
   * length of each path. A usual callback costs 400.
   */
  sortingCost: 4096,
} as const;

export function tooComplex(): CallbackError {
  const { depth, values, keysOfObject, pathCharacters, unusualNumbers } = callbackLimits;
  return new CallbackError(
    "too_complex",
    `The callback has more than ${depth} levels, ${values} values, ${keysOfObject} keys in one object, ` +
      `${unusualNumbers} numbers that are no integers, or ${pathCharacters} characters in the paths of all its fields. ` +
      "No callback of the platform has, so its signature was not looked at.",
  );
}
