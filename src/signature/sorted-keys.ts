import { naturalCompare } from "./natural-compare.js";

/**
 * The keys of one object in PHP's natural order, undefined if they cannot be sorted by themselves.
 *
 * A canonical string is sorted by whole paths. Without a blank, a colon or a leading zero in any key, no two paths tie and no
 * path of one object falls between those of another, so that it is enough to sort each object by itself. Nearly all keys
 * are even simpler, and then comparing them as JavaScript does gives the same order, much faster.
 */
export function sortedKeys(container: Readonly<Record<string, unknown>>): string[] | undefined {
  const keys = Object.keys(container);
  let kind: number = Kind.letters;
  let isSorted = true;
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index] as string;
    kind = Math.max(kind, kindOf(key));
    if (index > 0 && (keys[index - 1] as string) > key) isSorted = false;
  }
  switch (kind) {
    case Kind.letters:
      return isSorted ? keys : keys.sort();
    case Kind.numbered:
      return sortedBySpelling(keys, container);
    case Kind.simple:
      return keys.sort((a, b) => naturalCompare(nameOf(a, container), nameOf(b, container)));
    default:
      return undefined;
  }
}

/** How a key can be compared; each kind can be compared as those after it are, too. */
const Kind = {
  /** Only characters after the colon: as it stands. */
  letters: 0,
  /** Numbers of up to nine digits, none with a zero in front: by its spelling. */
  numbered: 1,
  /** Only by `naturalCompare`. */
  simple: 2,
  /** Only together with all other paths. */
  odd: 3,
} as const;

function kindOf(key: string): number {
  const first = key.charCodeAt(0);
  if (key === "" || first === ZERO) return Kind.odd;
  let kind: number = Kind.letters;
  let digits = 0;
  for (let index = 0; index < key.length; index++) {
    const unit = key.charCodeAt(index);
    if (unit > COLON) {
      digits = 0;
      if (unit >= 0xd800) kind = Kind.simple;
    } else if (unit >= ZERO && unit < COLON) {
      digits++;
      const isLong = digits > 9 || (digits === 2 && key.charCodeAt(index - 1) === ZERO);
      if (isLong) kind = Kind.simple;
      else if (kind === Kind.letters) kind = Kind.numbered;
    } else {
      if (unit === COLON || unit === 0x20 || (unit >= 0x09 && unit <= 0x0d)) return Kind.odd;
      digits = 0;
      if (kind === Kind.letters) kind = Kind.numbered;
    }
  }
  return kind;
}

const ZERO = 0x30;
const COLON = 0x3a;

/** What a key is sorted by among its siblings: with a colon if paths go on below it. */
function nameOf(key: string, container: Readonly<Record<string, unknown>>): string {
  const value = container[key];
  return typeof value === "object" && value !== null ? `${key}:` : key;
}

function sortedBySpelling(keys: string[], container: Readonly<Record<string, unknown>>): string[] {
  const keyOf = new Map<string, string>();
  const spellings: string[] = [];
  let last = "";
  let isSorted = true;
  for (const key of keys) {
    const spelling = spellingOf(nameOf(key, container));
    if (spelling < last) isSorted = false;
    last = spelling;
    spellings.push(spelling);
    keyOf.set(spelling, key);
  }
  if (isSorted) return keys;
  return spellings.sort().map((spelling) => keyOf.get(spelling) as string);
}

/**
 * A text that compares, as JavaScript compares texts, like the name in natural order: before each number stands how many digits it
 * has, so that `item2` (`item12`) comes before `item10` (`item210`). A zero alone is the smallest number as it is.
 */
function spellingOf(name: string): string {
  let spelling = "";
  let copied = 0;
  let index = 0;
  while (index < name.length) {
    if (!isDigit(name.charCodeAt(index))) {
      index++;
      continue;
    }
    let end = index + 1;
    while (end < name.length && isDigit(name.charCodeAt(end))) end++;
    if (name.charCodeAt(index) !== ZERO) {
      spelling += name.slice(copied, index) + String(end - index);
      copied = index;
    }
    index = end;
  }
  return copied === 0 && spelling === "" ? name : spelling + name.slice(copied);
}

const isDigit = (unit: number) => unit >= ZERO && unit < COLON;
