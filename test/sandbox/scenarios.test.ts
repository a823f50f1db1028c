import { describe, expect, test } from "vitest";
import { type PaymentScenarioName, type Sandbox, scenarios } from "../../src/sandbox/index.js";
import {
  payout,
  payoutPath,
  sale,
  salePath,
  sendSigned,
  statusByRequestPath,
  statusPath,
} from "./support/merchant.js";
import { open, pageUrl, parameters, signedPage, submit } from "./support/page.js";
import { sandboxFor } from "./support/sandbox-for.js";

/** What becomes of a purchase: the answer, the redirect, and how it ends once its customer has paid. */
async function purchase(sandbox: Sandbox, id: string): Promise<unknown[]> {
  const { status, body } = await sendSigned(sandbox, salePath, sale(id));
  await sandbox.settled();
  const redirect = sandbox.callbacks.find(({ payment_id, kind }) => payment_id === id && kind === "redirect");
  const fields = redirect && "redirect_data" in redirect.body ? redirect.body.redirect_data : undefined;
  if (redirect) {
    await sandbox.pay(id);
  }
  await sandbox.advance("2h");
  const payment = sandbox.payments.find((each) => each.id === id);
  return [
    status,
    body.code ?? "accepted",
    fields && `${fields.method} ${Array.isArray(fields.body) ? "[]" : "fields"}`,
    payment && `${payment.status} ${payment.code} ${payment.paid ?? ""}`.trim(),
  ];
}

const usual = [200, "accepted", "GET fields", "success 0 1000"];
const ends = (how: string) => [200, "accepted", "GET fields", how];

const purchases: [PaymentScenarioName, unknown[]][] = [
  ["as_usual", usual],
  ["success", usual],
  ["other_sum", ends("success 0 900")],
  ["decline", ends("decline 20000")],
  ["insufficient_funds", ends("decline 20105")],
  ["account_unavailable", ends("decline 20106")],
  ["limit", ends("decline 20101")],
  ["crediting_blocked", ends("decline 20204")],
  ["cancelled", ends("decline 20301")],
  ["timeout", ends("decline 20602")],
  ["no_answer", ends("decline 20602")],
  ["unavailable", [200, "accepted", undefined, "decline 20202"]],
  ["error", ends("error 501")],
  ["duplicate", [200, "accepted", undefined, "decline 3041"]],
  ["awaiting_clarification", usual],
  ["awaiting_retry", usual],
  ["partially_paid_out", usual],
  ["reversed", usual],
  ["redirect_post", [200, "accepted", "POST fields", "success 0 1000"]],
  ["redirect_without_fields", [200, "accepted", "GET []", "success 0 1000"]],
  ["address_not_allowed", [403, "303", undefined, undefined]],
  ["platform_failure", [500, "501", undefined, undefined]],
  ["answer_lost", [500, "501", "GET fields", "success 0 1000"]],
];

test("every scenario is tried, but that of the Data API", () => {
  expect([...purchases.map(([name]) => name), "too_many_requests"].sort()).toEqual(
    scenarios.map(({ name }) => name).sort(),
  );
});

test.each(purchases)("%s, for all", async (name, result) => {
  const sandbox = await sandboxFor({ clock: "manual" });
  sandbox.setScenario(name);
  expect(await purchase(sandbox, "ORDER_1")).toEqual(result);
});

test.each(purchases)("%s, for one payment, and the next is as usual", async (name, result) => {
  const sandbox = await sandboxFor({ clock: "manual" });
  sandbox.setScenario(name, { paymentId: "order_1" });
  expect(await purchase(sandbox, "ORDER_1")).toEqual(result);
  expect(await purchase(sandbox, "ORDER_2")).toEqual(usual);
});

