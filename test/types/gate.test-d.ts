import type {
  Duration,
  GateClient,
  PaymentStatusKnown,
  PaymentStatusUnknown,
  PayoutBankList,
  RequestAccepted,
} from "cup-quickpay";
import { createGateClient } from "cup-quickpay";
import { describe, expectTypeOf, test } from "vitest";
import { order, payout } from "../unit/gate/orders.js";

declare const gate: GateClient;

describe("The client asks for what it cannot fill in itself", () => {
  test("neither the project's id nor the signature", () => {
    expectTypeOf(gate.sale).parameter(0).toHaveProperty("general").not.toHaveProperty("signature");
    expectTypeOf(gate.payout).parameter(0).toHaveProperty("general").not.toHaveProperty("project_id");
    gate.paymentStatus({ general: { payment_id: "ORDER_1" } });
  });

  test("but the payment's id", () => {
    // @ts-expect-error: general needs payment_id.
    gate.paymentStatus({ general: {} });
  });

  test("every mandatory part of a purchase", () => {
    const { return_url: _, ...withoutReturn } = order;
    // @ts-expect-error: return_url is mandatory.
    gate.sale(withoutReturn);
  });

  test("CNY and nothing else", () => {
    // @ts-expect-error: the method works in CNY only.
    gate.sale({ ...order, payment: { ...order.payment, currency: "USD" } });
  });

  test("one of the 34 regions", () => {
    gate.payout({ ...payout, account: { ...payout.account, region_id: 34 } });
    // @ts-expect-error: there is no region 35.
    gate.payout({ ...payout, account: { ...payout.account, region_id: 35 } });
  });

  test("a bank, of which new ones can come", () => {
    gate.payout({ ...payout, account: { ...payout.account, bank_id: 4711 } });
  });

  test("and takes further fields of Gate in `extra`, so that a slip of the pen in the body is found", () => {
    gate.sale(order, { extra: { customer: { day_of_birth: "01-01-1980" } } });
    // @ts-expect-error: no parameter of the contract.
    gate.sale({ ...order, retrun_url: { success: "https://shop.example.com/" } });
  });

  test("and takes options that may be undefined", () => {
    const signal = undefined as AbortSignal | undefined;
    gate.sale(order, { signal, extra: undefined });
    createGateClient({
      projectId: 200,
      secretKey: "secret",
      baseUrl: undefined,
      retry: { retries: undefined },
    });
  });

  test("and takes times in milliseconds or with a unit", () => {
    const setting = "5m" as Duration;
    const options = { projectId: 200, secretKey: "secret" };
    createGateClient({ ...options, timeout: 500, retry: { minTimeout: "1.5s", maxRetryAfter: setting } });
    // @ts-expect-error: of which unit?
    createGateClient({ ...options, timeout: "500" });
  });

  test("and takes the key from a function, also later", () => {
    createGateClient({ projectId: 200, secretKey: () => "secret" });
    createGateClient({ projectId: 200, secretKey: async () => "secret" });
  });
});

describe("The client answers", () => {
  test("with the platform's own fields", () => {
    expectTypeOf(gate.sale).returns.resolves.toEqualTypeOf<RequestAccepted>();
    expectTypeOf(gate.payoutBanks).returns.resolves.toEqualTypeOf<PayoutBankList>();
  });

  test("with a status that the presence of payment tells apart", async () => {
    const answer = await gate.paymentStatus({ general: { payment_id: "ORDER_1" } });
    if ("payment" in answer) {
      expectTypeOf(answer).toEqualTypeOf<PaymentStatusKnown>();
    } else {
      expectTypeOf(answer).toEqualTypeOf<PaymentStatusUnknown>();
    }
  });
});

describe("The client underneath", () => {
  test("knows the paths of Gate, without what is filled in", () => {
    gate.http.POST("/v2/payment/status/request", { body: { request_id: "1" } });
    // @ts-expect-error: request_id is mandatory.
    gate.http.POST("/v2/payment/status/request", { body: {} });
    // @ts-expect-error: the Data API is another server, with another key.
    gate.http.POST("/operations/get", { body: {} });
  });
});

test("The options need the project and its key", () => {
  // @ts-expect-error: secretKey is missing.
  createGateClient({ projectId: 200 });
});
