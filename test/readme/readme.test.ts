import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, test, vi } from "vitest";
import { callbackExamples } from "#generated/examples";
import { CupQuickPayError } from "../../src/errors/cup-quickpay-error.js";
import { RefusedError } from "../../src/errors/refused-error.js";
import { TransportError } from "../../src/errors/transport-error.js";
import { signedCallback } from "../../src/testing/signed-callback.js";
import { compileProblems } from "../support/compile-problems.js";

const root = join(import.meta.dirname, "../..");
const problemsOf = (code: readonly string[]) => compileProblems(code, surroundings);
const readme = readFileSync(join(root, "README.md"), "utf8");
const blocks = [...readme.matchAll(/^```ts\n([\s\S]*?)^```/gm)].map(([, code = ""]) => code);

/** What the README takes for granted: the shop, and what an earlier block has made. */
const surroundings = `
import type { GateClient, PayoutInput } from "cup-quickpay";
import type { DurableInbox, waitingPage as pageOfWaiting } from "cup-quickpay/inbox";
import type { redirectForm as formOfRedirect } from "cup-quickpay";
import type { PoolClient } from "pg";
declare global {
  const inbox: DurableInbox;
  const waitingPage: typeof pageOfWaiting;
  const redirectForm: typeof formOfRedirect;
  const orders: {
    sendCustomer(tx: PoolClient, paymentId: string, html: string): void;
    lock(tx: PoolClient, paymentId: string): Promise<{ status: string; fen: number }>;
    save(tx: PoolClient, paymentId: string, status: string): Promise<void>;
    log(tx: PoolClient, paymentId: string, status: string): void;
  };
  const gate: GateClient;
  const payout: PayoutInput;
  const POST: (request: Request) => Promise<Response>;
}
`;

test("The README has blocks of code for the purchase, the callback, the waiting customer, Payment Page, both kinds of tests and the errors", () => {
  expect(blocks).toHaveLength(7);
});

test("Every block of code in the README compiles", { timeout: 120_000 }, () => {
  expect(problemsOf(blocks)).toEqual([]);
});

test("A wrong block would be found", { timeout: 120_000 }, () => {
  const wrong = (blocks[0] ?? "").replace('currency: "CNY"', 'currency: "USD"');
  expect(problemsOf([wrong])).toEqual([
    expect.stringContaining(`Type '"USD"' is not assignable to type '"CNY"'`),
  ]);
});

test.each(Object.entries(callbackExamples))(
  "The README's route takes the callback %s",
  async (name, callback) => {
    const { orders, heard } = shopWith({ status: "processing", fen: callback.payment.sum.amount });
    const route = await routeOf(blocks[1] ?? "", orders);
    const { request } = await signedCallback(callback, "readme-secret");
    expect((await route(request("https://shop.example.com/callbacks"))).status).toBe(200);
    const [[event, tx, id, status] = []] = heard;
    expect([event, id, ...(event === "save" ? [status] : [])]).toEqual(expectedOf(name, callback));
    expect(tx).toBeInstanceOf(FakeClient);
    // A repeat is known by its key.
    expect((await route(request("https://shop.example.com/callbacks"))).status).toBe(200);
    expect(heard).toHaveLength(1);
  },
);

test.each([
  [
    "keeps a payment that was paid when an older status comes late",
    "purchase-decline",
    { status: "success" },
    [],
  ],
  ["marks a sum that is not the order's", "purchase-success", { fen: 999 }, [["save", "wrong sum"]]],
  ["takes a decline whose sum is not the order's", "purchase-decline", { fen: 999 }, [["save", "decline"]]],
] as const)("The README's route %s", async (_, name, differs, expected) => {
  const { orders, heard } = shopWith({ status: "processing", fen: 1000, ...differs });
  const route = await routeOf(blocks[1] ?? "", orders);
  const { request } = await signedCallback(name, "readme-secret");
  expect((await route(request("https://shop.example.com/callbacks"))).status).toBe(200);
  expect(heard.map(([event, , , status]) => [event, status])).toEqual(expected);
});

