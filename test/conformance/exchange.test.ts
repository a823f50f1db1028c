import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { exchange } from "../../src/conformance/exchange.js";
import { listen } from "../frameworks/deliver.js";
import { freePort } from "../support/free-port.js";

const timeout = 5000;

test("An answer has its status, headers and body, and no redirect is followed", async () => {
  await using server = await listen((_, response) => {
    response.writeHead(302, { location: "/elsewhere" }).end("moved");
  });
  expect(await exchange(new URL(server.url), { timeout, body: "x" })).toEqual({
    status: 302,
    headers: expect.objectContaining({ location: "/elsewhere" }),
    body: "moved",
    isEarly: false,
    duration: expect.any(Number),
  });
});

test("A slow body comes in pieces, and whole", async () => {
  const pieces: string[] = [];
  await using server = await listen((request, response) => {
    request.on("data", (chunk) => pieces.push(String(chunk))).once("end", () => response.end());
  });
  const slowly = { pieces: 3, over: 60 };
  const came = await exchange(new URL(server.url), { timeout, body: "abcdef", slowly });
  expect(pieces).toEqual(["ab", "cd", "ef"]);
  expect(came).toMatchObject({ status: 200, isEarly: false });
});

test("An answer before the last piece is early", async () => {
  await using server = await listen((_, response) => void response.end());
  const slowly = { pieces: 3, over: 300 };
  const came = await exchange(new URL(server.url), { timeout, body: "abcdef", slowly });
  expect(came).toMatchObject({ status: 200, isEarly: true });
});

test("A body that is cut off ends the connection", async () => {
  let received = "";
  let isComplete: boolean | undefined;
  await using server = await listen((request) => {
    request.on("data", (chunk) => {
      received += chunk;
    });
    request.once("close", () => {
      isComplete = request.complete;
    });
    request.on("error", () => {});
  });
  const came = await exchange(new URL(server.url), { timeout, body: "abcdef", cutAfter: 4 });
  expect(came).toMatchObject({ kind: "closed", failure: "closed the connection without an answer" });
  await expect.poll(() => isComplete).toBe(false);
  expect(received).toBe("abcd");
});

test("Silence is told after the time-out", async () => {
  await using server = await listen(() => {});
  expect(await exchange(new URL(server.url), { timeout: 50, body: "x" })).toEqual({
    kind: "late",
    failure: "gave no answer within 0.05 s",
    duration: expect.any(Number),
  });
});

test("A connection that is closed is told from one that nobody takes", async () => {
  await using server = await listen((request) => void request.socket.destroy());
  expect(await exchange(new URL(server.url), { timeout, body: "x" })).toMatchObject({ kind: "closed" });
  const nobody = new URL(`http://127.0.0.1:${await freePort()}`);
  expect(await exchange(nobody, { timeout, body: "x" })).toMatchObject({
    kind: "unreached",
    failure: "refused the connection",
  });
});

test("Of a long answer no more than 64 kB are read", async () => {
  await using server = await listen((_, response) => void response.end("x".repeat(1_000_000)));
  const came = await exchange(new URL(server.url), { timeout });
  expect(came.status === undefined ? 0 : came.body.length).toBe(65_536);
});

test("An exchange that is broken off rejects with the reason, and ends the connection", async () => {
  let isGone = false;
  await using server = await listen((request) => {
    request.socket.once("close", () => {
      isGone = true;
    });
  });
  const controller = new AbortController();
  const reason = new Error("enough");
  const pending = exchange(new URL(server.url), { timeout, body: "x", signal: controller.signal });
  await sleep(30);
  controller.abort(reason);
  await expect(pending).rejects.toBe(reason);
  await expect.poll(() => isGone).toBe(true);
});

test("Headers that are too large are an answer that cannot be read, not a lack of one", async () => {
  await using server = await listen(
    (_, response) => void response.writeHead(200, { "x-large": "a".repeat(100_000) }).end(),
  );
  expect(await exchange(new URL(server.url), { timeout, body: "x" })).toMatchObject({
    kind: "garbled",
    failure: "answered with what is not HTTP, or with too large headers",
  });
});
