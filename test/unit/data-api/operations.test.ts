import { describe, expect, test } from "vitest";
import {
  createDataApiClient,
  type DataApiClientOptions,
} from "../../../src/data-api/create-data-api-client.js";
import type { OperationsQuery } from "../../../src/data-api/operations-query.js";
import { sign } from "../../../src/signature/sign.js";
import type { ClientEvent } from "../../../src/transport/client-event.js";
import { httpServer, json, type Received, type TestServer } from "../../support/http-server.js";
import { askedAgain } from "../gate/asked-again.js";
import { rejection } from "../gate/client-of.js";

const token = "WKiarERJ5pcceNerpM9R5TNnyPTQMl";
const interval = { from: "2019-03-01 00:00:00", to: "2019-03-31 23:59:59" };

const clientOf = (server: { url: string }, options: Partial<DataApiClientOptions> = {}) =>
  createDataApiClient({
    token,
    secretKey: "secret",
    baseUrl: server.url,
    retry: { minTimeout: 1 },
    ...options,
  });

async function all(
  server: { url: string },
  query: OperationsQuery = { interval },
  options: Partial<DataApiClientOptions> = {},
): Promise<string[]> {
  const ids: string[] = [];
  for await (const { operation_id } of clientOf(server, options).operations(query)) {
    ids.push(operation_id);
  }
  return ids;
}

const operation = (id: number) => ({
  operation_id: String(id),
  payment_id: `ORDER_${id}`,
  operation_type: "sale",
  operation_status: "success",
});

const signed = async (answer: object) => ({ ...answer, signature: await sign(answer, "secret") });

/** A Data API with some operations, which pages as the contract says. */
const withOperations = (count: number) =>
  httpServer(async (response, request) => {
    const { limit, offset } = bodyOf(request);
    const ids = Array.from({ length: count }, (_, index) => index + 1).slice(offset, offset + limit);
    json(response, await signed({ operations: ids.map(operation) }));
  });

const bodyOf = ({ body }: Received) => JSON.parse(body);
const offsetsOf = ({ received }: TestServer) => received.map((request) => bodyOf(request).offset);

describe("The operations of a query", () => {
  test("come from all pages, one page after the other", async () => {
    await using server = await withOperations(7);
    expect(await all(server, { interval, limit: 3 })).toEqual(["1", "2", "3", "4", "5", "6", "7"]);
    expect(offsetsOf(server)).toEqual([0, 3, 6, 7]);
  });

  test("go on after a short page, as no documentation says that it is the last one", async () => {
    await using server = await httpServer(async (response, request) => {
      const { offset } = bodyOf(request);
      const ids = ({ 0: [1, 2, 3], 3: [4], 4: [5, 6] } as Record<number, number[]>)[offset] ?? [];
      json(response, await signed({ operations: ids.map(operation) }));
    });
    expect(await all(server, { interval, limit: 3 })).toEqual(["1", "2", "3", "4", "5", "6"]);
    expect(offsetsOf(server)).toEqual([0, 3, 4, 6]);
  });

  test("end with an empty page if the last one was full", async () => {
    await using server = await withOperations(6);
    expect(await all(server, { interval, limit: 3 })).toEqual(["1", "2", "3", "4", "5", "6"]);
    expect(offsetsOf(server)).toEqual([0, 3, 6]);
  });

  test.each(["Asia/Shanghai", "PRC", "UTC", "+08:00", "-03:30"])(
    "may be asked for in the zone %s",
    async (tz) => {
      await using server = await withOperations(0);
      await all(server, { interval, tz });
      expect(bodyOf(server.received[0] as Received).tz).toBe(tz);
    },
  );

  test("may begin later", async () => {
    await using server = await withOperations(5);
    expect(await all(server, { interval, limit: 3, offset: 4 })).toEqual(["5"]);
  });

  test("may be none", async () => {
    await using server = await withOperations(0);
    expect(await all(server)).toEqual([]);
  });

  test("are asked for only as far as the loop goes", async () => {
    await using server = await withOperations(9);
    for await (const { operation_id } of clientOf(server).operations({ interval, limit: 3 })) {
      if (operation_id === "2") {
        break;
      }
    }
    expect(offsetsOf(server)).toEqual([0]);
  });

  test("are found with dates of either spelling", async () => {
    await using server = await withOperations(1);
    const interval = { from: "2019-03-01T00:00:00", to: "2019-03-01 23:59:59" };
    expect(await all(server, { interval })).toEqual(["1"]);
  });

  test("are asked for with a signed request, 1000 at a time", async () => {
    await using server = await withOperations(0);
    await all(server, { interval, project_id: [200], operation_status: "success" });
    const [request] = server.received as [Received];
    expect([request.method, request.url]).toEqual(["POST", "/operations/get"]);
    expect(bodyOf(request)).toEqual({
      interval,
      project_id: [200],
      operation_status: "success",
      limit: 1000,
      offset: 0,
      token,
      // Made with OpenSSL over the parameters in their order.
      signature: "bu+QOF4euGFlF0yID8cJPJSHYAWjQ9vAbR5lsu3rDNpeCjpBJBl1d7RE/a0krHQ+LYc0f1dJJ96Cb39+Cx/l0g==",
    });
  });
});

