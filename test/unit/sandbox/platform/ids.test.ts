import { expect, test } from "vitest";
import { Ids } from "../../../../src/sandbox/platform/ids.js";

const some = (ids: Ids, count: number) => Array.from({ length: count }, () => ids.operation());

test("Without a seed, no operation has the id of another one, whatever project it is of, and whenever it began", () => {
  const one = new Ids();
  const other = new Ids();
  const first = [...some(one, 2000), ...some(other, 2000)];
  one.restore();
  other.restore({ operations: 0 });
  const all = [...first, ...some(one, 2000), ...some(other, 2000), ...some(new Ids(), 2000)];
  expect(new Set(all).size).toBe(10_000);
  expect(all.every((id) => /^\d{14}$/.test(String(id)))).toBe(true);
});

test("With a seed, the same ids come again, and after a reset, too", () => {
  const one = new Ids(7);
  expect(some(one, 3)).toEqual([24101000000001, 24101000000002, 24101000000003]);
  const texts = [one.payments.hex(8), one.payments.hex(8)];
  one.restore();
  expect(one.operation()).toBe(24101000000001);
  expect([one.payments.hex(8), one.payments.hex(8)]).toEqual(texts);
  expect(new Ids(7).payments.hex(8)).toBe(texts[0]);
});
