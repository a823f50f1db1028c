import { expect, test } from "vitest";
import { CannotRunError } from "../../src/conformance/cannot-run-error.js";
import type { Check, CheckLevel } from "../../src/conformance/check.js";
import { defineCheck, finding, skip } from "../../src/conformance/define-check.js";
import { runChecks } from "../../src/conformance/run-checks.js";
import { listen } from "../frameworks/deliver.js";
import { freePort } from "../support/free-port.js";

interface Target {
  readonly url: string;
  readonly seed?: number;
}

const check = (
  id: string,
  examine: (target: Target) => void = () => {},
  level: CheckLevel = "must",
): Check<Target> =>
  defineCheck(
    { id, title: `Title of ${id}`, level, why: "Why.", source: "platform: tests", advice: "Mend it." },
    (target) => target,
    async (target) => examine(target),
  );

const checks = [
  check("good"),
  check("bad", () => finding("It is bad.")),
  check("doubtful", () => finding("It is doubtful."), "should"),
  check("hidden", () => skip("It is hidden.")),
];

const answering = () => listen((_, response) => void response.end());

test("A run tells what came of each check, in their order", async () => {
  await using server = await answering();
  const report = await runChecks(checks, { url: `${server.url}?token=hidden`, seed: 7 });
  expect(report).toMatchObject({
    target: server.url,
    seed: 7,
    counts: { passed: 1, failed: 1, warning: 1, skipped: 1, expected: 0 },
    passed: false,
  });
  expect(report.results.map(({ id, outcome, reason }) => [id, outcome, reason])).toEqual([
    ["good", "passed", undefined],
    ["bad", "failed", "It is bad."],
    ["doubtful", "warning", "It is doubtful."],
    ["hidden", "skipped", "It is hidden."],
  ]);
});

test("Only those that are named are run", async () => {
  await using server = await answering();
  const { results } = await runChecks(checks, { url: server.url }, { only: ["hidden", "good"] });
  expect(results.map(({ id }) => id)).toEqual(["good", "hidden"]);
});

test("An expected failure is listed with its reason, and does not count", async () => {
  await using server = await answering();
  const report = await runChecks(checks, { url: server.url }, { expectFail: { bad: "It is being mended." } });
  expect(report.passed).toBe(true);
  expect(report.counts).toEqual({ passed: 1, failed: 0, warning: 1, skipped: 1, expected: 1 });
  expect(report.results[1]).toMatchObject({
    outcome: "failed",
    reason: "It is bad.",
    expected: "It is being mended.",
  });
});

test("What was expected to fail and passes is warned of, so that the list does not rot", async () => {
  await using server = await answering();
  const expectFail = { good: "It is being mended.", hidden: "Nobody knows." };
  const report = await runChecks(checks, { url: server.url }, { only: ["good", "hidden"], expectFail });
  expect(report.results).toMatchObject([
    { outcome: "warning", reason: "It was expected to fail (It is being mended.), and passed." },
    { outcome: "skipped", reason: "It is hidden." },
  ]);
  expect(report.counts.expected).toBe(0);
});

test("An id that no check has is told, with those that there are", async () => {
  const message = 'There is no check "gone". The checks are: good, bad, doubtful, hidden.';
  const target = { url: "http://127.0.0.1:1/" };
  await expect(runChecks(checks, target, { only: ["gone"] })).rejects.toThrow(message);
  await expect(runChecks(checks, target, { expectFail: { gone: "x" } })).rejects.toThrow(message);
});

test("A run of no checks proves nothing, and is refused", async () => {
  const run = runChecks(checks, { url: "http://127.0.0.1:1/" }, { only: [] });
  await expect(run).rejects.toThrow("only must name a check, or be left out to run them all.");
});

test("Where nobody listens, nothing can be found out", async () => {
  const url = `http://127.0.0.1:${await freePort()}/callbacks`;
  const error = await runChecks(checks, { url }).catch((caught) => caught);
  expect(error).toBeInstanceOf(CannotRunError);
  expect(error.message).toMatch(
    /^http:\/\/127\.0\.0\.1:\d+ refused the connection\. Start the endpoint first/,
  );
});

test("An endpoint that is gone when the checks are over has not passed them", async () => {
  const server = await listen((_, response) => void response.end());
  await using _ = server;
  const last = check("last", () => server[Symbol.asyncDispose]());
  const run = runChecks([check("good"), last], { url: server.url });
  await expect(run).rejects.toThrow(
    /refused the connection\. It was there when the checks began: find out what has ended it/,
  );
});

test("Somebody who closes the connection is there", async () => {
  await using server = await listen((request) => void request.socket.destroy());
  expect((await runChecks([check("good")], { url: server.url })).passed).toBe(true);
});

test("Each check that begins is told, and each result as it comes", async () => {
  await using server = await answering();
  const told: string[] = [];
  await runChecks(
    checks,
    { url: server.url },
    {
      onStart: ({ id }) => told.push(`${id} begins`),
      onResult: ({ id, outcome }) => told.push(`${id} ${outcome}`),
    },
  );
  expect(told).toEqual([
    "good begins",
    "good passed",
    "bad begins",
    "bad failed",
    "doubtful begins",
    "doubtful warning",
    "hidden begins",
    "hidden skipped",
  ]);
});

test("A run that is broken off ends with the reason, and begins no further check", async () => {
  await using server = await answering();
  const controller = new AbortController();
  const reason = new Error("enough");
  const begun: string[] = [];
  const run = runChecks(
    checks,
    { url: server.url },
    {
      signal: controller.signal,
      onStart({ id }) {
        begun.push(id);
        controller.abort(reason);
      },
    },
  );
  await expect(run).rejects.toBe(reason);
  expect(begun).toEqual(["good"]);
});

test("All checks get one and the same target, and the seed that is told", async () => {
  await using server = await answering();
  const seen: Target[] = [];
  const two = ["first", "second"].map((id) => check(id, (target) => seen.push(target)));
  const { seed } = await runChecks(two, { url: server.url });
  expect(seen).toHaveLength(2);
  expect(seen[0]).toBe(seen[1]);
  expect(seen[0]?.seed).toBe(seed);
});

test("What cannot be run at all ends the run", async () => {
  await using server = await answering();
  const cannot = check("probing", () => {
    throw new CannotRunError("The probe does not answer.");
  });
  await expect(runChecks([cannot], { url: server.url })).rejects.toThrow("The probe does not answer.");
});
