import type { IncomingMessage, ServerResponse } from "node:http";
import { describe, expectTypeOf, test } from "vitest";
import type {
  Callback,
  PayoutCallback,
  PurchaseCallback,
  RedirectCallback,
} from "../../src/callback/callback.js";
import type { CallbackEvents } from "../../src/callback/callback-events.js";
import type {
  CallbackContext,
  CallbackHandlerOptions,
  CallbackListener,
} from "../../src/callback/callback-handler-options.js";
import type { CallbackStore } from "../../src/callback/callback-store.js";
import { createCallbackHandler } from "../../src/callback/create-callback-handler.js";
import { createNodeCallbackHandler } from "../../src/callback/create-node-callback-handler.js";
import { isPayoutCallback } from "../../src/callback/is-payout-callback.js";
import { isPurchaseCallback } from "../../src/callback/is-purchase-callback.js";
import { isRedirectCallback } from "../../src/callback/is-redirect-callback.js";
import { memoryCallbackStore } from "../../src/callback/memory-callback-store.js";
import { parseCallback } from "../../src/callback/parse-callback.js";
import type { ParseCallbackOptions } from "../../src/callback/parse-callback-options.js";
import type { SecretKeys } from "../../src/signature/secret-key.js";
import { signedCallback } from "../../src/testing/signed-callback.js";

declare const callback: Callback;

