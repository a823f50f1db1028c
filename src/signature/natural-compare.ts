const colon = 0x3a;

/**
 * Orders two texts as PHP's natural order does (`strnatcmp`, the order of `ksort(…, SORT_NATURAL)`).
 *
 * Runs of digits compare as numbers, but like fractions once one of them begins with a zero (`a01` before
 * `a1`). Blanks, and zeros that lead the whole text, do not count. All else compares by its UTF-8 bytes, so
 * upper case comes first. Different texts can tie (`ab` and `a b`): the answer is 0, as in PHP.
 */
export function naturalCompare(a: string, b: string): number {
  if (a === "" || b === "") {
    return Math.sign(a.length - b.length);
  }

  const shared = lastSharedColon(a, b);
  let i = shared || leadingZeros(a);
  let j = shared || leadingZeros(b);
  while (true) {
    while (isBlank(unitAt(a, i))) {
      i++;
    }
    while (isBlank(unitAt(b, j))) {
      j++;
    }

    if (isDigit(unitAt(a, i)) && isDigit(unitAt(b, j))) {
      const endA = endOfDigits(a, i);
      const endB = endOfDigits(b, j);
      const order = compareDigits(a.slice(i, endA), b.slice(j, endB));
      if (order !== 0) {
        return order;
      }
      i = endA;
      j = endB;
      if (i === a.length || j === b.length) {
        return Number(i < a.length) - Number(j < b.length);
      }
    }

    const x = unitAt(a, i++);
    const y = unitAt(b, j++);
    if (x !== y) {
      return utf8Rank(x) < utf8Rank(y) ? -1 : 1;
    }
    if (i >= a.length || j >= b.length) {
      return Number(i < a.length) - Number(j < b.length);
    }
  }
}

/** The last colon up to which two paths are the same. No number and no row of blanks goes on across one. */
function lastSharedColon(a: string, b: string): number {
  let end = 0;
  for (let index = 0; index < a.length; index++) {
    const unit = a.charCodeAt(index);
    if (unit !== b.charCodeAt(index)) {
      break;
    }
    if (unit === colon) {
      end = index;
    }
  }
  return end;
}

/** The UTF-16 unit at an index. Past the end it is 0: there PHP reads the zero byte that ends its strings. */
function unitAt(text: string, index: number): number {
  return index < text.length ? text.charCodeAt(index) : 0;
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

function isBlank(unit: number): boolean {
  return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
}

function leadingZeros(text: string): number {
  let index = 0;
  while (unitAt(text, index) === 0x30 && isDigit(unitAt(text, index + 1))) {
    index++;
  }
  return index;
}

function endOfDigits(text: string, start: number): number {
  let index = start;
  while (isDigit(unitAt(text, index))) {
    index++;
  }
  return index;
}

function compareDigits(a: string, b: string): number {
  const asFractions = a.startsWith("0") || b.startsWith("0");
  if (!asFractions && a.length !== b.length) {
    return a.length < b.length ? -1 : 1;
  }
  if (a === b) {
    return 0;
  }
  return a < b ? -1 : 1;
}

/**
 * Where a UTF-16 unit stands among UTF-8 bytes: the surrogates, which write the characters from U+10000 on,
 * come after U+E000 to U+FFFF, not before.
 */
function utf8Rank(unit: number): number {
  if (unit < 0xd800) {
    return unit;
  }
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}
