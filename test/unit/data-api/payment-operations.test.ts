import { describe, expect, test } from "vitest";
import {
  createDataApiClient,
  type DataApiClientOptions,
} from "../../../src/data-api/create-data-api-client.js";
import { sign } from "../../../src/signature/sign.js";
import type { ClientEvent } from "../../../src/transport/client-event.js";
import { httpServer, json } from "../../support/http-server.js";
import { signatureOf } from "../../support/independent-signature.js";
import { rejection } from "../gate/client-of.js";

const token = "WKiarERJ5pcceNerpM9R5TNnyPTQMl";
const found = {
  operations: [
    {
      operation_id: "24101000000751",
      operation_type: "sale",
      operation_created_at: "2019-03-25T03:54:57+00:00",
      operation_completed_at: null,
      amount: 1000,
      currency: "CNY",
      arn: null,
      rrn: null,
    },
  ],
};
const signed = async (answer: object) => ({ ...answer, signature: await sign(answer, "secret") });

const clientOf = (server: { url: string }, options: Partial<DataApiClientOptions> = {}) =>
  createDataApiClient({
    token,
    secretKey: "secret",
    baseUrl: server.url,
    retry: { minTimeout: 1 },
    ...options,
  });

const answering = (answer: object, status = 200) =>
  httpServer(async (response) => json(response, answer, status));

describe("The operations of a payment", () => {
  test("are asked for by payment_id alone, with token and signature", async () => {
    await using server = await answering(await signed(found));
    expect(await clientOf(server).paymentOperations({ payment_id: "ORDER_1" })).toEqual(found.operations);
    const [request] = server.received;
    expect(request?.url).toBe("/operations/get-by-payment");
    const query = { token, payment_id: "ORDER_1" };
    expect(JSON.parse(request?.body ?? "")).toEqual({ ...query, signature: signatureOf(query, "secret") });
  });

  test("are refused to be asked for without a payment_id, before anything is sent", async () => {
    await using server = await answering(await signed(found));
    expect(await rejection(clientOf(server).paymentOperations({ payment_id: " " }))).toMatchObject({
      name: "InvalidInputError",
      problems: [{ path: "payment_id" }],
    });
    expect(server.received).toEqual([]);
  });

  test.each([
    [
      "whose signature does not hold",
      { ...found, signature: "A".repeat(86).concat("==") },
      "answer_unsigned",
    ],
    ["without a list", { operations: null, signature: "A".repeat(86).concat("==") }, "answer_invalid"],
  ])("are not taken from an answer %s", async (_, answer, code) => {
    await using server = await answering(answer);
    expect(await rejection(clientOf(server).paymentOperations({ payment_id: "A" }))).toMatchObject({
      name: "AnswerError",
      code,
    });
  });

  test("end in a RefusedError when the token does not hold", async () => {
    await using server = await answering({ status: 401, message: "Invalid credentials" }, 401);
    expect(await rejection(clientOf(server).paymentOperations({ payment_id: "A" }))).toMatchObject({
      name: "RefusedError",
      operation: "POST /operations/get-by-payment",
      httpStatus: 401,
    });
  });

  test("are asked for again when the Data API has too many requests", async () => {
    let calls = 0;
    await using server = await httpServer(async (response) => {
      calls += 1;
      json(response, calls < 3 ? { status: 429 } : await signed(found), calls < 3 ? 429 : 200);
    });
    expect(await clientOf(server).paymentOperations({ payment_id: "A" })).toHaveLength(1);
    expect(calls).toBe(3);
  });

  test("are told of to who listens, with the payment and without the token", async () => {
    await using server = await answering(await signed(found));
    const events: ClientEvent[] = [];
    await clientOf(server, { onEvent: (event) => events.push(event) }).paymentOperations({ payment_id: "A" });
    expect(events[0]).toMatchObject({ operation: "POST /operations/get-by-payment", paymentId: "A" });
    expect(JSON.stringify(events)).not.toContain(token);
  });
});
