import type { IncomingMessage, ServerResponse } from "node:http";
import { describe, expectTypeOf, test } from "vitest";
import type {
  Callback,
  PayoutCallback,
  PurchaseCallback,
  RedirectCallback,
} from "../../src/callback/callback.js";
import type { CallbackHandlerOptions } from "../../src/callback/callback-handler-options.js";
import { createCallbackHandler } from "../../src/callback/create-callback-handler.js";
import { createNodeCallbackHandler } from "../../src/callback/create-node-callback-handler.js";
import { isPayoutCallback } from "../../src/callback/is-payout-callback.js";
import { isPurchaseCallback } from "../../src/callback/is-purchase-callback.js";
import { isRedirectCallback } from "../../src/callback/is-redirect-callback.js";
import { parseCallback } from "../../src/callback/parse-callback.js";
import type { ParseCallbackOptions } from "../../src/callback/parse-callback-options.js";
import type { SecretKeys } from "../../src/signature/secret-key.js";
import { signedCallback } from "../../src/testing/signed-callback.js";

declare const callback: Callback;

describe("Callback", () => {
  test("is narrowed by the presence of redirect_data", () => {
    if ("redirect_data" in callback) expectTypeOf(callback).toEqualTypeOf<RedirectCallback>();
    else expectTypeOf(callback).toEqualTypeOf<PurchaseCallback | PayoutCallback>();
  });

  test("has a payment that is narrowed by its type", () => {
    if (callback.payment.type === "payout") {
      expectTypeOf(callback.payment).toEqualTypeOf<PayoutCallback["payment"]>();
    } else {
      expectTypeOf(callback.payment).toEqualTypeOf<PurchaseCallback["payment"]>();
    }
  });

  test("is narrowed by isRedirectCallback", () => {
    if (isRedirectCallback(callback)) expectTypeOf(callback).toEqualTypeOf<RedirectCallback>();
    else expectTypeOf(callback).toEqualTypeOf<PurchaseCallback | PayoutCallback>();
  });

  test("is narrowed by isPurchaseCallback, and to a payout otherwise", () => {
    if (isPurchaseCallback(callback))
      expectTypeOf(callback).toEqualTypeOf<PurchaseCallback | RedirectCallback>();
    else expectTypeOf(callback).toEqualTypeOf<PayoutCallback>();
  });

  test("is narrowed by isPayoutCallback, and to a purchase otherwise", () => {
    if (isPayoutCallback(callback)) expectTypeOf(callback).toEqualTypeOf<PayoutCallback>();
    else expectTypeOf(callback).toEqualTypeOf<PurchaseCallback | RedirectCallback>();
  });

  test("has an open set of statuses", () => {
    expectTypeOf<"frozen">().toExtend<Callback["payment"]["status"]>();
    expectTypeOf<Callback["payment"]["status"]>().toExtend<string>();
  });

  test("has no fields that nobody knows", () => {
    // @ts-expect-error TS2339: only what the contract says is typed
    callback.unknown_field;
  });
});

describe("parseCallback", () => {
  test("takes text, bytes and objects, and one or several keys", () => {
    expectTypeOf(parseCallback).parameters.toEqualTypeOf<
      [body: string | Uint8Array | object, secretKey: SecretKeys, options?: ParseCallbackOptions]
    >();
    expectTypeOf(parseCallback).returns.resolves.toEqualTypeOf<Callback>();
  });

  test("takes no number", () => {
    // @ts-expect-error TS2345: a number is no body
    void parseCallback(1, "secret");
  });

  test("does not do without a key", () => {
    // @ts-expect-error TS2345: an environment variable can be missing
    void parseCallback("{}", process.env.CUP_SECRET_KEY);
  });
});

describe("the handlers", () => {
  test("get the callback of their kind", () => {
    expectTypeOf<Parameters<NonNullable<CallbackHandlerOptions["onRedirect"]>>>().toEqualTypeOf<
      [callback: RedirectCallback]
    >();
    expectTypeOf<Parameters<NonNullable<CallbackHandlerOptions["onSuccess"]>>>().toEqualTypeOf<
      [callback: PurchaseCallback | PayoutCallback]
    >();
    expectTypeOf<Parameters<NonNullable<CallbackHandlerOptions["onUpdate"]>>>().toEqualTypeOf<
      [callback: Callback]
    >();
  });

  test("can be asynchronous", () => {
    createCallbackHandler({ secretKey: "secret", onSuccess: async () => {} });
  });

  test("make a Web handler and a Node handler", () => {
    expectTypeOf(createCallbackHandler).returns.toEqualTypeOf<(request: Request) => Promise<Response>>();
    expectTypeOf(createNodeCallbackHandler).returns.toBeCallableWith(
      {} as IncomingMessage,
      {} as ServerResponse,
    );
  });
});

describe("signedCallback", () => {
  test("has the type of the example", () => {
    expectTypeOf(signedCallback("payout-success", "secret"))
      .resolves.toHaveProperty("callback")
      .toEqualTypeOf<PayoutCallback>();
    expectTypeOf(signedCallback("purchase-redirect", "secret"))
      .resolves.toHaveProperty("callback")
      .toEqualTypeOf<RedirectCallback>();
  });

  test("takes only names that there are", () => {
    // @ts-expect-error TS2769: a name with a typing error
    void signedCallback("purchase-sucess", "secret");
  });

  test("takes overrides of any status, and fields that nobody knows", () => {
    void signedCallback("purchase-success", "secret", { payment: { status: "frozen", new_field: 1 } });
  });

  test("takes no overrides of a wrong type", () => {
    // @ts-expect-error TS2769: an amount is a number
    void signedCallback("purchase-success", "secret", { payment: { sum: { amount: "1000" } } });
  });
});
