import { Readable } from "node:stream";
import { expect, test, vi } from "vitest";
import { createNodeCallbackHandler } from "../../../src/callback/create-node-callback-handler.js";
import { smallestBody } from "./bodies.js";

const head = { method: "POST", headers: { "content-type": "application/json" } };

function response() {
  return { statusCode: 0, setHeader: vi.fn(), end: vi.fn() };
}

/** A request whose body comes in these chunks. */
function streamed(...chunks: (string | Uint8Array)[]) {
  return Object.assign(Readable.from(chunks, { objectMode: false }), head);
}

/** A request that was read, with what is left of it. */
async function read(rest: object) {
  const request = streamed("gone");
  for await (const _ of request) {
  }
  return Object.assign(request, rest);
}

async function statusFor(request: ReturnType<typeof streamed>, onError = vi.fn()): Promise<number> {
  const answer = response();
  const on = { update: () => {} };
  await createNodeCallbackHandler({ secretKey: "secret", maxBodySize: 1000, on, onError })(request, answer);
  expect(answer.end).toHaveBeenCalledOnce();
  return answer.statusCode;
}

test("a body of several chunks is read", async () => {
  const bytes = Buffer.from(smallestBody);
  expect(await statusFor(streamed(bytes.subarray(0, 50), bytes.subarray(50, 51), bytes.subarray(51)))).toBe(
    200,
  );
});

test("a body of several texts is read", async () => {
  const request = Object.assign(Readable.from([smallestBody.slice(0, 50), smallestBody.slice(50)]), head);
  expect(await statusFor(request)).toBe(200);
});

test("a connection that closes without an error is not waited for", async () => {
  const onError = vi.fn();
  const request = Object.assign(new Readable({ read() {} }), head);
  request.push("{");
  setTimeout(() => request.destroy(), 5);
  expect(await statusFor(request, onError)).toBe(400);
  expect(onError.mock.calls[0]?.[0]).toMatchObject({ name: "DeliveryError", code: "interrupted" });
});

test("a connection that was closed before is not waited for", async () => {
  const request = Object.assign(new Readable({ read() {} }), head);
  request.destroy();
  expect(await statusFor(request)).toBe(500);
});

test.each([
  ["an object", { body: JSON.parse(smallestBody) }],
  ["a text", { body: smallestBody }],
  ["bytes", { body: Buffer.from(smallestBody) }],
  ["a raw text", { rawBody: smallestBody, body: {} }],
  ["raw bytes", { rawBody: Buffer.from(smallestBody), body: {} }],
  ["a raw body of null, and an object", { rawBody: null, body: JSON.parse(smallestBody) }],
])("a request that was read has its body as %s", async (_, rest) => {
  expect(await statusFor(await read(rest))).toBe(200);
});

test.each([
  ["nothing", {}, 500],
  ["null", { body: null }, 400],
  ["an empty object", { body: {} }, 400],
  ["a number", { body: 5 }, 400],
])("a request that was read and left %s is answered with an error", async (_, rest, status) => {
  expect(await statusFor(await read(rest))).toBe(status);
});

test("an empty object for a body that nobody has read, as Express 4 sets it, is not taken for the body", async () => {
  expect(await statusFor(Object.assign(streamed(smallestBody), { body: {} }))).toBe(200);
});

test("a getter for the body that throws, as on Vercel, is not asked while the stream is there", async () => {
  const request = Object.defineProperty(streamed("{"), "body", {
    get: () => {
      throw new Error("Invalid JSON");
    },
  });
  expect(await statusFor(request)).toBe(400);
});

test.each([
  ["body", { body: "x".repeat(1001) }],
  ["rawBody", { rawBody: Buffer.alloc(1001) }],
])("a %s above the limit is answered with 413", async (_, rest) => {
  expect(await statusFor(await read(rest))).toBe(413);
});

test("a header that comes as a list counts by its first value", async () => {
  const headers = { "content-type": ["text/plain", "application/json"] };
  expect(await statusFor(Object.assign(streamed(smallestBody), { headers }) as never)).toBe(415);
});

test("a body that stops coming is let go of after the time-out", async () => {
  const request = Object.assign(new Readable({ read() {} }), head);
  request.push("{");
  const answer = response();
  const options = { secretKey: "secret", on: { update: () => {} }, timeout: 20 };
  await createNodeCallbackHandler(options)(request, answer);
  expect(answer.statusCode).toBe(503);
  expect(request.listenerCount("data")).toBe(0);
});