describe("A query is refused before it is sent", () => {
  test.each([
    ["a larger page", { interval, limit: 1001 }, "limit must be from 1 to 1000, as it is the size of a page"],
    ["an empty page", { interval, limit: 0 }, "limit must be from 1 to 1000, as it is the size of a page"],
    [
      "a page of less than nothing",
      { interval, limit: -1 },
      "limit must be from 1 to 1000, as it is the size of a page",
    ],
    [
      "a zone that there is not",
      { interval, tz: "China" },
      "tz must be a time zone's IANA name, such as Asia/Shanghai, or +hh:mm",
    ],
    ["an offset without a colon", { interval, tz: "+0800" }, "tz must be a time zone's IANA name"],
    ["an offset of a day", { interval, tz: "+24:00" }, "tz must be a time zone's IANA name"],
    ["a negative offset", { interval, offset: -1 }, "offset must be >= 0"],
    ["no interval", {}, "interval is missing"],
    [
      "a date with an offset",
      { interval: { ...interval, from: "2019-03-01T00:00:00+08:00" } },
      "interval.from must be a date and time such as 2020-01-01 14:53:55, without an offset",
    ],
    [
      "a date that there is not",
      { interval: { from: "2019-02-30 00:00:00", to: "2019-03-31 00:00:00" } },
      "interval.from must be a date and time that exists",
    ],
    [
      "an interval that ends before it begins",
      { interval: { from: "2019-03-01 12:00:00", to: "2019-03-01T11:00:00" } },
      "interval.to must not be before interval.from",
    ],
    ["nothing at all", null, "must be an object"],
  ])("with %s", async (_what, query, problem) => {
    await using server = await withOperations(1);
    const error = await rejection(all(server, query as never));
    expect(error).toMatchObject({ code: "invalid_input", outcome: "not_sent" });
    expect((error as Error).message).toContain(`:\n  ${problem}`);
    expect(server.received).toEqual([]);
  });

  test.each([
    ["token", { token: "" }],
    ["token", { token: () => Promise.reject(new Error("sealed")) }],
    ["secretKey", { secretKey: "" }],
  ])("without a %s", async (name, options) => {
    await using server = await withOperations(1);
    const error = await rejection(all(server, { interval }, options));
    expect(error).toMatchObject({ code: "secret_key", outcome: "not_sent" });
    expect((error as Error).message).toContain(`${name} could not be read`);
    expect(server.received).toEqual([]);
  });
});

describe("An answer is refused", () => {
  test.each([
    ["that is unsigned", "answer_invalid", async () => ({ operations: [operation(1)] })],
    [
      "that was changed after it was signed",
      "answer_unsigned",
      async () => ({ ...(await signed({ operations: [operation(1)] })), operations: [operation(2)] }),
    ],
    [
      "with an operation without an id",
      "answer_invalid",
      async () =>
        signed({
          operations: [{ ...operation(1), operation_id: undefined }].map((o) =>
            JSON.parse(JSON.stringify(o)),
          ),
        }),
    ],
    [
      "with more operations than were asked for",
      "answer_invalid",
      async () => signed({ operations: [1, 2, 3, 4].map(operation) }),
    ],
    ["that is a list", "answer_invalid", async () => []],
  ])("%s", async (_what, code, answer) => {
    await using server = await httpServer(async (response) => json(response, await answer()));
    expect(await rejection(all(server, { interval, limit: 3 }))).toMatchObject({ name: "AnswerError", code });
    expect(server.received).toHaveLength(1);
  });

  test.each([
    ["the page before again", [[1, 2, 3]]],
    [
      "one of two pages in turn",
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
    ],
    [
      "the page before in another order",
      [
        [1, 2, 3],
        [3, 1, 2],
      ],
    ],
    [
      "the page before, shifted by one",
      [
        [1, 2, 3],
        [2, 3, 4],
      ],
    ],
    ["the first page again after many", [[1, 2, 3], [4, 5, 6], [7, 8], [9], [10, 11, 1]]],
  ])("if it has what came before: %s", async (_what, pages) => {
    await using server = await httpServer(async (response, _request, count) =>
      json(response, await signed({ operations: (pages[(count - 1) % pages.length] ?? []).map(operation) })),
    );
    expect(await rejection(all(server, { interval, limit: 3 }))).toMatchObject({
      name: "AnswerError",
      code: "answer_invalid",
      problems: [
        { path: "operations", message: expect.stringContaining("must not have an operation twice") },
      ],
    });
    expect(server.received).toHaveLength(
      pages.flat().length === new Set(pages.flat()).size ? pages.length + 1 : pages.length,
    );
  });

  test("if it has an operation twice itself", async () => {
    await using server = await httpServer(async (response) =>
      json(response, await signed({ operations: [1, 2, 1].map(operation) })),
    );
    expect(await rejection(all(server, { interval, limit: 3 }))).toMatchObject({ code: "answer_invalid" });
    expect(server.received).toHaveLength(1);
  });

  test("if it is larger than maxAnswerSize", async () => {
    await using server = await withOperations(100);
    expect(await rejection(all(server, { interval }, { maxAnswerSize: 1000 }))).toMatchObject({
      code: "answer_too_large",
    });
  });
});

