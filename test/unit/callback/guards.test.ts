import { expect, test } from "vitest";
import { callbackExamples } from "#generated/examples";
import type { Callback } from "../../../src/callback/callback.js";
import { isPayoutCallback } from "../../../src/callback/is-payout-callback.js";
import { isPurchaseCallback } from "../../../src/callback/is-purchase-callback.js";
import { isRedirectCallback } from "../../../src/callback/is-redirect-callback.js";

const guards = (callback: Callback) => ({
  redirect: isRedirectCallback(callback),
  purchase: isPurchaseCallback(callback),
  payout: isPayoutCallback(callback),
});

test("a redirect is news of a purchase too", () => {
  expect(guards(callbackExamples["redirect-get"])).toEqual({ redirect: true, purchase: true, payout: false });
});

test("the result of a purchase is no redirect", () => {
  const found = guards(callbackExamples["purchase-success"]);
  expect(found).toEqual({ redirect: false, purchase: true, payout: false });
});

test("the result of a payout is a payout only", () => {
  const found = guards(callbackExamples["payout-decline"]);
  expect(found).toEqual({ redirect: false, purchase: false, payout: true });
});
