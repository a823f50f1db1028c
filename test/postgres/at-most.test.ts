import { expect, test } from "vitest";
import { atMost } from "../../src/postgres/at-most.js";
import { withResolvers } from "../support/with-resolvers.js";

test("so many run at a time, and the others in the order in which they came", async () => {
  const withRoom = atMost(2);
  const begun: number[] = [];
  const gates = Array.from({ length: 4 }, () => withResolvers());
  const all = gates.map((gate, i) =>
    withRoom(1000, async () => {
      begun.push(i);
      await gate.promise;
      return i;
    }),
  );
  expect(begun).toEqual([0, 1]);
  gates[1]?.resolve();
  await all[1];
  expect(begun).toEqual([0, 1, 2]);
  for (const gate of gates) {
    gate.resolve();
  }
  expect(await Promise.all(all)).toEqual([0, 1, 2, 3]);
});

test("work that fails leaves its place to the next", async () => {
  const withRoom = atMost(1);
  const failing = withRoom(1000, () => Promise.reject(new Error("no")));
  const next = withRoom(1000, async () => "next");
  await expect(failing).rejects.toThrow("no");
  expect(await next).toBe("next");
});

test("who has waited too long does not begin, and takes no place", async () => {
  const withRoom = atMost(1);
  const { promise, resolve } = withResolvers();
  const first = withRoom(1000, () => promise);
  let hasBegun = false;
  const second = withRoom(10, async () => {
    hasBegun = true;
  });
  await expect(second).rejects.toThrow("No connection for a callback within 10 ms");
  resolve();
  await first;
  expect(await withRoom(10, async () => "third")).toBe("third");
  expect(hasBegun).toBe(false);
});
