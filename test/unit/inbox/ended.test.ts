import { expect, test } from "vitest";
import { ended } from "../../../src/inbox/ended.js";

test("What never ends is not waited for, and told by its name", async () => {
  const errors: unknown[] = [];
  await ended(
    "Gate",
    5,
    () => new Promise(() => {}),
    (error) => errors.push(error),
  );
  expect(errors).toEqual([new Error("The inbox does not wait any longer for Gate.")]);
});

test("What fails is told, also if it fails at once", async () => {
  const errors: unknown[] = [];
  const failure = new Error("No.");
  const work = () => {
    throw failure;
  };
  await ended("Gate", 1000, work, (error) => errors.push(error));
  expect(errors).toEqual([failure]);
});