describe("a payment's own scenario", () => {
  test.each([
    ["as_usual", "decline", usual],
    ["success", "platform_failure", usual],
    ["redirect_post", "decline", [200, "accepted", "POST fields", "success 0 1000"]],
    ["decline", "redirect_post", ends("decline 20000")],
  ] as const)("%s takes the place of %s for all", async (own, all, result) => {
    const sandbox = await sandboxFor({ clock: "manual", scenario: all });
    sandbox.setScenario(own, { paymentId: "ORDER_1" });
    expect(await purchase(sandbox, "ORDER_1")).toEqual(result);
  });

  test("is taken back by undefined", async () => {
    const sandbox = await sandboxFor({ clock: "manual", scenario: "limit" });
    sandbox.setScenario("success", { paymentId: "ORDER_1" });
    sandbox.setScenario(undefined, { paymentId: "ORDER_1" });
    expect(await purchase(sandbox, "ORDER_1")).toEqual(ends("decline 20101"));
  });

  test("decides at once how a payment ends that waits for the service", async () => {
    const sandbox = await sandboxFor({ scenario: "no_answer" });
    await sendSigned(sandbox, payoutPath, payout("PAYOUT_1"));
    await sandbox.settled();
    sandbox.setScenario("limit", { paymentId: "PAYOUT_1" });
    await sandbox.settled();
    expect(sandbox.payments[0]?.code).toBe("20101");
  });

  test("that is about answers lets a payment wait that waits for the service", async () => {
    const sandbox = await sandboxFor({ clock: "manual", basicTime: "60s" });
    await sendSigned(sandbox, payoutPath, payout("PAYOUT_1"));
    await sandbox.settled();
    sandbox.setScenario("platform_failure", { paymentId: "PAYOUT_1" });
    await sandbox.settled();
    expect(sandbox.payments[0]?.status).toBe("processing");
  });

  test("answers both ways to ask for the payment's status, and those of other payments as usual", async () => {
    const sandbox = await sandboxFor();
    await sendSigned(sandbox, payoutPath, payout("PAYOUT_1"));
    await sendSigned(sandbox, payoutPath, payout("PAYOUT_2"));
    sandbox.setScenario("platform_failure", { paymentId: "PAYOUT_1" });
    const ask = async ({ id, request_id }: { id: string; request_id: string }) => [
      (await sendSigned(sandbox, statusPath, { general: { project_id: 200, payment_id: id } })).status,
      (await sendSigned(sandbox, statusByRequestPath, { project_id: 200, request_id })).status,
    ];
    expect(await Promise.all(sandbox.payments.map(ask))).toEqual([
      [500, 500],
      [200, 200],
    ]);
  });

  test.each(["redirect_post", "redirect_without_fields", "answer_lost"] as const)(
    "%s is refused once the payment has begun, as it would change nothing",
    async (name) => {
      const sandbox = await sandboxFor();
      await sendSigned(sandbox, salePath, sale("ORDER_1"));
      expect(() => sandbox.setScenario(name, { paymentId: "ORDER_1" })).toThrow(
        `The scenario ${name} is about the beginning of a payment, and ORDER_1 has begun. Choose it before the payment comes.`,
      );
    },
  );

  test("about the beginning is welcome after an error, as the same id may come again", async () => {
    const sandbox = await sandboxFor({ clock: "manual" });
    sandbox.setScenario("error", { paymentId: "ORDER_1" });
    await purchase(sandbox, "ORDER_1");
    sandbox.setScenario("answer_lost", { paymentId: "ORDER_1" });
    expect((await sendSigned(sandbox, salePath, sale("ORDER_1"))).status).toBe(500);
  });

  test("cannot be one of the Data API, by type and at run time", async () => {
    const sandbox = await sandboxFor();
    // @ts-expect-error: the Data API is not asked about one payment.
    expect(() => sandbox.setScenario("too_many_requests", { paymentId: "ORDER_1" })).toThrow(
      new TypeError(
        "The scenario too_many_requests is about the Data API, not about one payment: choose it for all.",
      ),
    );
  });

  test.each([[undefined], [{ paymentId: "ORDER_1" }]])("must exist: %o", async (options) => {
    const sandbox = await sandboxFor();
    expect(() => sandbox.setScenario("sucess" as never, options as never)).toThrow(
      'There is no scenario "sucess".',
    );
  });
});

test("answer_lost takes the payment all the same, so a repeat is told 3041", async () => {
  const sandbox = await sandboxFor({ scenario: "answer_lost" });
  const first = await sendSigned(sandbox, salePath, sale("ORDER_1"));
  const second = await sendSigned(sandbox, salePath, sale("ORDER_1"));
  expect([first.status, second.status, second.body.code]).toEqual([500, 400, "3041"]);
  expect(sandbox.payments.map(({ id }) => id)).toEqual(["ORDER_1"]);
});

describe("on Payment Page", () => {
  test.each([
    ["address_not_allowed", 403, "303 Access denied"],
    ["platform_failure", 500, "501 Internal error"],
  ] as const)("%s for a payment refuses its page, and no other", async (name, status, message) => {
    const sandbox = await sandboxFor();
    sandbox.setScenario(name, { paymentId: "TEST_154" });
    const shown = await open(pageUrl(sandbox, signedPage(parameters())));
    expect([shown.status, shown.text.includes(message)]).toEqual([status, true]);
    const confirmed = await submit(`${sandbox.url}/payment/confirm`, signedPage(parameters()));
    expect([confirmed.status, sandbox.payments.length]).toEqual([status, 0]);
    expect((await open(pageUrl(sandbox, signedPage(parameters({ payment_id: "OTHER" }))))).status).toBe(200);
  });

  test("answer_lost takes the payment, and the customer gets no further until the page is opened again", async () => {
    const sandbox = await sandboxFor();
    sandbox.setScenario("answer_lost", { paymentId: "TEST_154" });
    const fields = signedPage(parameters());
    expect((await submit(`${sandbox.url}/payment/confirm`, fields)).status).toBe(500);
    expect(sandbox.payments.map(({ id }) => id)).toEqual(["TEST_154"]);
    expect((await open(pageUrl(sandbox, fields))).status).toBe(303);
  });
});
