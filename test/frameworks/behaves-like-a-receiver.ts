import { describe, expect, test } from "vitest";
import { receiverChecks } from "../../src/conformance/receiver/receiver-checks.js";
import { runChecks } from "../../src/conformance/run-checks.js";
import { signedCallback } from "../../src/testing/signed-callback.js";
import { deliver, recording } from "./deliver.js";
import type { SetUp } from "./set-ups/set-up.js";

/** Those of the kit in which frameworks differ. All of them, with effects, run in test/conformance/receiver/adapters.test.ts. */
const only = [
  "takes-purchase-callbacks",
  "takes-unknown-fields",
  "takes-json-on-many-lines",
  "takes-chinese-text",
  "takes-large-integers",
  "takes-charset",
  "refuses-wrong-signature",
  "refuses-proto",
  "refuses-broken-json",
  "refuses-get",
  "refuses-forms",
];

/** What a receiver of callbacks does over real HTTP, whatever the framework, and how ours says it. */
export function behavesLikeAReceiver({ name, start, warnings }: SetUp): void {
  describe(name, () => {
    test("passes the checks of the conformance kit in which frameworks differ", async () => {
      await using server = await start(recording().options);
      const report = await runChecks(receiverChecks, { url: server.url, secretKey: "secret" }, { only });
      const others = report.results.filter(({ outcome }) => outcome !== "passed");
      expect(others.map(({ id, outcome }) => [id, outcome])).toEqual(warnings.map((id) => [id, "warning"]));
    });

    test("handles a signed callback and answers 200 with an empty body", async () => {
      const recorded = recording();
      await using server = await start(recorded.options);
      const { body } = await signedCallback("purchase-success", "secret");
      expect(await deliver(server.url, body)).toMatchObject({ status: 200, body: "" });
      expect(recorded.handled).toEqual(["ORDER_155860015 24101000000751"]);
    });

    test("handles several callbacks on one connection", async () => {
      const recorded = recording();
      await using server = await start(recorded.options);
      const { body } = await signedCallback("purchase-success", "secret");
      const statuses = [];
      for (const _ of [1, 2, 3]) {
        const headers = { "content-type": "application/json" };
        const response = await fetch(server.url, { method: "POST", headers, body });
        await response.text();
        statuses.push(response.status);
      }
      expect(statuses).toEqual([200, 200, 200]);
    });

    test("refuses a changed callback with 400 and runs nothing", async () => {
      const recorded = recording();
      await using server = await start(recorded.options);
      const { body } = await signedCallback("purchase-success", "secret");
      const answer = await deliver(server.url, body.replace('"amount":1000', '"amount":1'));
      expect(answer.status).toBe(400);
      expect(JSON.parse(answer.body).code).toBe("bad_signature");
      expect(recorded.handled).toEqual([]);
    });

    test("answers 500 without details when the handler throws", async () => {
      const recorded = recording();
      const failing = () => {
        throw new Error("database is down");
      };
      recorded.options.on = { update: failing };
      await using server = await start(recorded.options);
      const { body } = await signedCallback("purchase-success", "secret");
      const answer = await deliver(server.url, body);
      expect(answer.status).toBe(500);
      expect(answer.body).not.toContain("database");
    });

    test("answers 503 when the handler takes too long", async () => {
      const recorded = recording();
      recorded.options.on = { update: () => new Promise(() => {}) };
      recorded.options.timeout = 50;
      await using server = await start(recorded.options);
      const { body } = await signedCallback("purchase-success", "secret");
      const answer = await deliver(server.url, body);
      expect(answer).toMatchObject({ status: 503, retryAfter: "10" });
      expect(JSON.parse(answer.body).code).toBe("timed_out");
    });

    test("refuses a body above the limit with 413", async () => {
      await using server = await start(recording().options);
      const body = JSON.stringify({ long: "x".repeat(200_000) });
      expect((await deliver(server.url, body)).status).toBe(413);
    });
  });
}
