import { type SortingBudget, spend } from "./sorting-budget.js";

/**
 * Puts the keys of one object in PHP's natural order. Undefined if they cannot be sorted without the other
 * objects.
 *
 * A canonical string is sorted by whole paths. But it is enough to sort each object by itself if no key has a
 * blank, a colon or a zero byte, and no path begins with `0`. Then no two paths are equal in the order, and
 * no path of one object comes between paths of another. Such keys can also be spelled so that JavaScript's
 * own comparison of texts gives the natural order. Most keys are their own spelling.
 *
 * @param keys all keys of `container`.
 * @throws TypeError if sorting costs more than the budget.
 */
export function sortedKeys(
  keys: readonly string[],
  container: Readonly<Record<string, unknown>>,
  isTopLevel: boolean,
  budget: SortingBudget = { left: Infinity },
): SortedKeys | undefined {
  let kind: Kind = plain;
  let cost = 0;
  for (const key of keys) {
    const own = kindOf(key, isTopLevel);
    if (own > kind) {
      kind = own;
    }
    cost += own === spelled ? spellingCost + key.length : keyCost;
  }
  if (kind === odd) {
    return undefined;
  }
  spend(budget, cost);
  if (kind === spelled) {
    return { keys: sortedBySpelling(keys, container), isByKeysAlone: false };
  }
  return kind === numbered
    ? sortedByNumber(keys, container)
    : { keys: [...keys].sort(), isByKeysAlone: true };
}

export interface SortedKeys {
  readonly keys: readonly string[];
  /** Whether the order depends on the keys alone. Then another object with these keys has the same order. */
  readonly isByKeysAlone: boolean;
}

/**
 * How a key can be compared: as it is, by a number at its end, by its spelling, or only together with all
 * other paths.
 */
type Kind = typeof plain | typeof numbered | typeof spelled | typeof odd;
const plain = 0;
const numbered = 1;
const spelled = 2;
const odd = 3;

/** The fixed cost of sorting a key. The unit is what one character costs in a key that must be spelled. */
const keyCost = 12;
const spellingCost = 48;

function kindOf(key: string, isTopLevel: boolean): Kind {
  if (key === "" || (isTopLevel && key.charCodeAt(0) === zero)) {
    return odd;
  }
  let kind: Kind = plain;
  for (let index = 0; index < key.length; index++) {
    const unit = key.charCodeAt(index);
    if (unit > colon && unit < surrogates) {
      continue;
    }
    if (unit === colon || unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || unit === 0) {
      return odd;
    }
    if (kind === plain && isNumberToTheEnd(key, index)) {
      return numbered;
    }
    kind = spelled;
  }
  return kind;
}

const zero = 0x30;
const colon = 0x3a;
const surrogates = 0xd800;

/**
 * Whether the rest of the key is a number, without leading zeros, and small enough to be packed into one
 * number together with an index.
 */
function isNumberToTheEnd(key: string, start: number): boolean {
  const digits = key.length - start;
  if (digits > 9 || (digits > 1 && key.charCodeAt(start) === zero)) {
    return false;
  }
  for (let index = start; index < key.length; index++) {
    if (!isDigit(key.charCodeAt(index))) {
      return false;
    }
  }
  return true;
}

/**
 * Sorts keys like `field12` by the text in front, and those with the same text by their numbers: far faster
 * than by their spellings.
 */
function sortedByNumber(keys: readonly string[], container: Readonly<Record<string, unknown>>): SortedKeys {
  if (keys.length <= few && compareAsTheyStand(keys, container)) {
    return { keys: [...keys].sort(), isByKeysAlone: true };
  }
  /**
   * The text in front of the number, and for each key with this text: its rank among them and its index,
   * packed into one number.
   */
  const groups = new Map<string, number[]>();
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index] as string;
    const start = startOfNumber(key);
    const text = key.slice(0, start);
    const rank = start < key.length ? Number(key.slice(start)) + 1 : rankWithoutNumber(container[key]);
    const group = groups.get(text);
    if (group === undefined) {
      groups.set(text, [rank * keys.length + index]);
    } else {
      group.push(rank * keys.length + index);
    }
  }
  const sorted: string[] = [];
  let isByKeysAlone = true;
  for (const text of [...groups.keys()].sort()) {
    const group = groups.get(text) as number[];
    if (group.length > 1 && Object.hasOwn(container, text)) {
      isByKeysAlone = false;
    }
    // A typed array is sorted without calls of a function.
    const inOrder = group.length > 1 ? Float64Array.from(group).sort() : group;
    for (let index = 0; index < group.length; index++) {
      sorted.push(keys[(inOrder[index] as number) % keys.length] as string);
    }
  }
  return { keys: sorted, isByKeysAlone };
}

