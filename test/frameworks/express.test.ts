import express from "express";
import { expect, test } from "vitest";
import { createNodeCallbackHandler } from "../../src/callback/create-node-callback-handler.js";
import { signedCallback } from "../../src/testing/signed-callback.js";
import { behavesLikeAReceiver } from "./behaves-like-a-receiver.js";
import { deliver, listen, recording } from "./deliver.js";
import { expressSetUps } from "./set-ups/express.js";

for (const setUp of expressSetUps) {
  behavesLikeAReceiver(setUp);
}

test("a parser for another content type, as it read nothing, does not matter", async () => {
  const { options, handled } = recording();
  const app = express().use(express.urlencoded()).post("/callbacks", createNodeCallbackHandler(options));
  await using server = await listen(app);
  const { body } = await signedCallback("purchase-success", "secret");
  expect((await deliver(server.url, body)).status).toBe(200);
  expect(handled).toHaveLength(1);
});

test("a middleware that reads the body and keeps nothing is told by 500, at once", async () => {
  const { options, errors } = recording();
  const app = express().post(
    "/callbacks",
    async (request, _, next) => {
      for await (const _ of request) {
      }
      next();
    },
    createNodeCallbackHandler(options),
  );
  await using server = await listen(app);
  const { body } = await signedCallback("purchase-success", "secret");
  expect((await deliver(server.url, body)).status).toBe(500);
  expect(errors).toMatchObject([{ code: "already_read" }]);
});

test("an empty request after express.json() is answered with 400, at once", async () => {
  const app = express()
    .use(express.json())
    .post("/callbacks", createNodeCallbackHandler(recording().options));
  await using server = await listen(app);
  expect((await deliver(server.url, "")).status).toBe(400);
});
