import { Hono } from "hono";
import { afterAll, expect, test } from "vitest";
import { createCallbackHandler } from "../../src/callback/create-callback-handler.js";
import { signedCallback } from "../../src/testing/signed-callback.js";
import { behavesLikeAReceiver } from "./behaves-like-a-receiver.js";
import { deliver, recording } from "./deliver.js";
import { honoSetUps, startHono } from "./set-ups/hono.js";

// Its server puts its own in their place, which other test files of this worker must not get.
const { Request, Response } = globalThis;
afterAll(() => {
  Object.defineProperties(globalThis, { Request: { value: Request }, Response: { value: Response } });
});

for (const setUp of honoSetUps) {
  behavesLikeAReceiver(setUp);
}

test("a middleware that reads the body is told by 500, at once", async () => {
  const { options, errors } = recording();
  const handleCallback = createCallbackHandler(options);
  const app = new Hono().post("/callbacks", async (c) => {
    await c.req.json();
    return handleCallback(c.req.raw);
  });
  await using server = await startHono(app);
  const { body } = await signedCallback("purchase-success", "secret");
  expect((await deliver(server.url, body)).status).toBe(500);
  expect(errors).toMatchObject([{ code: "already_read" }]);
});

test("the route works without a server", async () => {
  const { options, handled } = recording();
  const handleCallback = createCallbackHandler(options);
  const app = new Hono().post("/callbacks", (c) => handleCallback(c.req.raw));
  const { request } = await signedCallback("purchase-success", "secret");
  expect((await app.fetch(request("http://localhost/callbacks"))).status).toBe(200);
  expect(handled).toHaveLength(1);
});
