import { type Span, type SpanContext, type SpanOptions, trace } from "@opentelemetry/api";
import { createCallbackHandler, createGateClient } from "cup-quickpay";
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { logLines } from "../../examples/recipes/logs-and-traces/log-lines.js";
import { inTraceOf, traceOfPurchase } from "../../examples/recipes/logs-and-traces/order-trace.js";
import { signedCallback } from "../../src/testing/index.js";
import { payout } from "../sandbox/support/merchant.js";
import { sandboxFor } from "../sandbox/support/sandbox-for.js";

/* examples/recipes/logs-and-traces */

interface Line {
  readonly level: string;
  readonly message: string;
  readonly [field: string]: unknown;
}

/** What a logger writes while a test runs. */
function written(): Line[] {
  const lines: Line[] = [];
  const at = (level: string) => (fields: object, message: string) =>
    void lines.push({ level, message, ...fields });
  onTestFinished(logLines({ info: at("info"), error: at("error") }));
  return lines;
}

const payoutOf = (id: string) => {
  const { general, ...rest } = payout(id, { card: { pan: "6200000000000005" } });
  return { ...rest, general: { payment_id: id } };
};

/** All that is nobody's business, in the request and in the callback. */
const personal = [
  "6200000000000005",
  "倩文",
  "13632264147",
  "customer@example.com",
  "天河路",
  "sandbox-secret-key",
];

describe("Lines of a log", () => {
  test("tell of a payout, of its refused repeat and of its callback, without personal data", async () => {
    const lines = written();
    const sandbox = await sandboxFor();
    const gate = createGateClient({
      projectId: sandbox.projectId,
      secretKey: sandbox.secretKey,
      baseUrl: sandbox.url,
    });
    await gate.payout(payoutOf("LOG_1"));
    await gate.payout(payoutOf("LOG_1")).catch(() => {});
    const handle = createCallbackHandler({ secretKey: sandbox.secretKey, on: { update: () => {} } });
    await handle((await signedCallback("payout-success", sandbox.secretKey)).request());
    await handle((await signedCallback("payout-success", "another key")).request());

    expect(lines).toEqual([
      {
        ...{ level: "info", message: "POST /v2/payment/chinaunionpay/payout" },
        ...{
          operation: "POST /v2/payment/chinaunionpay/payout",
          paymentId: "LOG_1",
          attempt: 1,
          httpStatus: 200,
        },
        ...{ callId: expect.any(String), duration: expect.any(Number) },
      },
      {
        ...{ level: "error", message: "POST /v2/payment/chinaunionpay/payout" },
        ...{
          operation: "POST /v2/payment/chinaunionpay/payout",
          paymentId: "LOG_1",
          attempt: 1,
          httpStatus: 400,
        },
        ...{ callId: expect.any(String), duration: expect.any(Number) },
        error: { name: "RefusedError", code: "refused" },
      },
      {
        ...{
          level: "info",
          message: "cup-quickpay:callback",
          method: "POST",
          status: 200,
          event: "update",
        },
        ...{ key: expect.stringContaining("payout"), duration: expect.any(Number) },
      },
      {
        ...{ level: "error", message: "cup-quickpay:callback", method: "POST", status: 400 },
        ...{ error: { name: "CallbackError", code: "bad_signature" }, duration: expect.any(Number) },
      },
    ]);
    const text = JSON.stringify(lines);
    expect(personal.filter((word) => text.includes(word))).toEqual([]);
  });

  test("tell of a handler that has failed by name and code only", async () => {
    const lines = written();
    const handle = createCallbackHandler({
      secretKey: "secret",
      on: {
        update: () => {
          throw Object.assign(new Error("Order of 倩文 is broken."), { code: "23505" });
        },
      },
    });
    await handle((await signedCallback("purchase-success", "secret")).request());
    expect(lines).toMatchObject([{ level: "error", status: 500, error: { name: "Error", code: "23505" } }]);
    expect(JSON.stringify(lines)).not.toContain("倩文");
  });
});

describe("The trace of an order", () => {
  /** Spans as a test can read them. */
  interface TestSpan {
    readonly name: string;
    readonly options: SpanOptions;
    status?: object;
    isEnded: boolean;
  }

  let made: TestSpan[] = [];
  let active: SpanContext | undefined;
  const { getActiveSpan } = trace;

  beforeAll(() => {
    const startActiveSpan = (name: string, options: SpanOptions, work: (span: Span) => unknown) => {
      const span: TestSpan = { name, options, isEnded: false };
      made.push(span);
      const setStatus = (status: object) => {
        span.status = status;
      };
      const end = () => {
        span.isEnded = true;
      };
      return work({ setStatus, end } as unknown as Span);
    };
    trace.setGlobalTracerProvider({ getTracer: () => ({ startActiveSpan }) as never });
    trace.getActiveSpan = () => active && ({ spanContext: () => active } as Span);
  });
  afterAll(() => {
    trace.getActiveSpan = getActiveSpan;
    trace.disable();
  });
  beforeEach(() => {
    made = [];
    active = undefined;
  });

  const purchase = { traceId: "4bf92f3577b34da6a3ce929d0e0e4736", spanId: "00f067aa0ba902b7", traceFlags: 1 };

  test("leads from the span of the callback to that of the purchase", async () => {
    active = purchase;
    const stored = traceOfPurchase();
    expect(stored).toBe("4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-1");
    expect(await inTraceOf(stored, async () => "settled")).toBe("settled");
    expect(made).toEqual([
      {
        name: "settle order",
        options: { kind: 4, links: [{ context: { ...purchase, isRemote: true } }] },
        isEnded: true,
      },
    ]);
  });

  test("is told of what failed, and not stood in its way", async () => {
    expect(traceOfPurchase()).toBeNull();
    await expect(
      inTraceOf(null, async () => {
        throw new Error("no such order");
      }),
    ).rejects.toThrow("no such order");
    expect(made).toEqual([
      { name: "settle order", options: { kind: 4, links: [] }, status: { code: 2 }, isEnded: true },
    ]);
  });
});
