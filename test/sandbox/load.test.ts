import { expect, test } from "vitest";
import { verify } from "../../src/signature/verify.js";
import { freePort } from "../support/free-port.js";
import { payout, payoutPath, send, signed } from "./support/merchant.js";
import { startReceiver } from "./support/receiver.js";
import { sandboxFor } from "./support/sandbox-for.js";

const key = "sandbox-secret-key";

test("500 payments at once, receivers that fail in every way: every callback arrives, none is invented", async () => {
  const count = 500;
  const tries = new Map<string, number>();
  const delivered = new Set<string>();
  // Most first attempts fail, each in its own way; a payment's third one goes through.
  const receiver = await startReceiver((response, { body: { payment } }) => {
    const attempt = (tries.get(payment.id) ?? 0) + 1;
    tries.set(payment.id, attempt);
    const kind = Number(payment.id.slice(1)) % 5;
    if (attempt < 3 && kind === 0) {
      response.writeHead(500).end();
    } else if (attempt < 3 && kind === 1) {
      response.destroy();
    } else if (attempt < 3 && kind === 2) {
      response.writeHead(302, { Location: "/" }).end();
    } else if (attempt < 2 && kind === 3 && Number(payment.id.slice(1)) % 50 === 3) {
      return; // hangs
    } else {
      delivered.add(payment.id);
      response.end();
    }
  });
  const sandbox = await sandboxFor({
    clock: "manual",
    callbackUrl: receiver.url,
    callbacks: { timeout: 1000 },
  });

  const ids = Array.from({ length: count }, (_, index) => `P${index}`);
  // Signed beforehand, so that the sandbox gets them as fast as they can be sent.
  const requests = ids.map((id) => signed(payout(id)));
  const answers = await Promise.all(requests.map((request) => send(sandbox, payoutPath, request)));
  expect(answers.every(({ status }) => status === 200)).toBe(true);
  await sandbox.advance("1h");

  expect(delivered).toEqual(new Set(ids));
  expect(sandbox.callbacks.filter(({ state }) => state !== "delivered")).toEqual([]);
  // What came is what was sent: one callback a payment, however often, and no request that is no attempt.
  const sent = sandbox.callbacks.map(({ body }) => JSON.stringify(body));
  expect(sent).toHaveLength(count);
  expect(new Set(receiver.received.map(({ text }) => text))).toEqual(new Set(sent));
  const attempts = sandbox.callbacks.reduce((sum, callback) => sum + callback.attempts.length, 0);
  expect(receiver.received.length).toBeLessThanOrEqual(attempts);
  expect(receiver.received.length).toBeGreaterThan(2 * count);
  const sample = receiver.received.filter((_, index) => index % 97 === 0);
  expect(await Promise.all(sample.map(({ body }) => verify(body, key)))).not.toContain(false);
}, 300_000);

test("a receiver that crashes in the middle and comes back loses nothing", async () => {
  const port = await freePort();
  const before = await startReceiver((response, _, request) => {
    // The tenth request brings it down.
    if (before.received.length === 10) {
      request.destroy();
      void before.close();
    } else {
      response.end();
    }
  }, port);
  const sandbox = await sandboxFor({ clock: "manual", callbackUrl: before.url });
  const ids = Array.from({ length: 50 }, (_, index) => `P${index}`);
  for (const id of ids) {
    await send(sandbox, payoutPath, signed(payout(id)));
  }
  await sandbox.advance("10m");
  expect(sandbox.callbacks.filter(({ state }) => state === "waiting").length).toBeGreaterThanOrEqual(40);

  const after = await startReceiver(undefined, port);
  await sandbox.advance("1h");
  const got = new Set([...before.received, ...after.received].map(({ body }) => body.payment.id));
  expect(got).toEqual(new Set(ids));
  expect(sandbox.callbacks.filter(({ state }) => state !== "delivered")).toEqual([]);
});

test("memory stays bounded: a hundred attempts of a callback cost little, whatever the receiver says", async () => {
  let count = 0;
  const { url } = await startReceiver((response) => {
    count += 1;
    response.writeHead(500, { "X-Trace": `trace ${count}` }).end(`${count} ${"x".repeat(10_000)}`);
  });
  const sandbox = await sandboxFor({ clock: "manual", callbackUrl: url });
  await send(sandbox, payoutPath, signed(payout("P")));
  await sandbox.advance("11d");
  const [{ attempts = [] } = {}] = sandbox.callbacks;
  expect(attempts).toHaveLength(120);
  const said = attempts.filter(({ answer }) => answer !== null);
  expect(said.map(({ number }) => number)).toEqual([1, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120]);
  expect(said.map(({ answer }) => answer?.length)).toEqual(Array(11).fill(4096));
  expect(JSON.stringify(attempts).length).toBeLessThan(11 * 4096 + 120 * 200);
});