/** Up to so many keys, plain sorting is faster than grouping. */
const few = 64;

/** Whether all numbers have the same length, and no text in front of a number is itself a key. */
function compareAsTheyStand(keys: readonly string[], container: object): boolean {
  let length = 0;
  let isAnyWithout = false;
  for (const key of keys) {
    const own = key.length - startOfNumber(key);
    if (own === 0) {
      isAnyWithout = true;
    } else if (length !== 0 && own !== length) {
      return false;
    }
    length ||= own;
  }
  return !isAnyWithout || keys.every((key) => isAlone(key, container));
}

/** Whether the text in front of the key's number is not itself a key. */
function isAlone(key: string, container: object): boolean {
  const start = startOfNumber(key);
  return start === key.length || !Object.hasOwn(container, key.slice(0, start));
}

function startOfNumber(key: string): number {
  let start = key.length;
  while (start > 0 && isDigit(key.charCodeAt(start - 1))) {
    start--;
  }
  return start;
}

/**
 * A key without a number comes before the same text with a number. But the paths below such a key go on with
 * a colon, and come after them.
 */
function rankWithoutNumber(value: unknown): number {
  return isContainer(value) ? 1e9 + 1 : 0;
}

const isContainer = (value: unknown) => typeof value === "object" && value !== null;

function sortedBySpelling(keys: readonly string[], container: Readonly<Record<string, unknown>>): string[] {
  const spellings = keys.map((key, index) => {
    const value = container[key];
    // The paths below a container go on with a colon.
    const spelling = spellingOf(isContainer(value) ? `${key}:` : key);
    // The index stands behind a character that is below all others, so it does not change the order. It is
    // written in ASCII, which compares faster.
    return `${spelling}\0${String.fromCharCode(index >> 14, (index >> 7) & 0x7f, index & 0x7f)}`;
  });
  return spellings.sort().map((spelling) => {
    const end = spelling.length;
    const index =
      (spelling.charCodeAt(end - 3) << 14) +
      (spelling.charCodeAt(end - 2) << 7) +
      spelling.charCodeAt(end - 1);
    return keys[index] as string;
  });
}

/**
 * Writes the count of digits in front of each number: `item2` becomes `item12` and comes before `item10`,
 * which becomes `item210`. A number with a leading zero comes before all others and compares like a fraction,
 * so it ends with a character below all digits. Characters from U+D800 on change places, to have the order of
 * UTF-8.
 */
function spellingOf(name: string): string {
  let spelling = "";
  let copied = 0;
  for (let index = 0; index < name.length; ) {
    const unit = name.charCodeAt(index);
    let end = index + 1;
    if (isDigit(unit)) {
      while (end < name.length && isDigit(name.charCodeAt(end))) {
        end++;
      }
      const digits = name.slice(index, end);
      spelling +=
        name.slice(copied, index) + (unit === zero ? `${digits}\0` : lengthText(digits.length) + digits);
      copied = end;
    } else if (unit >= surrogates) {
      spelling +=
        name.slice(copied, index) + String.fromCharCode(unit < 0xe000 ? unit + 0x2000 : unit - 0x800);
      copied = end;
    }
    index = end;
  }
  return copied === 0 ? name : spelling + name.slice(copied);
}

/** The count of digits as a text that begins with 1 to 9, and that compares like the count. */
function lengthText(length: number): string {
  return length < 9 ? String(length) : `9${String.fromCharCode(length - 9)}`;
}

const isDigit = (unit: number) => unit >= zero && unit < colon;
