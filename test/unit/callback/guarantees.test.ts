import { expect, test, vi } from "vitest";
import type { HandlingOptions } from "../../../src/callback/callback-handler-options.js";
import { createCallbackHandler } from "../../../src/callback/create-callback-handler.js";
import { memoryCallbackStore } from "../../../src/callback/memory-callback-store.js";
import { signedCallback } from "../../../src/testing/signed-callback.js";
import { withResolvers } from "../../support/with-resolvers.js";
import { capturedAndRewritten } from "./captured-and-rewritten.js";

// SECURITY.md names these tests: what holds without a store, and with the one in memory.

const url = "https://shop.example.com/callbacks";
const { request, body } = await signedCallback("purchase-success", "secret");

type Handle = (request: Request) => Promise<Response>;

/** A process, as far as callbacks can tell: a handler with a store of its own. */
function started(update: () => unknown, options: Partial<HandlingOptions> = {}): Handle {
  return createCallbackHandler({ secretKey: "secret", on: { update }, ...options });
}
const withMemory = (update: () => unknown, options: Partial<HandlingOptions> = {}) =>
  started(update, { store: memoryCallbackStore(), ...options });

/** Delivers one copy after the other: the statuses of the answers. */
async function statusesOf(...handles: Handle[]): Promise<number[]> {
  const statuses = [];
  for (const handle of handles) {
    statuses.push((await handle(request(url))).status);
  }
  return statuses;
}

test("without a store: every copy runs the handler", async () => {
  const update = vi.fn();
  const handle = started(update);
  expect(await statusesOf(handle, handle, handle)).toEqual([200, 200, 200]);
  expect(update).toHaveBeenCalledTimes(3);
});

test("with memoryCallbackStore: a repeat does not run the handler", async () => {
  const update = vi.fn();
  const handle = withMemory(update);
  expect(await statusesOf(handle, handle, handle)).toEqual([200, 200, 200]);
  expect(update).toHaveBeenCalledTimes(1);
});

test("with memoryCallbackStore: of twenty copies at once one runs the handler, and the others get 503", async () => {
  const update = vi.fn(() => new Promise((resolve) => setTimeout(resolve, 50)));
  const handle = withMemory(update);
  const answers = await Promise.all(Array.from({ length: 20 }, () => handle(request(url))));
  expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(19).fill(503)]);
  expect(update).toHaveBeenCalledTimes(1);
});

test("without a store: two processes both run the handler", async () => {
  const update = vi.fn();
  expect(await statusesOf(started(update), started(update))).toEqual([200, 200]);
  expect(update).toHaveBeenCalledTimes(2);
});

test("with memoryCallbackStore: two processes both run the handler", async () => {
  const update = vi.fn();
  expect(await statusesOf(withMemory(update), withMemory(update))).toEqual([200, 200]);
  expect(update).toHaveBeenCalledTimes(2);
});

test.each([
  ["without a store: a process that is started anew runs the handler again", started],
  ["with memoryCallbackStore: a process that is started anew runs the handler again", withMemory],
])("%s", async (_, start) => {
  const update = vi.fn(() => {});
  // It was in the middle of its work when it was killed.
  update.mockImplementationOnce(() => new Promise(() => {}) as never);
  void start(update)(request(url));
  await vi.waitFor(() => expect(update).toHaveBeenCalledTimes(1), { timeout: 15_000 });
  expect(await statusesOf(start(update), start(update))).toEqual([200, 200]);
  expect(update).toHaveBeenCalledTimes(3);
});

test("without a store: a captured callback runs the handler again", async () => {
  const update = vi.fn();
  const handle = started(update);
  expect(await statusesOf(handle, handle)).toEqual([200, 200]);
  expect(update).toHaveBeenCalledTimes(2);
});

test("with memoryCallbackStore: a captured callback does not run the handler again, whatever keeps its signature", async () => {
  const update = vi.fn();
  const handle = withMemory(update);
  await statusesOf(handle);
  for (const rewritten of capturedAndRewritten(body)) {
    const headers = { "content-type": "application/json" };
    await handle(new Request(url, { method: "POST", headers, body: rewritten }));
  }
  expect(update).toHaveBeenCalledTimes(1);
});

test.each([
  ["without a store: a handler that has failed runs again", started],
  ["with memoryCallbackStore: a handler that has failed runs again", withMemory],
])("%s", async (_, start) => {
  const update = vi.fn().mockRejectedValueOnce(new Error("the database is down"));
  const handle = start(update);
  expect(await statusesOf(handle, handle)).toEqual([500, 200]);
  expect(update).toHaveBeenCalledTimes(2);
});

test("without a store: a repeat runs beside a handler that hangs", async () => {
  const update = vi.fn(() => new Promise(() => {}));
  const handle = started(update, { timeout: 20 });
  expect(await statusesOf(handle, handle)).toEqual([503, 503]);
  expect(update).toHaveBeenCalledTimes(2);
});

test("with memoryCallbackStore: a repeat does not run beside a handler that hangs", async () => {
  const { promise, resolve } = withResolvers();
  const update = vi.fn(() => promise);
  const handle = withMemory(update, { timeout: 20 });
  expect(await statusesOf(handle, handle)).toEqual([503, 503]);
  resolve();
  await vi.waitFor(async () => expect(await statusesOf(handle)).toEqual([200]), { timeout: 15_000 });
  expect(update).toHaveBeenCalledTimes(1);
});
