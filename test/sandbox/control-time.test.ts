import { describe, expect, test } from "vitest";
import { call } from "./support/control.js";
import { payout, payoutPath, sale, salePath, sendSigned } from "./support/merchant.js";
import { startReceiver } from "./support/receiver.js";
import { sandboxFor } from "./support/sandbox-for.js";

describe("The clock", () => {
  test.each([
    ["real", "real", 1],
    ["manual", "manual", 0],
    [{ speed: 60 }, "fast", 60],
  ] as const)("of a project with %j says so", async (clock, mode, speed) => {
    const sandbox = await sandboxFor();
    await call(sandbox, "createProject", { body: { project_id: 201, clock } });
    const { body } = await call(sandbox, "getClock", { query: { project_id: 201 } });
    expect([body.mode, body.speed, body.next_event_at]).toEqual([mode, speed, null]);
  });

  test.each(["10s", 10_000])("moves on by %j, and by no millisecond more", async (by) => {
    const sandbox = await sandboxFor({ clock: "manual" });
    const { body: before } = await call(sandbox, "getClock");
    const { body: after } = await call(sandbox, "advanceClock", { body: { by } });
    expect(Date.parse(after.now) - Date.parse(before.now)).toBe(10_000);
  });

  test("does on the way all that falls due, before it answers", async () => {
    const { url, received } = await startReceiver((response, { body }) => {
      response.statusCode = body.redirect_data || received.length > 3 ? 200 : 503;
      response.end();
    });
    const sandbox = await sandboxFor({ clock: "manual", callbackUrl: url, basicTime: "30s" });
    await sendSigned(sandbox, payoutPath, payout("PAYOUT_1"));
    await call(sandbox, "advanceClock", { body: { by: "4h" } });
    const { body } = await call(sandbox, "getPayment", { path: { payment_id: "PAYOUT_1" } });
    expect(body.status).toBe("success");
    expect(body.callbacks[0].attempts.map(({ status }: { status: number }) => status)).toEqual([
      503, 503, 503, 200,
    ]);
    expect(received).toHaveLength(4);
  });

  test("goes to the next event, at its very moment", async () => {
    const sandbox = await sandboxFor({ clock: "manual", basicTime: "90s" });
    await sendSigned(sandbox, payoutPath, payout("PAYOUT_1"));
    await sandbox.settled();
    const { body: before } = await call(sandbox, "getClock");
    expect(Date.parse(before.next_event_at) - Date.parse(before.now)).toBe(90_000);
    const { body: after } = await call(sandbox, "advanceClock", { body: { to_next_event: true } });
    expect([after.now, after.next_event_at]).toEqual([before.next_event_at, null]);
    expect(sandbox.payments[0]?.status).toBe("success");
  });

  test("does not move to the next event when nothing is due", async () => {
    const sandbox = await sandboxFor({ clock: "manual" });
    const { body: before } = await call(sandbox, "getClock");
    const { status, body: after } = await call(sandbox, "advanceClock", { body: { to_next_event: true } });
    expect([status, after]).toEqual([200, before]);
  });
});

describe("waitUntilSettled", () => {
  test("answers once every callback is delivered", async () => {
    const { url, received } = await startReceiver((response) => setTimeout(() => response.end(), 50));
    const sandbox = await sandboxFor({ callbackUrl: url });
    await sendSigned(sandbox, salePath, sale("ORDER_1"));
    expect((await call(sandbox, "waitUntilSettled")).body).toEqual({ settled: true });
    expect(received).toHaveLength(1);
    expect(sandbox.callbacks[0]?.state).toBe("delivered");
  });

  test("says after its time-out that it is not so far, while a receiver hangs", async () => {
    const { url, received } = await startReceiver(() => {});
    const sandbox = await sandboxFor({ callbackUrl: url });
    await sendSigned(sandbox, salePath, sale("ORDER_1"));
    const { status, body } = await call(sandbox, "waitUntilSettled", { body: { timeout: 100 } });
    expect([status, body]).toEqual([200, { settled: false }]);
    expect(received).toHaveLength(1);
  });

  test("with no time at all says how it is now", async () => {
    const sandbox = await sandboxFor();
    expect((await call(sandbox, "waitUntilSettled", { body: { timeout: 0 } })).body).toEqual({
      settled: true,
    });
  });

  test("waits for a callback that is sent by hand, which has one attempt more", async () => {
    const { url, received } = await startReceiver();
    const sandbox = await sandboxFor({ callbackUrl: url });
    await sendSigned(sandbox, salePath, sale("ORDER_1"));
    await call(sandbox, "waitUntilSettled");
    const id = String(sandbox.callbacks[0]?.id);
    await call(sandbox, "sendCallback", { path: { callback_id: id } });
    await call(sandbox, "waitUntilSettled");
    expect(received.map(({ text }) => text)).toEqual([received[0]?.text, received[0]?.text]);
    const { body } = await call(sandbox, "getCallback", { path: { callback_id: id } });
    expect(body.attempts.map(({ number, status }: Record<string, number>) => [number, status])).toEqual([
      [1, 200],
      [2, 200],
    ]);
    expect(body.body).toEqual(received[0]?.body);
  });
});

test("Callbacks since a moment are sent once more, and none before it", async () => {
  const { url, received } = await startReceiver();
  const sandbox = await sandboxFor({ clock: "manual", callbackUrl: url });
  await sendSigned(sandbox, salePath, sale("ORDER_1"));
  const { body: clock } = await call(sandbox, "advanceClock", { body: { by: "1s" } });
  await sendSigned(sandbox, salePath, sale("ORDER_2"));
  await call(sandbox, "waitUntilSettled");
  received.length = 0;
  const { body } = await call(sandbox, "sendCallbacks", { body: { since: clock.now } });
  expect(body).toEqual({ sent: 1 });
  await call(sandbox, "waitUntilSettled");
  expect(received.map(({ body: { payment } }) => payment.id)).toEqual(["ORDER_2"]);
});
