import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startMock } from "../../src/mock/start-mock.js";
import { type Sandbox, type ScenarioName, scenarios } from "../../src/sandbox/index.js";
import { judged } from "../support/judged.js";
import { operationNamed, operations } from "../support/operations.js";
import { judge, judgeOfAnswers } from "./support/judge.js";
import {
  banksPath,
  type Message,
  payout,
  payoutPath,
  sale,
  salePath,
  send,
  signed,
  statusByRequestPath,
  statusPath,
} from "./support/merchant.js";
import { open, parameters, signedPage, submit } from "./support/page.js";
import { startReceiver } from "./support/receiver.js";
import { sandboxFor } from "./support/sandbox-for.js";

type Server = { url: string };
type Answer = { status: number; headers: Headers };

const covered = new Set<string>();

// Prism's first start takes seconds in which nothing else in this process runs: a connection that a sandbox has open
// would be closed as idle just when it is used again.
beforeAll(async () => {
  const { close } = await startMock();
  await close();
}, 60_000);

/** Every operation with every status that the contract documents for it. */
const documented = operations.flatMap(({ operation }) =>
  Object.keys(operation.responses).map((status) => `${operation.operationId} ${status}`),
);

const banks = { general: { project_id: 200, payment_id: "ANY" }, payment: { amount: 1000, currency: "CNY" } };
const status = { general: { project_id: 200, payment_id: "ORDER_1" }, destination: "merchant" };
const dataQuery = {
  token: "sandbox-data-api-token-0000000",
  interval: { from: "2000-01-01 00:00:00", to: "2100-01-01 00:00:00" },
};
const dataKey = "sandbox-data-api-secret-key";

/** Gate's operations, each with a request that holds. */
const gate: Record<string, [path: string, request: Message]> = {
  createSale: [salePath, sale("ORDER_2")],
  createPayout: [payoutPath, payout("PAYOUT_2")],
  listPayoutBanks: [banksPath, banks],
  getPaymentStatus: [statusPath, status],
  getPaymentStatusByRequest: [statusByRequestPath, { project_id: 200, request_id: "none" }],
};

const payoutScenarios = [
  "awaiting_clarification",
  "awaiting_retry",
  "partially_paid_out",
  "reversed",
] as const;

/** The answer passed the judge, and has this status. */
function passes(operationId: string, answer: Answer, expected: number): void {
  expect(answer.headers.get("sl-violations")).toBeNull();
  expect(answer.status).toBe(expected);
  covered.add(`${operationId} ${expected}`);
}

/** A sandbox with one purchase. */
async function withPurchase(scenario?: ScenarioName): Promise<{ sandbox: Sandbox; requestId: string }> {
  const sandbox = await sandboxFor();
  const { body } = await send(sandbox, salePath, signed(sale("ORDER_1")));
  await sandbox.settled();
  sandbox.setScenario(scenario);
  return { sandbox, requestId: body.request_id };
}

