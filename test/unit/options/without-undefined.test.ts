import { expect, expectTypeOf, test } from "vitest";
import { withoutUndefined } from "../../../src/options/without-undefined.js";

test("what is undefined is left out; null, false, 0 and an empty text stay", () => {
  const members = { id: "1", phone: undefined, card: null, isPaid: false, sum: 0, text: "" };
  const left = withoutUndefined(members);
  expect(Object.entries(left)).toEqual([
    ["id", "1"],
    ["card", null],
    ["isPaid", false],
    ["sum", 0],
    ["text", ""],
  ]);
});

test("the type of what may be undefined becomes optional", () => {
  const left = withoutUndefined({ id: "1", phone: "" as string | undefined });
  expectTypeOf(left).toEqualTypeOf<{ id: string } & { phone?: string }>();
});
