import { tracingChannel } from "node:diagnostics_channel";
import { inspect } from "node:util";
import { afterEach, expect, test, vi } from "vitest";
import { createCallbackHandler } from "../../../src/callback/create-callback-handler.js";
import { parseCallback } from "../../../src/callback/parse-callback.js";
import { paymentPageUrl } from "../../../src/payment-page/payment-page-url.js";
import { redirectUrl } from "../../../src/redirect/redirect-url.js";
import { sign } from "../../../src/signature/sign.js";
import { signedCallback } from "../../../src/testing/signed-callback.js";
import { httpServer, json } from "../../support/http-server.js";
import { file, run } from "../cli/run.js";
import { clientOf } from "../gate/client-of.js";
import { accepted, payout } from "../gate/orders.js";

/** Values that stand nowhere else, so that each of them in an output is a leak. */
const sentinels = {
  // Its check digit is right, as only then can it be told from other numbers in the platform's own words.
  pan: "6229880011223344558",
  secret: "sentinel-secret-Zq7",
  document: "SENTINEL-DOC-44021",
  firstName: "哨兵甲",
  lastName: "哨兵乙",
  phone: "8613900112233",
  email: "sentinel.person@leak.example",
};

const order = {
  ...payout,
  customer: {
    ...payout.customer,
    first_name: sentinels.firstName,
    last_name: sentinels.lastName,
    phone: sentinels.phone,
    email: sentinels.email,
    identify: { doc_number: sentinels.document },
  },
  card: { pan: sentinels.pan },
};

/**
 * Everything that any of the calls below has put out: errors with all their properties, events, and the
 * console.
 */
const printed: string[] = [];
const spies = (["log", "info", "warn", "error", "debug"] as const).map((name) =>
  vi.spyOn(console, name).mockImplementation((...parts) => void printed.push(...parts.map(String))),
);
const show = (value: unknown) => {
  printed.push(String(value), inspect(value, { depth: 12, showHidden: true }), JSON.stringify(value) ?? "");
  if (value instanceof Error) {
    printed.push(value.stack ?? "");
  }
};

// What subscribers of the tracing channel get, they may send anywhere.
tracingChannel("cup-quickpay:callback").subscribe({
  start: show,
  end: show,
  asyncStart: show,
  asyncEnd: show,
  error: show,
});

afterEach(() => {
  const output = printed.splice(0).join("\n");
  expect(output.length).toBeGreaterThan(0);
  for (const [name, value] of Object.entries(sentinels)) {
    expect(output.includes(value), `${name} leaked`).toBe(false);
    // What ends in a JSON text or in a log can be escaped.
    expect(output.includes(JSON.stringify(value).slice(1, -1)), `${name} leaked`).toBe(false);
  }
  for (const spy of spies) {
    spy.mockClear();
  }
});

test.each([
  ["is accepted", 200, JSON.stringify({ ...accepted, payment_id: "PAYOUT_15392667771145" })],
  ["is refused", 400, '{"status":"error","code":"2004","message":"Required field not provided"}'],
  [
    "is refused with the request in the answer",
    400,
    JSON.stringify({ status: "error", code: "502", message: "x", echo: order }),
  ],
  [
    "is refused in words that quote it",
    400,
    JSON.stringify({
      status: "error",
      code: "502",
      message: `Card ${sentinels.pan} of ${sentinels.email} refused`,
      errors: [{ code: 502, message: `Not a card: ${sentinels.pan}`, field: sentinels.email }],
    }),
  ],
  [
    "is refused in plain sentences about the customer",
    400,
    JSON.stringify({
      status: "error",
      code: "502",
      message: `${sentinels.lastName}${sentinels.firstName}, phone ${sentinels.phone}, document ${sentinels.document}`,
      errors: [{ code: 502, message: `Customer ${sentinels.firstName} is blocked`, field: sentinels.phone }],
    }),
  ],
  ["meets a failing platform", 500, '{"status":"error","code":"501","message":"Internal error"}'],
  ["meets a proxy that quotes the request", 502, `<html>${JSON.stringify(order)}</html>`],
  ["gets broken JSON that quotes the request", 200, `{"card":${JSON.stringify(order.card)}`],
  ["gets an answer of the wrong shape", 200, JSON.stringify(order)],
])("A payout that %s leaks nothing through errors and events", async (_what, status, body) => {
  await using server = await httpServer((response) =>
    response.writeHead(status, { "content-type": "application/json" }).end(body),
  );
  const gate = clientOf(server, { secretKey: sentinels.secret, onEvent: show });
  show(await gate.payout(order).catch((error: unknown) => error));
});

