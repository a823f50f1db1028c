/** How large JSON may be. */
export interface Limits {
  /** Levels of objects and arrays. */
  readonly depth: number;
  /** Values, objects and arrays, all together. */
  readonly values: number;
  /** Keys in one object. */
  readonly keysOfObject: number;
  /**
   * Numbers that are no integers below 2^53, and -0. Those that PHP prints with an exponent count eightfold.
   */
  readonly unusualNumbers: number;
  /** Characters of the paths of all single values: what a canonical string repeats of keys. */
  readonly pathCharacters: number;
}

/** What a look at all values of parsed JSON tells. */
export interface Extent {
  /** Whether it is within the limits. If not, the look ended early. */
  readonly isWithin: boolean;
  /**
   * Whether JavaScript may have read a number otherwise than PHP, which differs only from 15 digits on, and
   * on -0.
   */
  readonly mayHaveLost: boolean;
}

/** Looks at every value of parsed JSON once, and at no more of them than the limits allow. */
export function extentOf(value: unknown, limits: Limits): Extent {
  const counted = { limits, values: 0, unusualNumbers: 0, pathCharacters: 0, mayHaveLost: false };
  const isWithin = count(counted, value, 0, 0);
  return { isWithin, mayHaveLost: counted.mayHaveLost };
}

interface Counted {
  readonly limits: Limits;
  values: number;
  unusualNumbers: number;
  pathCharacters: number;
  mayHaveLost: boolean;
}

/** Whether all is within the limits up to here; `path` is the length of the path of the value. */
function count(counted: Counted, value: unknown, depth: number, path: number): boolean {
  const { limits } = counted;
  if (++counted.values > limits.values) {
    return false;
  }
  if (typeof value !== "object" || value === null) {
    counted.pathCharacters += path;
  }
  if (counted.pathCharacters > limits.pathCharacters) {
    return false;
  }
  if (typeof value === "number") {
    const isMinusZero = Object.is(value, -0);
    if (value >= 1e14 || value <= -1e14 || isMinusZero) {
      counted.mayHaveLost = true;
    }
    if (Number.isSafeInteger(value) && !isMinusZero) {
      return true;
    }
    counted.unusualNumbers += isMinusZero || isQuickToPrint(Math.abs(value)) ? 1 : 8;
    return counted.unusualNumbers <= limits.unusualNumbers;
  }
  if (typeof value !== "object" || value === null) {
    return true;
  }
  if (depth >= limits.depth) {
    return false;
  }
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) {
      if (!count(counted, value[index], depth + 1, path + indexLength(index) + 1)) {
        return false;
      }
    }
    return true;
  }
  let keys = 0;
  for (const key in value) {
    if (++keys > limits.keysOfObject) {
      return false;
    }
    if (!count(counted, (value as Record<string, unknown>)[key], depth + 1, path + key.length + 1)) {
      return false;
    }
  }
  return true;
}

/** Whether PHP prints a number without an exponent. */
function isQuickToPrint(size: number): boolean {
  return (size >= 1e-4 && size < 1e14) || (Number.isInteger(size) && size < 2 ** 63);
}

/** How many digits an index has; that of more than a thousand elements need not be exact. */
function indexLength(index: number): number {
  if (index < 10) {
    return 1;
  }
  if (index < 100) {
    return 2;
  }
  return index < 1000 ? 3 : 4;
}
