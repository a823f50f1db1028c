import { tracingChannel } from "node:diagnostics_channel";
import { readFileSync } from "node:fs";
import { inspect } from "node:util";
import ts from "typescript";
import { afterEach, describe, expect, test } from "vitest";
import { httpServer, json } from "../../support/http-server.js";
import { clientOf, rejection } from "./client-of.js";
import { accepted, banksQuery, order, payout } from "./orders.js";

const channel = tracingChannel<object>("cup-quickpay:gate");
const unsubscribe: (() => void)[] = [];
afterEach(() => {
  for (const each of unsubscribe.splice(0)) {
    each();
  }
});

/** What subscribers of the channel hear, each time with a copy of the fields. */
function listen() {
  const heard: [string, Record<string, unknown>][] = [];
  const note = (event: string) => (fields: object) => void heard.push([event, { ...fields }]);
  const listeners = {
    start: note("start"),
    end: () => {},
    asyncStart: () => {},
    asyncEnd: note("asyncEnd"),
    error: note("error"),
  };
  channel.subscribe(listeners);
  unsubscribe.push(() => channel.unsubscribe(listeners));
  return heard;
}

test("An attempt is traced, from its start to its answer", async () => {
  const heard = listen();
  await using server = await httpServer((response) => json(response, accepted));
  await clientOf(server).sale(order);
  const fields = {
    operation: "POST /v2/payment/cup/quick/sale",
    callId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    paymentId: "ORDER_155860015",
    attempt: 1,
  };
  expect(heard).toEqual([
    ["start", fields],
    ["asyncEnd", { ...fields, httpStatus: 200, duration: expect.any(Number), result: undefined }],
  ]);
});

test("A refusal is an error of the attempt, with its HTTP status", async () => {
  const heard = listen();
  await using server = await httpServer((response) =>
    json(response, { status: "error", code: "3041", message: "Payment ID already exists" }, 400),
  );
  const error = await rejection(clientOf(server).sale(order));
  expect(heard.map(([event]) => event)).toEqual(["start", "error", "asyncEnd"]);
  expect(heard[2]?.[1]).toMatchObject({ httpStatus: 400, error });
});

test("All attempts of a query are traced under one callId", async () => {
  const heard = listen();
  await using server = await httpServer((response, _request, count) =>
    count < 3 ? json(response, {}, 503) : json(response, []),
  );
  await clientOf(server).payoutBanks(banksQuery);
  const ends = heard.filter(([event]) => event === "asyncEnd").map(([, fields]) => fields);
  expect(ends.map(({ attempt, httpStatus }) => [attempt, httpStatus])).toEqual([
    [1, 503],
    [2, 503],
    [3, 200],
  ]);
  expect(new Set(ends.map(({ callId }) => callId)).size).toBe(1);
});

test("The events of a listener and the trace have the same callId", async () => {
  const heard = listen();
  const ids: string[] = [];
  await using server = await httpServer((response) => json(response, accepted));
  await clientOf(server, { onEvent: ({ callId }) => ids.push(callId) }).sale(order);
  expect(ids).toEqual([heard[0]?.[1].callId, heard[0]?.[1].callId]);
});

test("A trace holds nothing of the customer, also when the platform quotes it", async () => {
  const heard = listen();
  const message = `${payout.customer.last_name}${payout.customer.first_name} ${payout.card.pan} ${payout.customer.phone}`;
  await using server = await httpServer((response) =>
    json(response, { status: "error", code: "502", message }, 400),
  );
  await rejection(clientOf(server).payout(payout));
  const shown = inspect(heard, { depth: 12, showHidden: true });
  expect(shown).toContain("RefusedError");
  for (const value of ["倩文", "6216261000000000018", "13632264147", "customer@example.com"]) {
    expect(shown).not.toContain(value);
  }
});

describe("The recipe for OpenTelemetry in the guide", () => {
  const [, code = ""] =
    /```ts\n(import \{ tracingChannel \}.*?)```/s.exec(
      readFileSync("spec/guides/observability.md", "utf8"),
    ) ?? [];

  /** Runs the recipe with a tracer that only notes. */
  function traceWithRecipe() {
    const spans: { name: string; kind: string; attributes: Record<string, unknown>; log: unknown[] }[] = [];
    const startSpan = (name: string, { kind }: { kind: string }) => {
      const span = { name, kind, attributes: {} as Record<string, unknown>, log: [] as unknown[] };
      spans.push(span);
      return {
        setAttribute: (key: string, value: unknown) => void Object.assign(span.attributes, { [key]: value }),
        recordException: ({ name }: Error) => void span.log.push(name),
        setStatus: (status: object) => void span.log.push(status),
        end: () => void span.log.push("end"),
      };
    };
    const subscribed: [ReturnType<typeof tracingChannel>, never][] = [];
    const api = {
      tracingChannel: (name: string) => ({
        subscribe: (listeners: never) => {
          const real = tracingChannel(name);
          real.subscribe(listeners);
          subscribed.push([real, listeners]);
        },
      }),
      SpanKind: { CLIENT: "client", SERVER: "server" },
      SpanStatusCode: { ERROR: "error" },
      trace: { getTracer: () => ({ startSpan }) },
    };
    unsubscribe.push(() => {
      for (const [real, listeners] of subscribed) {
        real.unsubscribe(listeners);
      }
    });
    const { outputText } = ts.transpileModule(code, { compilerOptions: { target: ts.ScriptTarget.ES2023 } });
    new Function(...Object.keys(api), outputText.replace(/^import .*$/gm, ""))(...Object.values(api));
    return spans;
  }

  test("makes a span of an attempt, with its fields for attributes", async () => {
    const spans = traceWithRecipe();
    await using server = await httpServer((response) => json(response, accepted));
    await clientOf(server).sale(order);
    expect(spans).toEqual([
      {
        name: "POST /v2/payment/cup/quick/sale",
        kind: "client",
        attributes: {
          "cup_quickpay.operation": "POST /v2/payment/cup/quick/sale",
          "cup_quickpay.callId": expect.any(String),
          "cup_quickpay.paymentId": "ORDER_155860015",
          "cup_quickpay.attempt": 1,
          "cup_quickpay.httpStatus": 200,
          "cup_quickpay.duration": expect.any(Number),
        },
        log: ["end"],
      },
    ]);
  });

  test("tells the error of an attempt that fails", async () => {
    const spans = traceWithRecipe();
    await using server = await httpServer((response) => json(response, {}, 500));
    await rejection(clientOf(server).sale(order));
    expect(spans[0]?.attributes).not.toHaveProperty("cup_quickpay.error");
    expect(spans[0]?.log).toEqual(["AnswerError", { code: "error", message: "server_error" }, "end"]);
  });
});