test.each([400, 401, 403])("HTTP %i is a refusal, with the platform's words", async (status) => {
  const body = { status, name: "Bad", message: `No token ${token}`, code: 7 };
  await using server = await httpServer((response) => json(response, body, status));
  expect(await rejection(all(server))).toMatchObject({
    name: "RefusedError",
    httpStatus: status,
    responseCode: "7",
    responseMessage: "No token [redacted]",
  });
  expect(server.received).toHaveLength(1);
});

test("A wrong token is told as the platform tells it, and what to check", async () => {
  const message = "Your request was made with invalid credentials.";
  const body = { status: 401, name: "Unauthorized", message, code: 0 };
  await using server = await httpServer((response) => json(response, body, 401));
  const error = await rejection(all(server));
  expect(error).toMatchObject({ name: "RefusedError", responseCode: "", responseMessage: message });
  expect((error as Error).message).toBe(
    "The platform refused POST /operations/get with HTTP 401: Your request was made with invalid credentials. " +
      "Check token and secretKey: both are those of a Dashboard user, not of the project, and only the user's newest token works.",
  );
});

test("A refusal that tells of another status is no refusal", async () => {
  await using server = await httpServer((response) => json(response, { status: 500 }, 400));
  expect(await rejection(all(server))).toMatchObject({ name: "AnswerError", code: "answer_invalid" });
});

test("When there are too many requests, a page is asked for again after the time that is asked for", async () => {
  const asked = await askedAgain(
    [
      new Response("{}", { status: 429, headers: { "retry-after": "1" } }),
      Response.json(await signed({ operations: [operation(1)] })),
      Response.json(await signed({ operations: [] })),
    ],
    (options) => all({ url: "http://127.0.0.1:9" }, { interval }, options),
  );
  expect(asked).toMatchObject({ after999: 1, value: ["1"] });
});

test("A loop can be aborted", async () => {
  await using server = await httpServer(() => controller.abort());
  const controller = new AbortController();
  const { signal } = controller;
  const first = clientOf(server).operations({ interval }, { signal }).next();
  expect(await rejection(first)).toMatchObject({ code: "aborted" });
});

test("Events tell of every page, without the token", async () => {
  const events: ClientEvent[] = [];
  await using server = await withOperations(4);
  await all(server, { interval, limit: 3 }, { onEvent: (event) => events.push(event) });
  expect(events.map(({ type, operation }) => `${type} ${operation}`)).toEqual([
    "request POST /operations/get",
    "response POST /operations/get",
    "request POST /operations/get",
    "response POST /operations/get",
    "request POST /operations/get",
    "response POST /operations/get",
  ]);
  expect(new Set(events.map(({ callId }) => callId)).size).toBe(3);
  expect(JSON.stringify(events)).not.toContain(token);
});

test.each([
  ["token", { token: undefined as never }],
  ["secretKey", { secretKey: 5 as never }],
  ["timeout", { timeout: 0 }],
  ["baseUrl", { baseUrl: "http://data.example" }],
])("A client with a wrong %s is refused as misuse", (name, options) => {
  const create = () => createDataApiClient({ token, secretKey: "secret", ...options });
  expect(create).toThrow(TypeError);
  expect(create).toThrow(name);
});
