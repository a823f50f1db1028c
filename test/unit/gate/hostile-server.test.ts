import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { CupQuickPayError } from "../../../src/errors/cup-quickpay-error.js";
import fc from "../../support/property.js";
import { clientOf, rejection } from "./client-of.js";
import { accepted, banksQuery, order, payout, statusQuery } from "./orders.js";

/*
 * A server that answers anything: status, headers and body. Whatever comes, a call resolves to an answer of
 * the contract about this payment, or rejects with an error of this package; it is sent once; and nothing of
 * the customer is told.
 */

const secrets = ["倩文", "13632264147", "customer@example.com", "6216261000000000018", "23512361283"];

/** Pieces of answers, right ones and wrong ones, so that some come near to what the contract says. */
const value: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    "success",
    "error",
    "3041",
    "0",
    3041,
    "",
    null,
    true,
    [],
    {},
    200,
    201,
    "ORDER_155860015",
    "ORDER_2",
    "gh72ef7c07157e6bde92072a52",
    `${"A".repeat(86)}==`,
    `No ${secrets.join(" ")}`,
  ),
  fc.jsonValue({ maxDepth: 2 }),
);
const members = [
  "status",
  "code",
  "message",
  "request_id",
  "project_id",
  "payment_id",
  "errors",
  "signature",
  "payment",
];
const body = fc.oneof(
  fc
    .dictionary(fc.constantFrom(...members, "__proto__", "toString"), value, { noNullPrototype: true })
    .map((answer) => JSON.stringify(answer)),
  fc
    .dictionary(fc.constantFrom(...members), value, { maxKeys: 2, noNullPrototype: true })
    .map((change) => JSON.stringify({ ...accepted, ...change })),
  fc
    .dictionary(fc.constantFrom(...members), value, { maxKeys: 2, noNullPrototype: true })
    .map((change) =>
      JSON.stringify({ status: "error", code: "3041", message: "Payment ID already exists", ...change }),
    ),
  fc.json(),
  fc.string(),
  fc.constant(`<html>${secrets.join(" ")}</html>`),
);
const answer = fc.record({
  status: fc.oneof(
    fc.constantFrom(200, 200, 201, 400, 400, 401, 403, 404, 408, 409, 421, 422, 422, 429, 500, 503),
    fc.integer({ min: 200, max: 599 }),
  ),
  contentType: fc.constantFrom("application/json", "text/html", `text/${secrets[2]}`),
  body,
});

const nullBody = new Set([204, 205, 304]);

async function outcomeOf(
  { status, contentType, body }: { status: number; contentType: string; body: string },
  call: (gate: ReturnType<typeof clientOf>) => Promise<unknown>,
) {
  let sent = 0;
  const told: unknown[] = [];
  const gate = clientOf(
    { url: "http://127.0.0.1:9" },
    {
      retry: { retries: 0 },
      onEvent: (event) => told.push(event),
      fetch: async () => {
        sent++;
        const headers = { "content-type": contentType };
        return new Response(nullBody.has(status) ? null : body, { status, headers });
      },
    },
  );
  const result = await call(gate).then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
  return { ...result, sent, told } as { value?: unknown; error?: unknown; sent: number; told: unknown[] };
}

/** What a purchase comes to; the answers of the first two properties are the same, and each is given once. */
const purchases = new Map<string, ReturnType<typeof outcomeOf>>();
function outcomeOfPurchase(given: Parameters<typeof outcomeOf>[0]): ReturnType<typeof outcomeOf> {
  const key = JSON.stringify(given);
  const outcome = purchases.get(key) ?? outcomeOf(given, (gate) => gate.sale(order));
  purchases.set(key, outcome);
  return outcome;
}