describe("Prism, standing before the sandbox, finds nothing wrong", () => {
  describe("with what is accepted", () => {
    test.each(["createSale", "createPayout", "listPayoutBanks", "getPaymentStatus"])("%s", async (id) => {
      const { sandbox } = await withPurchase();
      const [path, request] = gate[id] as [string, Message];
      passes(id, await send(await judge(sandbox), path, signed(request)), 200);
    });

    test("getPaymentStatusByRequest", async () => {
      const { sandbox, requestId } = await withPurchase();
      const request = signed({ project_id: 200, request_id: requestId });
      passes(
        "getPaymentStatusByRequest",
        await send(await judge(sandbox), statusByRequestPath, request),
        200,
      );
    });

    test("getPaymentStatus of a payment nobody knows", async () => {
      const { sandbox } = await withPurchase();
      const request = signed({ general: { project_id: 200, payment_id: "NONE" } });
      passes("getPaymentStatus", await send(await judge(sandbox), statusPath, request), 200);
    });

    test("getPaymentStatus of a payout, in every state", async () => {
      const { sandbox } = await withPurchase();
      const proxy = await judge(sandbox);
      for (const scenario of [
        ...payoutScenarios,
        "duplicate",
        "success",
        "decline",
        "error",
        "no_answer",
      ] as const) {
        sandbox.setScenario(scenario, { paymentId: scenario });
        await send(proxy, payoutPath, signed(payout(scenario)));
        await sandbox.settled();
        const request = signed({ general: { project_id: 200, payment_id: scenario } });
        passes("getPaymentStatus", await send(proxy, statusPath, request), 200);
      }
    });

    test("listOperations", async () => {
      const { sandbox } = await withPurchase();
      await send(sandbox, payoutPath, signed(payout("PAYOUT_1")));
      await sandbox.settled();
      passes(
        "listOperations",
        await send(await judge(sandbox), "/operations/get", signed(dataQuery, dataKey)),
        200,
      );
    });

    test.each(["ORDER_1", "NONE"])("listPaymentOperations of %s", async (payment_id) => {
      const { sandbox } = await withPurchase();
      const query = signed({ token: dataQuery.token, payment_id }, dataKey);
      passes(
        "listPaymentOperations",
        await send(await judge(sandbox), "/operations/get-by-payment", query),
        200,
      );
    });

    test("openPaymentPage", async () => {
      const { sandbox } = await withPurchase();
      passes("openPaymentPage", await openPage(await judge(sandbox), parameters()), 200);
    });

    test("openPaymentPageByForm", async () => {
      const { sandbox } = await withPurchase();
      passes("openPaymentPageByForm", await sendPage(await judge(sandbox), parameters()), 200);
    });
  });

  describe("with what is refused", () => {
    test.each(Object.entries(gate))("%s, signed with another key", async (id, [path, request]) => {
      const { sandbox } = await withPurchase();
      passes(id, await send(await judge(sandbox), path, signed(request, "another")), 400);
    });

    test.each(Object.entries(gate))(
      "%s, breaking the contract in every part",
      async (id, [path, request]) => {
        const { sandbox } = await withPurchase();
        const kept = new Set(["general", "project_id"]);
        const wrong = Object.entries(request).map(([field, value]) => [field, kept.has(field) ? value : 7]);
        passes(id, await send(await judgeOfAnswers(sandbox), path, signed(Object.fromEntries(wrong))), 400);
      },
    );

    test.each(Object.entries(gate))("%s, of another project", async (id, [path, request]) => {
      const { sandbox } = await withPurchase();
      const other = request.general
        ? { ...request, general: { ...request.general, project_id: 201 } }
        : { ...request, project_id: 201 };
      passes(id, await send(await judge(sandbox), path, signed(other)), 404);
    });

    test.each(Object.entries(gate))("%s, which is no object", async (id, [path]) => {
      const { sandbox } = await withPurchase();
      passes(id, await send(await judgeOfAnswers(sandbox), path, "[]"), 422);
    });

    test.each(Object.entries(gate))(
      "%s, from an address that is not allowed",
      async (id, [path, request]) => {
        const { sandbox } = await withPurchase("address_not_allowed");
        passes(id, await send(await judge(sandbox), path, signed(request)), 403);
      },
    );

    test.each(Object.entries(gate))("%s, while the platform fails", async (id, [path, request]) => {
      const { sandbox } = await withPurchase("platform_failure");
      const answer = await send(await judge(sandbox), path, signed(request));
      // Prism, too, says 500; the platform's has its own code.
      expect(answer.body.code).toBe("501");
      passes(id, answer, 500);
    });

    test("createSale, with a payment_id that is taken", async () => {
      const { sandbox } = await withPurchase();
      passes("createSale", await send(await judge(sandbox), salePath, signed(sale("ORDER_1"))), 400);
    });

    test.each<[number, ScenarioName | undefined, object, string]>([
      [400, undefined, { tz: "Mars/Olympus" }, dataKey],
      [401, undefined, {}, "another"],
      [403, undefined, { project_id: [201] }, dataKey],
      [429, "too_many_requests", {}, dataKey],
      [500, "platform_failure", {}, dataKey],
    ])("listOperations with %i", async (code, scenario, change, key) => {
      const { sandbox } = await withPurchase(scenario);
      const answer = await send(
        await judge(sandbox),
        "/operations/get",
        signed({ ...dataQuery, ...change }, key),
      );
      expect(answer.body.status).toBe(code);
      passes("listOperations", answer, code);
    });

    test.each<[number, ScenarioName | undefined, object, string]>([
      [400, undefined, { payment_id: "" }, dataKey],
      [401, undefined, {}, "another"],
      [403, "address_not_allowed", {}, dataKey],
      [429, "too_many_requests", {}, dataKey],
      [500, "platform_failure", {}, dataKey],
    ])("listPaymentOperations with %i", async (code, scenario, change, key) => {
      const { sandbox } = await withPurchase(scenario);
      const query = signed({ token: dataQuery.token, payment_id: "ORDER_1", ...change }, key);
      // Prism refuses by itself what the contract forbids, so here it judges the answer alone.
      const proxy = await (code === 400 ? judgeOfAnswers(sandbox) : judge(sandbox));
      const answer = await send(proxy, "/operations/get-by-payment", query);
      expect(answer.body.status).toBe(code);
      passes("listPaymentOperations", answer, code);
    });

    test("openPaymentPage", async () => {
      const { sandbox } = await withPurchase();
      passes("openPaymentPage", await openPage(await judge(sandbox), parameters(), "another"), 400);
    });

    test("openPaymentPageByForm", async () => {
      const { sandbox } = await withPurchase();
      passes("openPaymentPageByForm", await sendPage(await judge(sandbox), parameters(), "another"), 400);
    });
  });

  afterAll(() => {
    const lines = operations.map(({ operation: { operationId, responses } }) => {
      const marks = Object.keys(responses).map(
        (code) => `${code} ${covered.has(`${operationId} ${code}`) ? "✓" : "✗"}`,
      );
      return `  ${operationId.padEnd(26)} ${marks.join("  ")}`;
    });
    console.log(
      `Sandbox behind Prism: ${covered.size} of ${documented.length} documented answers\n${lines.join("\n")}`,
    );
    expect([...covered].sort()).toEqual([...documented].sort());
  });
});