/** A shop with one order, and what it is told. */
function shopWith(order: { status: string; fen: number }) {
  const heard: unknown[][] = [];
  const told =
    (event: string) =>
    (...args: unknown[]) =>
      void heard.push([event, ...args]);
  const names = ["sendCustomer", "save", "log"];
  return {
    heard,
    orders: { lock: async () => order, ...Object.fromEntries(names.map((name) => [name, told(name)])) },
  };
}

/** What the README's shop must hear of a callback. */
function expectedOf(name: string, { payment }: (typeof callbackExamples)[keyof typeof callbackExamples]) {
  if (name.startsWith("redirect")) {
    return ["sendCustomer", payment.id];
  }
  // A refused duplicate says nothing of the payment: it must not be saved as its decline.
  if (name.endsWith("-duplicate")) {
    return ["log", payment.id];
  }
  if (payment.type === "purchase" && payment.status === "success") {
    return ["save", payment.id, "success"];
  }
  if (payment.type === "purchase" && payment.status === "decline") {
    return ["save", payment.id, "decline"];
  }
  if (payment.type === "purchase" && payment.status === "error") {
    return ["save", payment.id, "error"];
  }
  return ["log", payment.id];
}

/** What the store asks of a client of pg, without a server. test/postgres has real ones. */
class FakeClient {
  constructor(readonly keys: Set<string>) {}

  async query(text: string, [value]: string[] = []) {
    const rows = (): object[] => {
      if (text.includes("to_regclass")) {
        return [{ found: true }];
      }
      if (!text.startsWith("insert")) {
        return [{ id: "1" }];
      }
      if (value === undefined || this.keys.has(value)) {
        return [];
      }
      this.keys.add(value);
      return [{ id: "1" }];
    };
    return { rows: rows(), command: text.toUpperCase() };
  }

  on() {}
  off() {}
  release() {}
}

class FakePool {
  readonly #client = new FakeClient(new Set());
  connect = async () => this.#client;
  query() {}
}

/** Runs the block that makes the route, with the shop's orders, and returns the route. */
async function routeOf(code: string, orders: object): Promise<(request: Request) => Promise<Response>> {
  vi.stubEnv("CUP_SECRET_KEY", "readme-secret");
  const { outputText } = ts.transpileModule(code, { compilerOptions: { target: ts.ScriptTarget.ES2023 } });
  const modules = {
    ...(await import("../../src/index.js")),
    ...(await import("../../src/postgres/index.js")),
  };
  const names = [...outputText.matchAll(/^import \{([^}]*)\}/gm)].map(([, each = ""]) => each).join(",");
  const body = outputText.replace(/^import .*$/gm, "").replace("export const POST =", "return");
  const make = new Function("orders", `{${names}}`, body);
  return make(orders, { ...modules, Pool: FakePool });
}

const request = { operation: "POST /v2/payment/chinaunionpay/payout", httpStatus: 400, responseMessage: "" };

test.each([
  [
    "of a repeat",
    new RefusedError({ ...request, responseCode: "3041", paymentExists: true }),
    "An earlier request counts: ask paymentStatus.",
  ],
  [
    "of a first request",
    new RefusedError({ ...request, responseCode: "2004" }),
    "This request moves no money: refused",
  ],
  [
    "that never came",
    new TransportError("timeout", request.operation, true),
    "Ask paymentStatus, or send the same again:",
  ],
])("The README's example of errors says what a refusal %s means", async (_what, error, text) => {
  const { outputText } = ts.transpileModule(blocks[6] ?? "", {
    compilerOptions: { target: ts.ScriptTarget.ES2023 },
  });
  const body = outputText.replace(/^import .*$/gm, "");
  const said: string[] = [];
  const names = {
    CupQuickPayError,
    RefusedError,
    payout: {},
    gate: { payout: () => Promise.reject(error) },
    console: { log: (...parts: string[]) => said.push(parts.join(" ")) },
  };
  await new Function(...Object.keys(names), `return (async () => {${body}})();`)(...Object.values(names));
  expect(said).toEqual([expect.stringContaining(text)]);
});

test("The README has fewer than 150 lines", () => {
  expect(readme.trimEnd().split("\n").length).toBeLessThan(150);
});

test("Every file that the README links to exists", () => {
  for (const [, target = ""] of readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)) {
    expect(() => readFileSync(join(root, target)), target).not.toThrow();
  }
});