describe("Whatever a server answers,", () => {
  test("a purchase is accepted only by the contract's answer about it", async () => {
    await fc.assert(
      fc.asyncProperty(answer, async (given) => {
        const { value, error, sent } = await outcomeOfPurchase(given);
        expect(sent).toBe(1);
        if (error !== undefined) {
          expect(error).toBeInstanceOf(CupQuickPayError);
          return;
        }
        expect(given.status).toBeLessThan(300);
        expect(value).toMatchObject({ status: "success", project_id: 200 });
        expect(String((value as typeof accepted).payment_id).toLowerCase()).toBe("order_155860015");
      }),
      { numRuns: 250 },
    );
  });

  test("it is refused only by the contract's refusal of this request, and unknown otherwise", async () => {
    await fc.assert(
      fc.asyncProperty(answer, async (given) => {
        const { error } = await outcomeOfPurchase(given);
        if (error === undefined) {
          return;
        }
        const { outcome } = error as CupQuickPayError;
        if (outcome === "unknown") {
          return;
        }
        expect(outcome).toBe("refused");
        expect([400, 403, 404, 422]).toContain(given.status);
        const refusal = JSON.parse(given.body);
        expect(refusal.status).toBe("error");
        expect(refusal.code).toMatch(/^\d{1,10}$/);
        expect([undefined, 200]).toContain(refusal.project_id);
        expect([undefined, "order_155860015"]).toContain(refusal.payment_id?.toLowerCase());
      }),
      { numRuns: 250 },
    );
  });

  test("errors and events tell nothing of the customer", async () => {
    await fc.assert(
      fc.asyncProperty(answer, async (given) => {
        const { error, told } = await outcomeOf(given, (gate) => gate.payout(payout));
        const shown = inspect([error, told], { depth: 12, showHidden: true }) + JSON.stringify(told);
        for (const secret of secrets) {
          expect(shown).not.toContain(secret);
        }
      }),
      { numRuns: 150 },
    );
  });

  test("a query rejects with an error of this package, or resolves", async () => {
    await fc.assert(
      fc.asyncProperty(answer, fc.boolean(), async (given, isStatus) => {
        const { error } = await outcomeOf(given, (gate) =>
          isStatus ? gate.paymentStatus(statusQuery) : gate.payoutBanks(banksQuery),
        );
        if (error !== undefined) {
          expect(error).toBeInstanceOf(CupQuickPayError);
        }
      }),
      { numRuns: 150 },
    );
  });
});

test.each([
  ["nothing", undefined],
  ["null", null],
  ["a text", "ok"],
  ["an object without headers", { status: 200 }],
  [
    "a body that is read already",
    Response.json(accepted)
      .text()
      .then(() => used()),
  ],
  [
    "a body that is no stream of bytes",
    new Response(new ReadableStream({ start: (controller) => controller.enqueue("text") })),
  ],
])("A fetch that resolves to %s leaves the outcome unknown", async (_what, response) => {
  const gate = clientOf({ url: "http://127.0.0.1:9" }, { fetch: async () => (await response) as never });
  expect(await rejection(gate.sale(order))).toMatchObject({ name: "TransportError", outcome: "unknown" });
});

test("A fetch that throws at once leaves the outcome unknown", async () => {
  const gate = clientOf(
    { url: "http://127.0.0.1:9" },
    {
      fetch: () => {
        throw new Error("no");
      },
    },
  );
  expect(await rejection(gate.sale(order))).toMatchObject({ code: "connection_lost", outcome: "unknown" });
});

async function used(): Promise<Response> {
  const response = Response.json(accepted);
  await response.text();
  return response;
}

test.each([
  ["faults", "answer_invalid", Array(100_000).fill(1)],
  ["errors", "refused", Array(10_000).fill({ code: 1, message: "m" })],
])(
  "Of an answer with very many %s only the first fifty are told, without delay",
  async (_what, code, errors) => {
    const refusal = { status: "error", code: "3041", message: "Payment ID already exists", errors };
    const gate = clientOf(
      { url: "http://127.0.0.1:9" },
      { fetch: async () => Response.json(refusal, { status: 422 }) },
    );
    const started = performance.now();
    const error = await rejection(gate.sale(order));
    expect(error).toMatchObject({ code });
    const { problems } = error as { problems: unknown[] };
    expect(problems.length).toBe(code === "refused" ? 50 : 0);
    expect(performance.now() - started).toBeLessThan(5000);
  },
);

test("An accepted answer of the wrong shape is told by its first fault", async () => {
  const gate = clientOf(
    { url: "http://127.0.0.1:9" },
    { fetch: async () => Response.json(Array(100_000).fill(1)) },
  );
  const error = await rejection(gate.payoutBanks(banksQuery));
  expect(error).toMatchObject({ code: "answer_invalid" });
  expect((error as { problems: unknown[] }).problems).toHaveLength(1);
});

test("Very many words of the platform are cut", async () => {
  const refusal = { status: "error", code: "3041", message: "倩 ".repeat(100_000) };
  const gate = clientOf(
    { url: "http://127.0.0.1:9" },
    { fetch: async () => Response.json(refusal, { status: 400 }) },
  );
  const { responseMessage } = (await rejection(gate.sale(order))) as { responseMessage: string };
  expect(responseMessage).toHaveLength(1001);
  expect(responseMessage.endsWith("…")).toBe(true);
});
