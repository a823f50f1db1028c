/*
 * What a value of JSON must be, so that the sandbox can go on with it. Each of these makes a check out of others.
 */

/** Whether a value of JSON is as it must be. */
export type Check = (value: unknown) => boolean;

/** A check for each member of a type, also for those that can be left out: none can be forgotten. */
export type Shape<Thing> = { readonly [Member in keyof Thing]-?: Check };

/** An object with these members. Others may stand beside them: nobody reads them. */
export function shape<Thing>(members: Shape<Thing>): (value: unknown) => value is Thing {
  const checks = Object.entries<Check>(members);
  return (value): value is Thing => isObject(value) && checks.every(([name, is]) => is(value[name]));
}

export const list =
  (is: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(is);

export const optional =
  (is: Check): Check =>
  (value) =>
    value === undefined || is(value);

export function oneOf(...values: readonly unknown[]): Check {
  const all = new Set(values);
  return (value) => all.has(value);
}

/** An object whose members all are so, whatever their names. */
export const record =
  (is: Check): Check =>
  (value) =>
    isObject(value) && Object.values(value).every(is);

export const both =
  (...checks: readonly Check[]): Check =>
  (value) =>
    checks.every((is) => is(value));

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const isString = (value: unknown): value is string => typeof value === "string";

/** A string that is not empty. */
export const isText = (value: unknown): value is string => isString(value) && value !== "";

export const isBoolean = (value: unknown): value is boolean => typeof value === "boolean";

export const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

/** A count up to a limit. */
export const atMost =
  (most: number): Check =>
  (value) =>
    isCount(value) && value <= most;

/** Milliseconds, or a part of them. */
export const isSpan = (value: unknown): value is number => Number.isFinite(value) && Number(value) >= 0;

/** A day before the last moment that a date can have: where the platform writes Chinese time, it adds to it. */
const last = 8.64e15 - 24 * 60 * 60 * 1000;

/** Milliseconds since 1970 of which a date can be made. */
export const isMoment = (value: unknown): value is number =>
  Number.isFinite(value) && Math.abs(Number(value)) <= last;

/** A moment to come, which may be later than any date. */
export const isPlan = (value: unknown): value is number => Number.isFinite(value) && Number(value) >= -last;
