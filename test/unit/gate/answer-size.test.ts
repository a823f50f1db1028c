import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { httpServer, json } from "../../support/http-server.js";
import { clientOf, rejection } from "./client-of.js";
import { accepted, order } from "./orders.js";

test("An answer above a million bytes is not read to its end, and leaves the outcome unknown", async () => {
  await using server = await httpServer((response) => {
    // An answer without an end.
    const more = () => {
      if (!response.destroyed) {
        response.write(" ".repeat(100_000), () => setImmediate(more));
      }
    };
    more();
  });
  expect(await rejection(clientOf(server).sale(order))).toMatchObject({
    name: "AnswerError",
    code: "answer_too_large",
    httpStatus: 200,
    outcome: "unknown",
    message: expect.stringContaining("Ask paymentStatus, not before 10 s after the request"),
  });
});

test("A small answer that unpacks to a huge one meets the limit too", async () => {
  const bomb = gzipSync(" ".repeat(10_000_000));
  expect(bomb.byteLength).toBeLessThan(100_000);
  await using server = await httpServer((response) =>
    response.writeHead(200, { "content-encoding": "gzip" }).end(bomb),
  );
  expect(await rejection(clientOf(server).sale(order))).toMatchObject({ code: "answer_too_large" });
});

test.each([
  ["passes", 0, undefined],
  ["is refused with one byte more", 1, "answer_too_large"],
])("An answer of exactly maxAnswerSize %s", async (_what, more, code) => {
  const answer = { ...accepted, padding: "é".repeat(100) };
  const maxAnswerSize = new TextEncoder().encode(JSON.stringify(answer)).byteLength - more;
  await using server = await httpServer((response) => json(response, answer));
  const outcome = await clientOf(server, { maxAnswerSize })
    .sale(order)
    .catch((error: { code: string }) => error);
  expect("code" in outcome ? outcome.code : undefined).toBe(code);
});

test("A character that comes in two pieces is read as one", async () => {
  const [first, second] = [Buffer.from("é").subarray(0, 1), Buffer.from("é").subarray(1)];
  const [head, tail] = JSON.stringify({ ...accepted, note: "|" }).split("|") as [string, string];
  await using server = await httpServer(async (response) => {
    response.write(Buffer.concat([Buffer.from(head), first]));
    await new Promise((resolve) => setTimeout(resolve, 50));
    response.end(Buffer.concat([second, Buffer.from(tail)]));
  });
  expect(await clientOf(server).sale(order)).toEqual({ ...accepted, note: "é" });
});