describe("Callback", () => {
  test("is narrowed by the presence of redirect_data", () => {
    if ("redirect_data" in callback) {
      expectTypeOf(callback).toEqualTypeOf<RedirectCallback>();
    } else {
      expectTypeOf(callback).toEqualTypeOf<PurchaseCallback | PayoutCallback>();
    }
  });

  test("has a payment that is narrowed by its type", () => {
    if (callback.payment.type === "payout") {
      expectTypeOf(callback.payment).toEqualTypeOf<PayoutCallback["payment"]>();
    } else {
      expectTypeOf(callback.payment).toEqualTypeOf<PurchaseCallback["payment"]>();
    }
  });

  test("is narrowed by isRedirectCallback", () => {
    if (isRedirectCallback(callback)) {
      expectTypeOf(callback).toEqualTypeOf<RedirectCallback>();
    } else {
      expectTypeOf(callback).toEqualTypeOf<PurchaseCallback | PayoutCallback>();
    }
  });

  test("is narrowed by isPurchaseCallback, and to a payout otherwise", () => {
    if (isPurchaseCallback(callback)) {
      expectTypeOf(callback).toEqualTypeOf<PurchaseCallback | RedirectCallback>();
    } else {
      expectTypeOf(callback).toEqualTypeOf<PayoutCallback>();
    }
  });

  test("is narrowed by isPayoutCallback, and to a purchase otherwise", () => {
    if (isPayoutCallback(callback)) {
      expectTypeOf(callback).toEqualTypeOf<PayoutCallback>();
    } else {
      expectTypeOf(callback).toEqualTypeOf<PurchaseCallback | RedirectCallback>();
    }
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

/** The first argument of a handler. */
type Got<Event extends keyof CallbackEvents> = Parameters<CallbackListener<Event>>[0];

describe("the handlers", () => {
  test("get a callback whose type, status and operation are literal", () => {
    expectTypeOf<Got<"purchaseSuccess">["payment"]["type"]>().toEqualTypeOf<"purchase">();
    expectTypeOf<Got<"purchaseSuccess">["payment"]["status"]>().toEqualTypeOf<"success">();
    expectTypeOf<Got<"purchaseSuccess">["operation"]["type"]>().toEqualTypeOf<"sale">();
    expectTypeOf<Got<"purchaseDecline">["payment"]["status"]>().toEqualTypeOf<"decline">();
    expectTypeOf<Got<"purchaseError">["payment"]["status"]>().toEqualTypeOf<"error">();
    expectTypeOf<Got<"payoutSuccess">["payment"]["type"]>().toEqualTypeOf<"payout">();
    expectTypeOf<Got<"payoutSuccess">["operation"]["type"]>().toEqualTypeOf<"payout">();
    expectTypeOf<Got<"payoutDecline">["payment"]["status"]>().toEqualTypeOf<"decline">();
    expectTypeOf<Got<"payoutError">["payment"]["status"]>().toEqualTypeOf<"error">();
    expectTypeOf<Got<"payoutReversed">["payment"]["status"]>().toEqualTypeOf<"reversed">();
    expectTypeOf<Got<"redirect">>().toEqualTypeOf<RedirectCallback>();
    expectTypeOf<Got<"update">>().toEqualTypeOf<Callback>();
    expectTypeOf<Got<"other">>().toEqualTypeOf<Readonly<Record<string, unknown>>>();
  });

  test("can be compared with the statuses that come, and with no others", () => {
    createCallbackHandler({
      secretKey: "secret",
      on: {
        purchaseSuccess: ({ payment }) => payment.status === "success",
        // @ts-expect-error TS2367: a typing error
        payoutSuccess: ({ payment }) => payment.status === "sucess",
        // @ts-expect-error TS2367: a payout is no purchase
        payoutReversed: ({ payment }) => payment.type === "purchase",
        update: ({ payment }) => payment.status === "frozen",
      },
    });
  });

  test("need one for updates", () => {
    // @ts-expect-error TS2741: what has no handler of its own would be lost
    createCallbackHandler({ secretKey: "secret", on: { purchaseSuccess: () => {} } });
  });

  test("have only names that there are", () => {
    // @ts-expect-error TS2353: a typing error
    createCallbackHandler({ secretKey: "secret", on: { purchaseSucess: () => {}, update: () => {} } });
  });

  test("can be asynchronous, and left undefined", () => {
    createCallbackHandler({ secretKey: "secret", on: { update: async () => {}, redirect: undefined } });
  });

  test("get the store's transaction", () => {
    const store: CallbackStore<{ query(text: string): void }> = { run: async () => "done" };
    createCallbackHandler({
      secretKey: "secret",
      store,
      on: {
        update: (_, { tx, key, signal }) => {
          expectTypeOf(tx).toEqualTypeOf<{ query(text: string): void }>();
          expectTypeOf(key).toEqualTypeOf<string>();
          expectTypeOf(signal).toEqualTypeOf<AbortSignal>();
        },
      },
    });
  });

  test("get no transaction without a store, or from memory", () => {
    const on = {
      update: (_: Callback, { tx }: CallbackContext) => expectTypeOf(tx).toEqualTypeOf<undefined>(),
    };
    createCallbackHandler({ secretKey: "secret", on });
    createCallbackHandler({ secretKey: "secret", store: memoryCallbackStore(), on });
    const needy = { update: (_: Callback, { tx }: CallbackContext<{ query(): void }>) => tx.query() };
    // @ts-expect-error TS2322: nobody gives it a transaction
    createCallbackHandler({ secretKey: "secret", on: needy });
    // @ts-expect-error TS2322: memory has none
    createCallbackHandler({ secretKey: "secret", store: memoryCallbackStore(), on: needy });
  });

  test("need the store of the transaction that they are typed with", () => {
    type Client = { query(text: string): void };
    const on = { update: (_: Callback, { tx }: CallbackContext<Client>) => tx.query("select 1") };
    const store: CallbackStore<Client> = { run: async () => "done" };
    createCallbackHandler<Client>({ secretKey: "secret", store, on });
    createNodeCallbackHandler<Client>({ secretKey: "secret", store, on });
    // @ts-expect-error TS2345: without a store there is no transaction
    createCallbackHandler<Client>({ secretKey: "secret", on });
    // @ts-expect-error TS2345: without a store there is no transaction
    createNodeCallbackHandler<Client>({ secretKey: "secret", on });
    // @ts-expect-error TS2345: a store that may be left out, too
    createCallbackHandler<Client>({ secretKey: "secret", store: undefined, on });
  });

  test("take a secret key from a function", () => {
    const on = { update: () => {} };
    createCallbackHandler({ secretKey: () => "secret", on });
    createCallbackHandler({ secretKey: async () => ["new", "old"], on });
    // @ts-expect-error TS2322: a number is no key
    createCallbackHandler({ secretKey: 1, on });
  });

  test("make a Web handler and a Node handler", () => {
    const options: CallbackHandlerOptions = { secretKey: "secret", on: { update: () => {} } };
    expectTypeOf(createCallbackHandler(options)).toEqualTypeOf<(request: Request) => Promise<Response>>();
    expectTypeOf(createNodeCallbackHandler(options)).toBeCallableWith(
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
