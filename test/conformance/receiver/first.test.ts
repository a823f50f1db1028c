import { expect, test } from "vitest";
import { receiverChecks } from "../../../src/conformance/receiver/receiver-checks.js";
import { runChecks } from "../../../src/conformance/run-checks.js";
import { startGoodReceiver } from "./good-receiver.js";

test("A good receiver passes", async () => {
  await using server = await startGoodReceiver();
  const report = await runChecks(receiverChecks, {
    url: server.url,
    secretKey: "secret",
    effects: server.effects,
  });
  for (const r of report.results) console.log(r.id, r.outcome, r.duration, r.reason ?? "");
  console.log(report.duration, report.counts);
  expect(report.results.filter(({ outcome }) => outcome !== "passed").map(({ id, outcome, reason }) => [id, outcome, reason])).toEqual([]);
});