test("the judge is awake: it stops an answer that breaks the contract", async () => {
  const { url } = await startLiar();
  const answer = await send(await judge({ url } as Sandbox), banksPath, signed(banks));
  expect(answer.status).toBe(500);
  expect(answer.body.type).toMatch(/VIOLATIONS/);
});

describe("every callback is what the contract says", () => {
  const results = scenarios
    .filter(({ does }) => ["result", "duplicate", "redirect"].includes(does.step))
    .map(({ name }) => name);

  test.each(results)("in scenario %s, of a purchase and a payout", async (scenario) => {
    const { url, received } = await startReceiver();
    const sandbox = await sandboxFor({
      scenario,
      callbackUrl: url,
      clock: "manual",
      autoComplete: true,
      callbacks: { progress: true },
    });
    await send(sandbox, salePath, signed(sale("ORDER_1")));
    await send(sandbox, payoutPath, signed(payout("PAYOUT_1")));
    await sandbox.advance("2h");
    expect(received.length).toBeGreaterThanOrEqual(2);
    for (const { body } of received) {
      const schema = body.redirect_data
        ? "RedirectCallback"
        : body.payment.type === "payout"
          ? "PayoutCallback"
          : "PurchaseCallback";
      expect(judged(schema, body)).toEqual([]);
    }
  });
});

const openPage = (server: Server, fields: Record<string, string>, key?: string) =>
  open(
    `${server.url}${operationNamed("openPaymentPage").path}?${new URLSearchParams(signedPage(fields, key))}`,
  );

const sendPage = (server: Server, fields: Record<string, string>, key?: string) =>
  submit(`${server.url}${operationNamed("openPaymentPageByForm").path}`, signedPage(fields, key));

/** A server whose list of banks is none. */
async function startLiar(): Promise<Server> {
  const { createServer } = await import("node:http");
  const { onTestFinished } = await import("vitest");
  const server = createServer((request, response) => {
    request.resume();
    response.setHeader("Content-Type", "application/json").end('[{"id":"one"}]');
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return { url: `http://127.0.0.1:${(server.address() as { port: number }).port}` };
}
