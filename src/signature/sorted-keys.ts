/**
 * Puts the keys of one object in PHP's natural order; undefined if they cannot be sorted by themselves.
 *
 * A canonical string is sorted by whole paths. Without a blank, a colon or a zero byte in any key, and without a zero that leads a whole path, no
 * two paths tie and no path of one object falls between those of another, so that it is enough to sort each object by itself.
 * And then there is a spelling of each key that compares, as JavaScript compares texts, like the key in natural order; that of
 * most keys is the key.
 *
 * @param keys all keys of `container`; they may be sorted in place.
 */
export function sortedKeys(
  keys: string[],
  container: Readonly<Record<string, unknown>>,
  isTopLevel: boolean,
): SortedKeys | undefined {
  let kind: Kind = "plain";
  let isSorted = true;
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index] as string;
    const own = kindOf(key, isTopLevel);
    if (own === "odd") return undefined;
    if (own === "spelled") kind = "spelled";
    if (index > 0 && (keys[index - 1] as string) > key) isSorted = false;
  }
  if (kind === "spelled" && !comparesAsItStands(keys, container))
    return { keys: sortedBySpelling(keys, container), isByKeysAlone: false };
  return { keys: isSorted ? keys : keys.sort(), isByKeysAlone: true };
}

export interface SortedKeys {
  readonly keys: readonly string[];
  /** Whether the values do not matter, so that another object with these keys has the same order. */
  readonly isByKeysAlone: boolean;
}

/** Whether no paths go on below, and all numbers in the keys have one length: `field100` to `field999`. */
function comparesAsItStands(keys: readonly string[], container: Readonly<Record<string, unknown>>): boolean {
  let length = 0;
  for (const key of keys) {
    const value = container[key];
    if (typeof value === "object" && value !== null) return false;
    for (let index = 0; index < key.length; index++) {
      const unit = key.charCodeAt(index);
      if (unit >= SURROGATES) return false;
      if (!isDigit(unit)) continue;
      const start = index;
      while (isDigit(key.charCodeAt(index + 1))) index++;
      const own = index + 1 - start;
      if (own > 1 && unit === ZERO) return false;
      if (length === 0) length = own;
      if (own !== length) return false;
    }
  }
  return true;
}

/** How a key can be compared: as it is, by its spelling, or only together with all other paths. */
type Kind = "plain" | "spelled" | "odd";

function kindOf(key: string, isTopLevel: boolean): Kind {
  if (key === "" || (isTopLevel && key.charCodeAt(0) === ZERO)) return "odd";
  let kind: Kind = "plain";
  for (let index = 0; index < key.length; index++) {
    const unit = key.charCodeAt(index);
    if (unit > COLON && unit < SURROGATES) continue;
    if (unit === COLON || unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || unit === 0) return "odd";
    kind = "spelled";
  }
  return kind;
}

const ZERO = 0x30;
const COLON = 0x3a;
const SURROGATES = 0xd800;

function sortedBySpelling(keys: string[], container: Readonly<Record<string, unknown>>): string[] {
  const spellings = keys.map((key, index) => {
    const value = container[key];
    // Paths go on with a colon below it.
    const spelling = spellingOf(typeof value === "object" && value !== null ? `${key}:` : key);
    // The index goes along, after a character below all others, so that it decides nothing.
    return `${spelling}\0${String.fromCharCode(index >> 15, index & 0x7fff)}`;
  });
  return spellings.sort().map((spelling) => {
    const end = spelling.length;
    return keys[spelling.charCodeAt(end - 2) * 2 ** 15 + spelling.charCodeAt(end - 1)] as string;
  });
}

/**
 * Before a number stands how many digits it has, so that `item2` (`item12`) comes before `item10` (`item210`). One with a zero in
 * front comes before all others and compares like a fraction, so it ends with a character below all digits. Characters beyond
 * U+D800 change places, as UTF-8 has them.
 */
function spellingOf(name: string): string {
  let spelling = "";
  let copied = 0;
  for (let index = 0; index < name.length; ) {
    const unit = name.charCodeAt(index);
    let end = index + 1;
    if (isDigit(unit)) {
      while (end < name.length && isDigit(name.charCodeAt(end))) end++;
      const digits = name.slice(index, end);
      spelling +=
        name.slice(copied, index) + (unit === ZERO ? `${digits}\0` : lengthText(digits.length) + digits);
      copied = end;
    } else if (unit >= SURROGATES) {
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

const isDigit = (unit: number) => unit >= ZERO && unit < COLON;
