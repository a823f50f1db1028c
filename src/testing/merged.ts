import { withoutUndefined } from "../options/without-undefined.js";
import { isObject } from "../signature/is-object.js";

/**
 * What can be laid over a value: some of its fields at any depth, fields that the contract does not know,
 * null, or undefined to remove a field.
 */
export type Overrides<T> = T extends Single
  ? T
  : { readonly [Key in keyof T]?: Overrides<T[Key]> | null | undefined } & {
      readonly [field: string]: unknown;
    };

/**
 * What is replaced as a whole. The open sets of the contract are of the type `string & {}`, an object to
 * TypeScript.
 */
type Single = string | number | boolean | null | undefined | readonly unknown[];

/**
 * A copy of a value with overrides laid over it: objects field by field, anything else as a whole. A field
 * that is overridden by `undefined` is left out.
 */
export function merged(base: unknown, overrides: unknown): unknown {
  if (!isObject(overrides)) {
    return overrides;
  }
  const fields = isObject(base) ? base : {};
  const changed = Object.entries(overrides).map(([key, value]) => [
    key,
    merged(Object.hasOwn(fields, key) ? fields[key] : undefined, value),
  ]);
  return withoutUndefined(Object.fromEntries([...Object.entries(fields), ...changed]));
}