test.each([
  [
    "without an answer",
    (server: { url: string }) =>
      clientOf(server, { secretKey: sentinels.secret, timeout: 50, onEvent: show }),
  ],
  [
    "without a server",
    () => clientOf({ url: "http://127.0.0.1:1" }, { secretKey: sentinels.secret, onEvent: show }),
  ],
])("A payout %s leaks nothing", async (_what, client) => {
  await using server = await httpServer(() => {});
  show(
    await client(server)
      .payout(order)
      .catch((error: unknown) => error),
  );
});

test.each([
  ["card.pan", { card: { pan: ` ${sentinels.pan}` } }],
  ["customer.phone", { customer: { ...order.customer, phone: `+${sentinels.phone}` } }],
  ["customer.email", { customer: { ...order.customer, email: `${sentinels.email}@` } }],
  ["payment.description", { payment: { ...order.payment, description: `${sentinels.pan}\ud83d` } }],
])("A payout that is invalid at %s leaks nothing", async (_path, part) => {
  await using server = await httpServer((response) => json(response, accepted));
  const gate = clientOf(server, { secretKey: sentinels.secret, onEvent: show });
  show(await gate.payout({ ...order, ...part }).catch((error: unknown) => error));
});

test("The client itself shows no secret", async () => {
  await using server = await httpServer((response) => json(response, accepted));
  show(clientOf(server, { secretKey: sentinels.secret }));
});

test.each([
  ["forged", async () => ({ ...order, signature: `${"A".repeat(86)}==` })],
  ["unsigned", async () => order],
  ["of the wrong shape", async () => ({ ...order, signature: await sign(order, sentinels.secret) })],
  ["not JSON", async () => `{"pan":"${sentinels.pan}"`],
])("A callback that is %s leaks nothing through errors and answers", async (_what, make) => {
  const made = await make();
  const body = typeof made === "string" ? made : JSON.stringify(made);
  show(await parseCallback(body, sentinels.secret).catch((error: unknown) => error));
  const handle = createCallbackHandler({
    secretKey: sentinels.secret,
    on: { update: () => {} },
    onError: (error, context) => {
      show(error);
      show(context);
    },
  });
  const headers = { "content-type": "application/json" };
  const response = await handle(new Request("https://shop.example.com/", { method: "POST", headers, body }));
  show(await response.text());
  show([...response.headers]);
});

test("A handler that throws leaks nothing to the platform", async () => {
  const handle = createCallbackHandler({
    secretKey: sentinels.secret,
    on: {
      update: () => {
        throw new Error(sentinels.pan);
      },
    },
  });
  const paid = await signedCallback("payout-success", sentinels.secret, {
    customer: { phone: sentinels.phone },
  });
  const response = await handle(paid.request("https://shop.example.com/"));
  show([response.status, await response.text()]);
});

test("Parameters of Payment Page that are refused leak nothing", async () => {
  const parameters = {
    payment_id: "ORDER_1",
    customer_id: "1",
    payment_amount: 5000001,
    payment_description: "d",
    customer_email: `${sentinels.email}@`,
    customer_phone: `+${sentinels.phone}`,
    customer_first_name: `${sentinels.firstName};payment_amount:1`,
  };
  const options = { projectId: 200, secretKey: sentinels.secret };
  show(await paymentPageUrl(parameters, options).catch((error: unknown) => error));
});

test("Redirect data that are refused leak nothing", () => {
  try {
    redirectUrl({ method: "GET", url: `javascript:${sentinels.pan}`, body: { card: sentinels.pan } });
  } catch (error) {
    show(error);
  }
});

test("The command line leaks nothing", async () => {
  const signed = file(JSON.stringify({ ...order, signature: `${"A".repeat(86)}==` }));
  const secret = file(sentinels.secret, "key");
  for (const args of [
    ["sign", signed, "--canonical"],
    ["sign", signed, "--canonical", "--json"],
    ["verify", signed],
    ["verify", signed, "--json"],
  ]) {
    show(await run([...args, "--secret-file", secret]));
  }
});
