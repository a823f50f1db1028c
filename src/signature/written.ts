import { naturalCompare } from "./natural-compare.js";
import { assertContainer, assertPathsFit, isUnsigned, labelBelow, labelUnder } from "./paths.js";
import { sortedKeys } from "./sorted-keys.js";
import { type SortingBudget, spend } from "./sorting-budget.js";
import { valueText } from "./value-text.js";

/**
 * A canonical string as it was written: `path:value` of every single value, in PHP's natural order, joined by
 * `;`.
 */
export interface Written {
  readonly text: string;
  /** The characters of all paths together. */
  readonly weight: number;
}

/**
 * Writes the canonical string of data. Lines whose paths are equal in the order stay in the order of the
 * data.
 *
 * Two habits of the PHP SDK are left out on purpose. First, two values can have the same path, such as
 * `payment` and `{"": {"payment": …}}`. The SDK signs only the last one, so anybody with a genuine callback
 * could put another status beside the signed one. Here all are signed. Second, the SDK renumbers top-level
 * keys that are integers if an object follows them, so the signature would depend on the order of keys.
 *
 * @param sortingCost what sorting may cost, see `SortingBudget`.
 * @throws TypeError for what JSON cannot hold, for data that nests too deep or contains itself, and for data
 *   that cost more to sort.
 */
export function written(data: object, sortingCost = Infinity): Written {
  const budget = { left: sortingCost };
  return sortedByObject(data, budget) ?? sortedByPath(data, budget);
}

/** Sorts each object by itself. Undefined if that is not enough. */
function sortedByObject(data: object, budget: SortingBudget): Written | undefined {
  const parts: string[] = [];
  let lines: string[] = [];
  let weight = 0;
  /**
   * The keys of earlier objects. Most objects of an array have the same keys, or one of a few sets of keys;
   * each set needs to be sorted only once.
   */
  const kinds: { readonly keys: readonly string[]; readonly sorted: readonly string[] }[] = [];
  let sorts = 0;

  function writeMembers(container: object, label: string, depth: number): boolean {
    assertContainer(container, label, depth);
    if (Array.isArray(container)) {
      for (let index = 0; index < container.length; index++) {
        if (!write(container[index], `${label}${index}:`, depth + 1)) {
          return false;
        }
      }
      return true;
    }
    const keys = keysInOrder(container as Readonly<Record<string, unknown>>, depth);
    if (keys === undefined) {
      return false;
    }
    for (const key of keys) {
      if (isUnsigned(key, label, depth)) {
        continue;
      }
      // Keys that are sorted here have no colon to double, and are neither empty nor `0`.
      if (!write((container as Record<string, unknown>)[key], `${label}${key}:`, depth + 1)) {
        return false;
      }
    }
    return true;
  }

  function keysInOrder(
    container: Readonly<Record<string, unknown>>,
    depth: number,
  ): readonly string[] | undefined {
    const keys = Object.keys(container);
    for (const kind of kinds) {
      if (haveSameKeys(keys, kind.keys)) {
        return kind.sorted;
      }
    }
    const sorted = sortedKeys(keys, container, depth === 0, budget);
    if (sorted?.isByKeysAlone) {
      kinds[sorts++ % mostKinds] = { keys, sorted: sorted.keys };
    }
    return sorted?.keys;
  }

  function write(value: unknown, label: string, depth: number): boolean {
    weight += label.length;
    assertPathsFit(weight, label);
    if (typeof value === "object" && value !== null) {
      return writeMembers(value, label, depth);
    }
    lines.push(label + valueText(value, label));
    // Many small texts that live long make garbage collection slow.
    if (lines.length === linesOfPart) {
      parts.push(lines.join(";"));
      lines = [];
    }
    return true;
  }

  if (!writeMembers(data, "", 0)) {
    return undefined;
  }
  if (lines.length > 0) {
    parts.push(lines.join(";"));
  }
  return { text: parts.join(";"), weight };
}

const linesOfPart = 256;
const mostKinds = 8;

function haveSameKeys(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) {
    return false;
  }
  for (let index = 0; index < a.length; index++) {
    if (a[index] !== b[index]) {
      return false;
    }
  }
  return true;
}

/** Sorts all lines together: always right, but slow. */
function sortedByPath(data: object, budget: SortingBudget): Written {
  const lines: { path: string; line: string }[] = [];
  let weight = 0;

  function writeMembers(container: object, label: string, depth: number): void {
    assertContainer(container, label, depth);
    if (Array.isArray(container)) {
      for (let index = 0; index < container.length; index++) {
        spend(budget, label.length);
        write(container[index], `${label}${index}:`, depth + 1);
      }
      return;
    }
    for (const key of Object.keys(container)) {
      if (isUnsigned(key, label, depth)) {
        continue;
      }
      spend(budget, label.length + key.length);
      write((container as Record<string, unknown>)[key], labelUnder(label, key), depth + 1);
    }
  }

  function write(value: unknown, label: string, depth: number): void {
    weight += label.length;
    assertPathsFit(weight, label);
    if (typeof value === "object" && value !== null) {
      writeMembers(value, labelBelow(label), depth);
    } else {
      lines.push({ path: label.slice(0, -1), line: label + valueText(value, label) });
    }
  }

  writeMembers(data, "", 0);
  lines.sort((a, b) => naturalCompare(a.path, b.path));
  return { text: lines.map(({ line }) => line).join(";"), weight };
}
