import { expect, test } from "vitest";
import { memoryCallbackStore } from "../../../src/callback/memory-callback-store.js";

test("a key is claimed once", () => {
  const store = memoryCallbackStore();
  expect([store.claim("a"), store.claim("a"), store.claim("b")]).toEqual([true, false, true]);
});

test("a released key can be claimed again", () => {
  const store = memoryCallbackStore();
  store.claim("a");
  store.release("a");
  expect(store.claim("a")).toBe(true);
});

test("the key claimed longest ago is dropped when there are more than max", () => {
  const store = memoryCallbackStore({ max: 2 });
  store.claim("a");
  store.claim("b");
  store.claim("c");
  expect([store.claim("c"), store.claim("b")]).toEqual([false, false]);
  expect(store.claim("a")).toBe(true);
});

test("a key that keeps coming stays", () => {
  const store = memoryCallbackStore({ max: 2 });
  store.claim("a");
  store.claim("b");
  store.claim("a");
  store.claim("c");
  expect(store.claim("a")).toBe(false);
});

test.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])("max cannot be %s", (max) => {
  expect(() => memoryCallbackStore({ max })).toThrow("max must be a positive integer");
});
