import { expect, test } from "vitest";
import { receiverChecks } from "../../../src/conformance/receiver/receiver-checks.js";
import { runChecks } from "../../../src/conformance/run-checks.js";
import { listen } from "../../frameworks/deliver.js";
import { startGoodReceiver } from "./good-receiver.js";

test("A good receiver passes", async () => {
  await using server = await startGoodReceiver();
  const report = await runChecks(receiverChecks, {
    url: server.url,
    secretKey: "secret",
    effects: server.effects,
  });
  expect(report.results.map(({ id, outcome, reason }) => [id, outcome, reason])).toEqual([
    ["refuses-unsigned", "passed", undefined],
    ["repeats-at-once-have-one-effect", "passed", undefined],
  ]);
});

test("A receiver that answers 200 to everything does not", async () => {
  await using server = await listen((_, response) => void response.end());
  const report = await runChecks(receiverChecks, { url: server.url, secretKey: "secret" });
  expect(report.results.map(({ id, outcome }) => [id, outcome])).toEqual([
    ["refuses-unsigned", "failed"],
    ["repeats-at-once-have-one-effect", "skipped"],
  ]);
});
