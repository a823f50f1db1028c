import { describe, expect, test } from "vitest";
import { requestExamples } from "#generated/examples";
import { gateChecks } from "../../../src/conformance/gate/gate-checks.js";
import { runChecks } from "../../../src/conformance/run-checks.js";
import { startMock } from "../../../src/mock/start-mock.js";
import { httpServer, json } from "../../support/http-server.js";
import { startPrism } from "../../support/start-prism.js";
import { tellsBad } from "./asked.js";

/*
 * Mocks pass what they can do. The rest is skipped, as our mock says itself what it cannot, and the options say it of Prism.
 */

const skippedOf = ({ results }: Awaited<ReturnType<typeof runChecks>>) =>
  results
    .filter(({ outcome }) => outcome === "skipped")
    .map(({ id }) => id)
    .sort();

/** What the mock could not have here: it is on this machine. */
const ofNetwork = "is-reached-by-tls";

/** What takes a memory. */
const ofMemory = [
  "status-unknown",
  "refuses-unknown-projects",
  "refuses-unknown-requests",
  "gives-each-request-its-id",
  "keeps-nothing-of-refused-payments",
  "refuses-unknown-banks",
  "refuses-used-payment-ids",
  "refuses-used-payment-ids-in-other-case",
  "status-known",
  "status-by-request",
];

/** What takes a key. */
const ofKeys = [
  "refuses-altered-queries",
  "refuses-queries-of-another-key",
  "refuses-altered-payments",
  "refuses-payments-of-another-key",
  "signs-status-answers",
];

describe("The mock passes all that takes no memory", () => {
  test("with a key", async () => {
    const secretKey = "the key of a project";
    const mock = await startMock({ secretKey });
    const report = await runChecks(gateChecks, { url: mock.url, projectId: 200, secretKey, payments: true });
    await mock.close();
    expect(report.results.filter(tellsBad)).toEqual([]);
    expect(skippedOf(report)).toEqual([ofNetwork, ...ofMemory].sort());
  });

  test("and, without a key, none", async () => {
    const mock = await startMock();
    const options = { url: mock.url, projectId: 200, secretKey: "any key at all", payments: true };
    const report = await runChecks(gateChecks, options);
    await mock.close();
    expect(report.results.filter(tellsBad)).toEqual([]);
    expect(skippedOf(report)).toEqual([ofNetwork, ...ofMemory, ...ofKeys].sort());
  });
});

test("Before another server, as a judge, the mock says nothing of what that cannot do", async () => {
  await using upstream = await httpServer((response) => json(response, []));
  const judge = await startMock({ upstream: upstream.url });
  const body = JSON.stringify(requestExamples["payout-banks"]);
  const headers = { "content-type": "application/json" };
  const url = `${judge.url}/v2/info/banks/chinaunionpay/payout/list`;
  const answer = await fetch(url, { method: "POST", headers, body });
  await judge.close();
  expect([answer.status, answer.headers.get("cup-quickpay-lacks")]).toEqual([200, null]);
});

test("Prism alone passes what it can do, where the options say what it cannot", async () => {
  const prism = await startPrism("mock", "generated/openapi.json");
  try {
    const report = await runChecks(gateChecks, {
      url: prism.url,
      projectId: 200,
      secretKey: "any key at all",
      payments: true,
      lacks: ["memory", "keys", "codes", "ids"],
    });
    expect(report.results.filter(tellsBad)).toEqual([]);
    expect(report.results.filter(({ outcome }) => outcome === "passed").map(({ id }) => id)).toEqual([
      "takes-bank-list-query",
      "takes-unknown-fields-in-queries",
      "sorts-naturally",
      "refuses-get",
      "answers-json",
      "does-not-redirect",
      "keeps-secrets",
      "answers-in-time",
      "survives-large-bodies",
      "keeps-card-numbers",
    ]);
  } finally {
    await prism.stop();
  }
});
