import { expect, test } from "vitest";
import { CannotRunError } from "../../src/conformance/cannot-run-error.js";
import type { CheckLevel } from "../../src/conformance/check.js";
import { CheckFailedError } from "../../src/conformance/check-failed-error.js";
import { defineCheck, finding, skip } from "../../src/conformance/define-check.js";

const details = {
  id: "keeps-time",
  title: "Keeps time",
  level: "must",
  why: "Others wait.",
  source: "platform: times",
  advice: "Wind it up.",
} as const;

const checkThat = (examine: () => Promise<void>, level: CheckLevel = "must") =>
  defineCheck<object, undefined>({ ...details, level }, () => undefined, examine);

test("A check that comes to an end has passed", async () => {
  const check = checkThat(async () => {});
  expect(check).toMatchObject(details);
  expect(await check.run({})).toEqual({
    id: "keeps-time",
    title: "Keeps time",
    level: "must",
    outcome: "passed",
    duration: expect.any(Number),
  });
});

test("A must that does not hold fails its test, with what came and what to do", async () => {
  const failing = checkThat(async () => finding("It is late."));
  const error = await failing.run({}).catch((caught) => caught);
  expect(error).toBeInstanceOf(CheckFailedError);
  expect(error).toMatchObject({
    message: "Keeps time: It is late. Wind it up.",
    code: "check_failed",
    result: { outcome: "failed", reason: "It is late.", advice: "Wind it up." },
  });
});

test("A should that does not hold is a warning, which fails no test", async () => {
  const warned = checkThat(async () => finding("It is late."), "should");
  expect(await warned.run({})).toMatchObject({
    level: "should",
    outcome: "warning",
    reason: "It is late.",
    advice: "Wind it up.",
  });
});

test("A check that cannot be looked at is skipped with the reason, and fails no test", async () => {
  const skipped = checkThat(async () => skip("There is no clock."));
  const result = await skipped.run({});
  expect(result).toMatchObject({ outcome: "skipped", reason: "There is no clock." });
  expect(result.advice).toBeUndefined();
});

test("What says nothing about the endpoint is thrown as it is", async () => {
  const cannot = new CannotRunError("The probe does not answer.");
  await expect(checkThat(async () => Promise.reject(cannot)).run({})).rejects.toBe(cannot);
});

test("Whoever breaks it off gets their reason, also in the middle", async () => {
  const controller = new AbortController();
  const reason = new Error("enough");
  const check = checkThat(async () => {
    controller.abort(reason);
    finding("It is late.");
  });
  await expect(check.run({}, { signal: controller.signal })).rejects.toBe(reason);
  await expect(check.run({}, { signal: controller.signal })).rejects.toBe(reason);
});
