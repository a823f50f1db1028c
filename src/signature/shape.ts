import { naturalCompare } from "./natural-compare.js";
import { assertContainer, isUnsigned, labelBelow, labelUnder } from "./paths.js";
import { sortedKeys } from "./sorted-keys.js";

/** What keys alone say of a canonical string: which values are signed, under which path, in which order. */
export interface Shape {
  readonly root: Node;
  /** The signed values, in the order of the canonical string. */
  readonly leaves: readonly Node[];
  /** What stands before each value: its label, after a `;` for all but the first. */
  readonly separators: readonly string[];
}

/** A value, or an object or array of them. */
export interface Node {
  /** Its path and a colon: what stands before the value, or before the names below. */
  readonly label: string;
  /** The keys of an object, the number of elements of an array; undefined for a value. */
  readonly keys: readonly string[] | number | undefined;
  /** What stands under each key or index, undefined where it is not signed. */
  readonly members: readonly (Node | undefined)[];
  /** The index of a value among the leaves. */
  slot: number;
}

/** The shape of data that `written` can write. It holds keys, never values. */
export function shapeOf(data: object): Shape {
  let isSortedByObject = true;

  function nodeOf(value: unknown, label: string, depth: number): Node {
    if (typeof value === "object" && value !== null) {
      return branchOf(value, labelBelow(label), depth);
    }
    return { label, keys: undefined, members: [], slot: 0 };
  }

  function branchOf(container: object, label: string, depth: number): Node {
    assertContainer(container, label, depth);
    if (Array.isArray(container)) {
      const members = Array.from(container, (value, index) => nodeOf(value, `${label}${index}:`, depth + 1));
      return { label, keys: members.length, members, slot: 0 };
    }
    const object = container as Readonly<Record<string, unknown>>;
    const keys = Object.keys(object);
    isSortedByObject &&= sortedKeys(keys, object, depth === 0) !== undefined;
    const members = keys.map((key) =>
      isUnsigned(key, label, depth) ? undefined : nodeOf(object[key], labelUnder(label, key), depth + 1),
    );
    return { label, keys, members, slot: 0 };
  }

  const root = branchOf(data, "", 0);
  const leaves = leavesOf(root, data, isSortedByObject);
  leaves.forEach((leaf, slot) => {
    leaf.slot = slot;
  });
  return { root, leaves, separators: leaves.map(({ label }, slot) => (slot === 0 ? label : `;${label}`)) };
}

function leavesOf(root: Node, data: object, isSortedByObject: boolean): Node[] {
  const leaves: Node[] = [];

  function visit({ keys, members }: Node, container: object, isTopLevel: boolean): void {
    const all = typeof keys === "number" ? members.keys() : indexesOf(keys ?? [], container, isTopLevel);
    for (const index of all) {
      const member = members[index];
      if (member === undefined) {
        continue;
      }
      if (member.keys === undefined) {
        leaves.push(member);
      } else {
        visit(member, Object.values(container)[index], false);
      }
    }
  }

  /** The order in which the keys of one object are visited. */
  function indexesOf(keys: readonly string[], container: object, isTopLevel: boolean): Iterable<number> {
    if (!isSortedByObject) {
      return keys.keys();
    }
    const sorted = sortedKeys(keys, container as Readonly<Record<string, unknown>>, isTopLevel);
    return (sorted?.keys ?? keys).map((key) => keys.indexOf(key));
  }

  visit(root, data, true);
  return isSortedByObject
    ? leaves
    : leaves.sort((a, b) => naturalCompare(a.label.slice(0, -1), b.label.slice(0, -1)));
}
