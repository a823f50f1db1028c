import { cannotSign } from "./cannot-sign.js";
import { isPlain } from "./is-plain.js";
import { naturalCompare } from "./natural-compare.js";
import { isSignaturePlace } from "./place.js";

/** PHP reads no JSON that nests deeper, so the platform has signed none. The limit also ends a cycle. */
const MAX_DEPTH = 512;

/**
 * Every path repeats its parents: without a limit one hostile megabyte could ask for gigabytes of them.
 * This is room for a hundred thousand fields.
 */
const MAX_PATH_CHARACTERS = 2 ** 22;

/**
 * Without a blank, a colon or a leading zero in any key, no two paths tie and no path of one object falls
 * between those of another. Then it is enough to sort each object by itself.
 */
const SIMPLE_KEY = /^[^\s:0][^\s:]*$/;

/** What keys alone say of a canonical string: which values are signed, under which path, in which order. */
export interface Shape {
  readonly root: Node;
  /** The signed values, in the order of the canonical string. */
  readonly leaves: readonly Node[];
  /** The characters of all paths together: what it costs to keep the shape. */
  readonly weight: number;
}

/** A value, or an object or array of them. */
export interface Node {
  /** What it is sorted by among its siblings: its key, with a colon if paths go on below it. */
  readonly name: string;
  /** Its path and a colon: what stands before the value, or before the names below. */
  readonly label: string;
  /** The keys of an object or array. A value has none. */
  readonly keys: readonly string[] | undefined;
  /** What stands under each key, undefined where it is not signed. */
  readonly members: readonly (Node | undefined)[];
  /** The index of a value among the leaves. */
  slot: number;
}

/**
 * Finds the path of every signed value and puts them in PHP's natural order; values whose paths tie stay in the
 * order of the data.
 *
 * Two habits of the PHP SDK are left out on purpose. Of values with one path (`payment` and `{"": {"payment": …}}`
 * lead to such) it signs only the last, so that whoever holds a genuine callback could put another status beside
 * the signed one; here all are signed. And it renumbers top-level keys that are integers once an object follows
 * them, so that the signature would hang on the order of keys.
 *
 * @throws TypeError for an object that is not a plain one, and for data that nests too deep or contains itself.
 */
export function shapeOf(data: object): Shape {
  let isSimple = true;
  let weight = 0;

  function nodeOf(value: unknown, name: string, prefix: string, depth: number): Node {
    const label = `${prefix}${name}:`;
    weight += label.length;
    if (weight > MAX_PATH_CHARACTERS) throw cannotSign(label, "the paths up to here are too long");
    if (typeof value !== "object" || value === null) {
      return { name, label, keys: undefined, members: NO_MEMBERS, slot: 0 };
    }
    if (depth >= MAX_DEPTH) throw cannotSign(label, "it nests too deep, or contains itself");
    // PHP takes a path of "0" for false, as it does an empty one, and puts nothing before the names below.
    return branchOf(value, `${name}:`, label === ":" || label === "0:" ? "" : label, depth);
  }

  function branchOf(container: object, name: string, label: string, depth: number): Node {
    const keys = keysOf(container, label);
    isSimple &&= Array.isArray(container) || keys.every((key) => SIMPLE_KEY.test(key));
    const members = keys.map((key) => {
      if (isUnsigned(key, label, depth)) return undefined;
      const value = (container as Record<string, unknown>)[key];
      return nodeOf(value, key.replaceAll(":", "::"), label, depth + 1);
    });
    return { name, label, keys, members, slot: 0 };
  }

  const root = branchOf(data, "", "", 0);
  const leaves = isSimple ? leavesOf(root, byName) : byPath(leavesOf(root));
  leaves.forEach((leaf, slot) => {
    leaf.slot = slot;
  });
  return { root, leaves, weight };
}

/**
 * The keys of an object, or the indexes of an array.
 *
 * @throws TypeError for a `Date`, a `Map`, and all else that JSON would not write as it stands.
 */
export function keysOf(container: object, label: string): string[] {
  if (isPlain(container)) return Object.keys(container);
  if (Array.isArray(container)) return Array.from(container, (_, index) => String(index));
  const name = container.constructor?.name ?? "special object";
  throw cannotSign(
    label,
    `it is a ${name}; pass the text, array or plain object that JSON is to hold instead`,
  );
}

/**
 * `frame_mode` is unsigned wherever it stands, but `signature` only in the two places where the platform puts it.
 * Further down it is a value like any other: so it is to PHP when it signs, though not when it verifies, and
 * there a stranger could add anything under that name.
 */
function isUnsigned(key: string, label: string, depth: number): boolean {
  if (key === "frame_mode") return true;
  return isSignaturePlace(key, depth, label);
}

const NO_MEMBERS: readonly undefined[] = [];

const byName = (a: Node, b: Node) => naturalCompare(a.name, b.name);

function leavesOf(root: Node, order?: (a: Node, b: Node) => number): Node[] {
  const leaves: Node[] = [];
  function visit(node: Node): void {
    if (node.keys === undefined) {
      leaves.push(node);
      return;
    }
    const members = node.members.filter((member) => member !== undefined);
    if (order) members.sort(order);
    members.forEach(visit);
  }
  visit(root);
  return leaves;
}

function byPath(leaves: Node[]): Node[] {
  const paths = leaves.map((leaf) => ({ leaf, path: leaf.label.slice(0, -1) }));
  return paths.sort((a, b) => naturalCompare(a.path, b.path)).map(({ leaf }) => leaf);
}
