import { CallbackError } from "../errors/callback-error.js";

/**
 * What a callback may have. A usual one has 40 values on 4 levels and 600 characters of paths; the largest that fits into 64 KiB, of
 * 130 operations, has 3,000 values and 70,000 characters. Anybody can send a body, so what it costs to find its
 * signature wrong is limited here.
 */
export const callbackLimits = {
  depth: 32,
  values: 3072,
  keysOfObject: 256,
  pathCharacters: 73_728,
  /** Numbers that are no integers below 2^53: writing one as PHP does takes long. */
  unusualNumbers: 256,
  /** Characters of paths, if there is a key with a blank or a colon: then the fields cannot be sorted object by object. */
  oddPathCharacters: 4096,
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
