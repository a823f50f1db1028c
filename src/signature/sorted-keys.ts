import { type SortingBudget, spend } from "./sorting-budget.js";

/**
 * Puts the keys of one object in PHP's natural order; undefined if they cannot be sorted by themselves.
 *
 * A canonical string is sorted by whole paths. Without a blank, a colon or a zero byte in any key, and
 * without a zero that leads a whole path, no two paths tie and no path of one object falls between those of
 * another, so that it is enough to sort each object by itself. And then there is a spelling of each key that
 * compares, as JavaScript compares texts, like the key in natural order; that of most keys is the key.
 *
 * @param keys all keys of `container`.
 * @throws TypeError if that takes more than the budget.
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
  /** Whether the values do not matter, so that another object with these keys has the same order. */
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

/** What it costs to sort a key, whatever its length, in characters of a key that has to be spelled. */
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
 * Whether nothing but a number follows, with no zero in front, and small enough to be packed together with an
 * index.
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
   * By the text in front, the rank of each key among those with this text, and its index, both packed into
   * one number.
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

/** So few keys are sorted sooner than grouped. */
const few = 64;

/** Whether all numbers have one length, and none has a text in front that is a key, too. */
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

/** Whether what stands in front of the number of a key is no key. */
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
 * A key alone comes before all with a number, but paths below it, which go on with a colon, come after them.
 */
function rankWithoutNumber(value: unknown): number {
  return isContainer(value) ? 1e9 + 1 : 0;
}

const isContainer = (value: unknown) => typeof value === "object" && value !== null;

function sortedBySpelling(keys: readonly string[], container: Readonly<Record<string, unknown>>): string[] {
  const spellings = keys.map((key, index) => {
    const value = container[key];
    // Paths go on with a colon below it.
    const spelling = spellingOf(isContainer(value) ? `${key}:` : key);
    // The index goes along, after a character below all others, so that it decides nothing; in ASCII, which
    // compares faster.
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
 * Before a number stands how many digits it has, so that `item2` (`item12`) comes before `item10`
 * (`item210`). One with a zero in front comes before all others and compares like a fraction, so it ends with
 * a character below all digits. Characters beyond U+D800 change places, as UTF-8 has them.
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

/** A text for a number of digits that begins with a digit from 1 to 9, and compares like the number. */
function lengthText(length: number): string {
  return length < 9 ? String(length) : `9${String.fromCharCode(length - 9)}`;
}

const isDigit = (unit: number) => unit >= zero && unit < colon;
