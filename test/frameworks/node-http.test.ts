import { connect } from "node:net";
import { expect, test } from "vitest";
import { createNodeCallbackHandler } from "../../src/callback/create-node-callback-handler.js";
import { signedCallback } from "../../src/testing/signed-callback.js";
import { behavesLikeAReceiver } from "./behaves-like-a-receiver.js";
import { deliver, listen, recording } from "./deliver.js";
import { nodeHttp } from "./set-ups/node-http.js";

for (const setUp of nodeHttp) {
  behavesLikeAReceiver(setUp);
}

test("GET is answered with 405", async () => {
  await using server = await listen(createNodeCallbackHandler(recording().options));
  expect(await deliver(server.url, "", { method: "GET" })).toMatchObject({ status: 405, allow: "POST" });
});

test("a form is answered with 415", async () => {
  await using server = await listen(createNodeCallbackHandler(recording().options));
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  expect((await deliver(server.url, "a=1", { headers })).status).toBe(415);
});

test("a stream that somebody has read is answered with 500 at once", async () => {
  const { options, errors } = recording();
  const handle = createNodeCallbackHandler(options);
  await using server = await listen(async (request, response) => {
    for await (const _ of request) {
    }
    await handle(request, response);
  });
  const { body } = await signedCallback("purchase-success", "secret");
  expect((await deliver(server.url, body)).status).toBe(500);
  expect(errors).toMatchObject([{ name: "DeliveryError", code: "already_read" }]);
});

test("a stream that somebody is still reading is answered with 500 at once", async () => {
  const { options, errors } = recording();
  const handle = createNodeCallbackHandler(options);
  await using server = await listen((request, response) => {
    request.once("data", () => void handle(request, response));
  });
  const { body } = await signedCallback("purchase-success", "secret");
  expect((await deliver(server.url, body)).status).toBe(500);
  expect(errors).toMatchObject([{ code: "already_read" }]);
});

test("a stream that gives text is read too", async () => {
  const { options, handled } = recording();
  const handle = createNodeCallbackHandler(options);
  await using server = await listen((request, response) => {
    request.setEncoding("utf8");
    void handle(request, response);
  });
  const { body } = await signedCallback("purchase-success", "secret", { payment: { description: "订单" } });
  expect((await deliver(server.url, body)).status).toBe(200);
  expect(handled).toHaveLength(1);
});

test("a body without a length is refused once it is above the limit, and the sender gets the answer", async () => {
  await using server = await listen(createNodeCallbackHandler(recording().options));
  const body = new ReadableStream({
    start(controller) {
      for (let i = 0; i < 300; i++) {
        controller.enqueue(new Uint8Array(1000));
      }
      controller.close();
    },
  });
  const headers = { "content-type": "application/json" };
  const response = await fetch(server.url, { method: "POST", headers, body, duplex: "half" } as RequestInit);
  expect(response.status).toBe(413);
});

test("a body that never ends is refused once it is above the limit", async () => {
  await using server = await listen(createNodeCallbackHandler({ ...recording().options, maxBodySize: 50 }));
  const { hostname, port } = new URL(server.url);
  const socket = connect(Number(port), hostname);
  socket.write(
    "POST / HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n",
  );
  const dripping = setInterval(() => socket.write("a\r\n0123456789\r\n"), 5);
  const answer = await new Promise((resolve) => socket.once("data", (data) => resolve(String(data))));
  clearInterval(dripping);
  socket.destroy();
  expect(answer).toMatch(/^HTTP\/1.1 413 /);
});

test("a sender that hangs up in the middle of the body does no harm", async () => {
  const { options, errors } = recording();
  const handle = createNodeCallbackHandler(options);
  const finished: Promise<void>[] = [];
  await using server = await listen((request, response) => void finished.push(handle(request, response)));
  const { hostname, port } = new URL(server.url);
  const socket = connect(Number(port), hostname);
  socket.write(
    "POST / HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{",
  );
  await expect.poll(() => finished.length).toBe(1);
  socket.destroy();
  await finished[0];
  expect(errors).toMatchObject([{ name: "DeliveryError", code: "interrupted" }]);
});

test("an answer that something else has given already stays", async () => {
  const handle = createNodeCallbackHandler({
    secretKey: "secret",
    on: {
      update: () => {
        throw new Error("The database is down.");
      },
    },
  });
  const handled: Promise<void>[] = [];
  await using server = await listen(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) {
      chunks.push(chunk);
    }
    response.writeHead(503).end("too late");
    handled.push(handle(Object.assign(request, { rawBody: Buffer.concat(chunks) }), response));
  });
  const { body } = await signedCallback("purchase-success", "secret");
  expect((await deliver(server.url, body)).status).toBe(503);
  await expect(Promise.all(handled)).resolves.toEqual([undefined]);
});

test("a body that stops coming is answered with 503 after the time-out", async () => {
  const { options, errors } = recording();
  await using server = await listen(createNodeCallbackHandler({ ...options, timeout: 50 }));
  const { hostname, port } = new URL(server.url);
  const socket = connect(Number(port), hostname);
  socket.write(
    "POST / HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{",
  );
  const answer = await new Promise((resolve) => socket.once("data", (data) => resolve(String(data))));
  socket.destroy();
  expect(answer).toMatch(/^HTTP\/1.1 503 /);
  expect(errors).toMatchObject([{ name: "DeliveryError", code: "timed_out" }]);
});

test("an answer that the framework gave before the time-out stays", async () => {
  const { options, errors } = recording();
  const handle = createNodeCallbackHandler({
    ...options,
    timeout: 50,
    on: { update: () => new Promise(() => {}) },
  });
  const handled: Promise<void>[] = [];
  await using server = await listen((request, response) => {
    handled.push(handle(request, response));
    setTimeout(() => response.writeHead(504).end("the framework's"), 10);
  });
  const { body } = await signedCallback("purchase-success", "secret");
  expect(await deliver(server.url, body)).toMatchObject({ status: 504, body: "the framework's" });
  await expect(Promise.all(handled)).resolves.toEqual([undefined]);
  expect(errors).toMatchObject([{ code: "timed_out" }]);
});
