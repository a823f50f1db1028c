import { describe, expect, test } from "vitest";
import { signedCallback } from "../../src/testing/signed-callback.js";
import { deliver, largeIdBody, recording } from "./deliver.js";

type Start = (recorded: ReturnType<typeof recording>) => Promise<{ url: string } & AsyncDisposable>;

/** What a receiver of callbacks does over real HTTP, whatever the framework. */
export function behavesLikeAReceiver(name: string, start: Start, expected: { largeId: number }): void {
  describe(name, () => {
    test("handles a signed callback and answers 200 with an empty body", async () => {
      const recorded = recording();
      await using server = await start(recorded);
      const { body } = await signedCallback("purchase-success", "secret");
      expect(await deliver(server.url, body)).toMatchObject({ status: 200, body: "" });
      expect(recorded.handled).toEqual(["ORDER_155860015 24101000000751"]);
    });

    test("handles a body that is printed on many lines", async () => {
      const recorded = recording();
      await using server = await start(recorded);
      const { callback } = await signedCallback("purchase-success", "secret");
      expect((await deliver(server.url, JSON.stringify(callback, null, 2))).status).toBe(200);
      expect(recorded.handled).toHaveLength(1);
    });

    test("handles several callbacks on one connection", async () => {
      const recorded = recording();
      await using server = await start(recorded);
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
      await using server = await start(recorded);
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
      await using server = await start(recorded);
      const { body } = await signedCallback("purchase-success", "secret");
      const answer = await deliver(server.url, body);
      expect(answer.status).toBe(500);
      expect(answer.body).not.toContain("database");
    });

    test("answers 503 when the handler takes too long", async () => {
      const recorded = recording();
      recorded.options.on = { update: () => new Promise(() => {}) };
      recorded.options.timeout = 50;
      await using server = await start(recorded);
      const { body } = await signedCallback("purchase-success", "secret");
      const answer = await deliver(server.url, body);
      expect(answer).toMatchObject({ status: 503, retryAfter: "10" });
      expect(JSON.parse(answer.body).code).toBe("timed_out");
    });

    test(`answers ${expected.largeId} to an operation id beyond 2^53`, async () => {
      const recorded = recording();
      await using server = await start(recorded);
      expect((await deliver(server.url, await largeIdBody())).status).toBe(expected.largeId);
      expect(recorded.handled).toEqual(expected.largeId === 200 ? ["ORDER_155860015 9007199254740993"] : []);
    });

    test("refuses a body above the limit with 413", async () => {
      await using server = await start(recording());
      const body = JSON.stringify({ long: "x".repeat(200_000) });
      expect((await deliver(server.url, body)).status).toBe(413);
    });
  });
}
