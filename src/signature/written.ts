import { cannotSign } from "./cannot-sign.js";
import { naturalCompare } from "./natural-compare.js";
import { assertContainer, assertPathsFit, isUnsigned, labelBelow, labelUnder } from "./paths.js";
import { sortedKeys } from "./sorted-keys.js";
import { valueText } from "./value-text.js";

/** A canonical string as it was written: `path:value` of every single value, in PHP's natural order, joined by `;`. */
export interface Written {
  readonly text: string;
  /** The characters of all paths together. */
  readonly weight: number;
}

/**
 * Writes the canonical string of data. Lines whose paths tie stay in the order of the data.
 *
 * Two habits of the PHP SDK are left out on purpose. Of values with one path (`payment` and `{"": {"payment": …}}`
 * lead to such) it signs only the last, so that whoever holds a genuine callback could put another status beside
 * the signed one; here all are signed. And it renumbers top-level keys that are integers once an object follows
 * them, so that the signature would hang on the order of keys.
 *
 * @param mostTogether how many characters of paths may be sorted all together, where that is needed.
 * @throws TypeError for what JSON cannot hold, for data that nests too deep or contains itself, and for too many such characters.
 */
export function written(data: object, mostTogether = Infinity): Written {
  return sortedByObject(data) ?? sortedByPath(data, mostTogether);
}

/** Each object sorted by itself; undefined if that is not enough. */
function sortedByObject(data: object): Written | undefined {
  const parts: string[] = [];
  let lines: string[] = [];
  let weight = 0;
  /** The keys of the objects met last, by their depths: those in an array have mostly the same, which need to be sorted once. */
  const met: { readonly keys: readonly string[]; readonly sorted: readonly string[] }[] = [];

  function writeMembers(container: object, label: string, depth: number): boolean {
    assertContainer(container, label, depth);
    if (Array.isArray(container)) {
      for (let index = 0; index < container.length; index++) {
        if (!write(container[index], `${label}${index}:`, depth + 1)) return false;
      }
      return true;
    }
    const keys = keysInOrder(container as Readonly<Record<string, unknown>>, depth);
    if (keys === undefined) return false;
    for (const key of keys) {
      if (isUnsigned(key, label, depth)) continue;
      // Such keys have no colon to double, and none of them is empty or 0.
      if (!write((container as Record<string, unknown>)[key], `${label}${key}:`, depth + 1)) return false;
    }
    return true;
  }

  function keysInOrder(
    container: Readonly<Record<string, unknown>>,
    depth: number,
  ): readonly string[] | undefined {
    const keys = Object.keys(container);
    const last = met[depth];
    if (last !== undefined && haveSameKeys(keys, last.keys)) return last.sorted;
    const sorted = sortedKeys(keys, container, depth === 0);
    if (sorted?.isByKeysAlone) met[depth] = { keys, sorted: sorted.keys };
    return sorted?.keys;
  }

  function write(value: unknown, label: string, depth: number): boolean {
    weight += label.length;
    assertPathsFit(weight, label);
    if (typeof value === "object" && value !== null) return writeMembers(value, label, depth);
    lines.push(label + valueText(value, label));
    // Lines that live long are costly to collect.
    if (lines.length === LINES_OF_PART) {
      parts.push(lines.join(";"));
      lines = [];
    }
    return true;
  }

  if (!writeMembers(data, "", 0)) return undefined;
  if (lines.length > 0) parts.push(lines.join(";"));
  return { text: parts.join(";"), weight };
}

const LINES_OF_PART = 256;

function haveSameKeys(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index++) if (a[index] !== b[index]) return false;
  return true;
}

/** All lines sorted together, which is always right, and slow. */
function sortedByPath(data: object, most: number): Written {
  const lines: { path: string; line: string }[] = [];
  let weight = 0;

  function writeMembers(container: object, label: string, depth: number): void {
    assertContainer(container, label, depth);
    if (Array.isArray(container)) {
      for (let index = 0; index < container.length; index++) {
        write(container[index], `${label}${index}:`, depth + 1);
      }
      return;
    }
    for (const key of Object.keys(container)) {
      if (isUnsigned(key, label, depth)) continue;
      write((container as Record<string, unknown>)[key], labelUnder(label, key), depth + 1);
    }
  }

  function write(value: unknown, label: string, depth: number): void {
    weight += label.length;
    assertPathsFit(weight, label);
    if (typeof value === "object" && value !== null) writeMembers(value, labelBelow(label), depth);
    else if (weight > most)
      throw cannotSign("", "it has too many fields with a blank or a colon among their keys");
    else lines.push({ path: label.slice(0, -1), line: label + valueText(value, label) });
  }

  writeMembers(data, "", 0);
  lines.sort((a, b) => naturalCompare(a.path, b.path));
  return { text: lines.map(({ line }) => line).join(";"), weight };
}
