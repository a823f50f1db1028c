import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalString } from "../../../src/signature/canonical-string.js";
import { naturalCompare } from "../../../src/signature/natural-compare.js";
import { sortedKeys } from "../../../src/signature/sorted-keys.js";

const sorted = (members: Record<string, unknown>, isTopLevel = false) =>
  sortedKeys(Object.keys(members), members, isTopLevel)?.keys;

test.each<[string, Record<string, unknown>, string[]]>([
  ["letters by bytes, upper case first", { b: 1, a: 1, _: 1, B: 1 }, ["B", "_", "a", "b"]],
  ["numbers by their size", { f10: 1, f2: 1, f1: 1 }, ["f1", "f2", "f10"]],
  ["numbers of one length", { f12: 1, f10: 1, f11: 1 }, ["f10", "f11", "f12"]],
  [
    "numbers of ten and more digits",
    { f12345678901: 1, f9999999999: 1, f999999999: 1 },
    ["f999999999", "f9999999999", "f12345678901"],
  ],
  [
    "numbers with a zero in front like fractions",
    { a1: 1, a2: 1, a01: 1, a001: 1, a0: 1 },
    ["a0", "a001", "a01", "a1", "a2"],
  ],
  ["a number that goes on before another", { a0b: 1, a01: 1, a00b: 1 }, ["a0b", "a00b", "a01"]],
  [
    "a key with paths below it after a hyphen and a digit",
    { a: { x: 1 }, "a-b": 1, a1: 1, ab: 1 },
    ["a-b", "a1", "a", "ab"],
  ],
  ["a key before its own with numbers", { a2: 1, a: 1, a10: 1 }, ["a", "a2", "a10"]],
  ["paths below a key after its own with numbers", { a: {}, b: 1, a2: 1, a10: 1 }, ["a2", "a10", "a", "b"]],
  ["paths below a key after its own with one number", { a: {}, a2: 1 }, ["a2", "a"]],
  [
    "characters beyond U+FFFF last, as UTF-8 has them",
    { "😀": 1, "～": 1, "\ue000": 1, 中: 1 },
    ["中", "\ue000", "～", "😀"],
  ],
])("natural order has %s", (_, members, expected) => {
  expect(sorted(members)).toEqual(expected);
});

test.each([[""], ["a b"], ["a\tb"], ["a:b"], ["a\0b"]])(
  "an object with a key %j cannot be sorted by itself",
  (key) => {
    expect(sorted({ [key]: 1, a: 1 })).toBeUndefined();
  },
);

test("a key that begins with 0 can be sorted further down, and not at the top level", () => {
  expect(sorted({ 1: 1, 0: 1 }, false)).toEqual(["0", "1"]);
  expect(sorted({ 1: 1, 0: 1 }, true)).toBeUndefined();
});

test("keys with numbers at their ends are in natural order, however many they are", () => {
  const key = fc
    .tuple(fc.stringMatching(/^[ab_]{1,2}$/), fc.option(fc.nat(200)))
    .map(([text, n]) => text + (n ?? ""));
  fc.assert(
    fc.property(
      fc.uniqueArray(key, { minLength: 1, maxLength: 150, size: "max" }),
      fc.func(fc.boolean()),
      (keys, isObject) => {
        const members = Object.fromEntries(keys.map((key) => [key, isObject(key) ? { x: 1 } : 1]));
        const path = (key: string) => (typeof members[key] === "object" ? `${key}:x` : key);
        const expected = [...keys].sort((a, b) => naturalCompare(path(a), path(b)));
        expect(sorted(members)).toEqual(expected);
      },
    ),
  );
});

test("an order that values do not change is told", () => {
  expect(sortedKeys(["b2", "b10", "c"], { b2: 1, b10: 1, c: 1 }, false)?.isByKeysAlone).toBe(true);
});

test("an order that values change is told", () => {
  expect(sortedKeys(["b2", "b"], { b2: 1, b: 1 }, false)?.isByKeysAlone).toBe(false);
});

test("keys that cost more to sort than the budget has are refused", () => {
  const members = { "a-b": 1, c: 1 };
  expect(sortedKeys(["a-b", "c"], members, false, { left: 63 })?.keys).toEqual(["a-b", "c"]);
  expect(() => sortedKeys(["a-b", "c"], members, false, { left: 62 })).toThrow(
    "it has too many different keys",
  );
});

test("objects with equal keys are in orders of their own, where values change the order", () => {
  const list = [
    { b2: 1, b: 1 },
    { b2: 1, b: { x: 1 } },
  ];
  expect(canonicalString({ list })).toBe("list:0:b:1;list:0:b2:1;list:1:b2:1;list:1:b:x:1");
});
