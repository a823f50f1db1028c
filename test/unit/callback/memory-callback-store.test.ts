import { expect, test, vi } from "vitest";
import { memoryCallbackStore } from "../../../src/callback/memory-callback-store.js";

const nothing = async () => {};

test("the work for a key is done once", async () => {
  const store = memoryCallbackStore();
  const work = vi.fn(nothing);
  expect([await store.run("a", work), await store.run("a", work), await store.run("b", work)]).toEqual([
    "done",
    "repeat",
    "done",
  ]);
  expect(work).toHaveBeenCalledTimes(2);
});

test("work that fails is passed on, and done again when the key comes again", async () => {
  const store = memoryCallbackStore();
  const failure = new Error("database is down");
  await expect(store.run("a", () => Promise.reject(failure))).rejects.toBe(failure);
  expect(await store.run("a", nothing)).toBe("done");
  expect(await store.run("a", nothing)).toBe("repeat");
});

test("a key whose work is running is busy, and known once it has ended", async () => {
  const store = memoryCallbackStore();
  let end = () => {};
  const running = store.run("a", () => {
    return new Promise((resolve) => {
      end = resolve;
    });
  });
  const work = vi.fn(nothing);
  expect(await store.run("a", work)).toBe("busy");
  expect(work).not.toHaveBeenCalled();
  end();
  expect(await running).toBe("done");
  expect(await store.run("a", work)).toBe("repeat");
});

test("the key heard of longest ago is forgotten when there are more than max", async () => {
  const store = memoryCallbackStore({ max: 2 });
  for (const key of ["a", "b", "c"]) {
    await store.run(key, nothing);
  }
  expect([await store.run("c", nothing), await store.run("b", nothing)]).toEqual(["repeat", "repeat"]);
  expect(await store.run("a", nothing)).toBe("done");
});

test("a key that keeps coming stays", async () => {
  const store = memoryCallbackStore({ max: 2 });
  for (const key of ["a", "b", "a", "c"]) {
    await store.run(key, nothing);
  }
  expect(await store.run("a", nothing)).toBe("repeat");
});

test.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])("max cannot be %s", (max) => {
  expect(() => memoryCallbackStore({ max })).toThrow(
    "max, how many keys to keep, must be a whole number of 1 or more",
  );
});
