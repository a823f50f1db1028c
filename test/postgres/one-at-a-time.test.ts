import { expect, test, vi } from "vitest";
import { oneAtATime } from "../../src/postgres/one-at-a-time.js";
import { withResolvers } from "../support/with-resolvers.js";

const nothing = async () => {};

test("copies that wait for a key that was done need not ask for it", async () => {
  const { promise, resolve } = withResolvers();
  const inner = vi.fn(async () => {
    await promise;
    return "done" as const;
  });
  const run = oneAtATime(1000, inner);
  const results = Promise.all(Array.from({ length: 20 }, () => run("a", nothing)));
  resolve();
  expect(await results).toEqual(["done", ...Array(19).fill("repeat")]);
  expect(inner).toHaveBeenCalledTimes(1);
});

test("copies that wait for a key that was busy elsewhere ask for it, one after the other", async () => {
  const inner = vi.fn(async () => "done" as "done" | "busy").mockResolvedValueOnce("busy");
  const run = oneAtATime(1000, inner);
  expect(await Promise.all([run("a", nothing), run("a", nothing), run("a", nothing)])).toEqual([
    "busy",
    "done",
    "repeat",
  ]);
  expect(inner).toHaveBeenCalledTimes(2);
});

test("other keys do not wait", async () => {
  const run = oneAtATime(1000, (key) => (key === "a" ? new Promise(() => {}) : Promise.resolve("done")));
  void run("a", nothing);
  expect(await run("b", nothing)).toBe("done");
});

test("a copy waits no longer than it may in all, however many take over before it", async () => {
  const run = oneAtATime(60, async () => {
    await new Promise((resolve) => setTimeout(resolve, 40));
    throw new Error("no");
  });
  const results = await Promise.all(Array.from({ length: 4 }, () => run("a", nothing).catch(() => "failed")));
  expect(results.filter((result) => result === "busy").length).toBeGreaterThan(0);
  expect(results[0]).toBe("failed");
});
