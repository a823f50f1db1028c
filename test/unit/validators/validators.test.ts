import { readdirSync } from "node:fs";
import { expect, expectTypeOf, test } from "vitest";
import type { PurchaseCallback } from "#generated/types";
import * as validators from "../../../src/validators/index.js";
import { example } from "../../support/contract.js";
import { without, withValue } from "../../support/edit.js";
import { timeForLong, tooLong } from "../../support/time-for-long.js";

const all = { ...validators };
const { purchaseCallback, redirectData, saleRequest } = all;

test("Every message of the contract has a validator, by the name of its schema", () => {
  const generated = readdirSync("generated/validators")
    .filter((file) => file.endsWith(".js"))
    .map((file) => file.replace(".js", "").replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()));
  expect(Object.keys(all).sort()).toEqual(generated.sort());
});

test.each([
  ["saleRequest", "sale"],
  ["payoutRequest", "payout"],
  ["payoutBanksRequest", "payout-banks"],
  ["paymentStatusRequest", "status"],
  ["paymentStatusByRequestRequest", "status-by-request"],
  ["operationsRequest", "operations-get"],
  ["requestAccepted", "accepted-sale"],
  ["requestRejected", "field-missing"],
  ["payoutBankList", "bank-list"],
  ["paymentStatusKnown", "status-success"],
  ["paymentStatusUnknown", "status-unknown"],
  ["paymentStatusByRequestAnswer", "status-by-request-success"],
  ["operationsAnswer", "operations-found"],
  ["dataApiError", "data-api-forbidden"],
  ["redirectCallback", "redirect-get"],
  ["purchaseCallback", "purchase-success"],
  ["payoutCallback", "payout-decline"],
] as const)("%s takes the example %s, and neither a list nor another message", (name, of) => {
  const validator = all[name];
  expect(validator.problems(example(of))).toEqual([]);
  expect(validator.is(example(of))).toBe(true);
  expect(validator.is([1])).toBe(false);
  expect(validator.is({ constructor: 1 })).toBe(false);
});

test("What is wrong with a request is told with all its places, and no value", () => {
  const request = withValue(without(example("sale"), "/return_url"), "/customer/phone", "+8613632264147");
  expect(saleRequest.problems(request)).toEqual([
    { path: "return_url", message: "is missing" },
    { path: "customer.phone", message: "must be digits only, without + or blanks, 4 to 24 of them" },
  ]);
});

test("A Standard Schema gives the value itself, or the issues with their paths", () => {
  const callback = example("purchase-success");
  const { validate, version, vendor } = purchaseCallback["~standard"];
  expect([version, vendor]).toEqual([1, "cup-quickpay"]);
  expect(validate(callback)).toEqual({ value: callback });
  expect((validate(callback) as { value: unknown }).value).toBe(callback);
  expect(validate(without(callback, "/payment/status"))).toEqual({
    issues: [{ path: ["payment", "status"], message: "is missing" }],
  });
  expect(redirectData["~standard"].validate(7)).toEqual({
    issues: [{ path: [], message: "must be an object" }],
  });
});

test("A library that takes a Standard Schema takes a validator as it is", () => {
  expect({ body: example("sale") }).toEqual({ body: expect.schemaMatching(saleRequest) });
  expect({ body: example("payout") }).not.toEqual({ body: expect.schemaMatching(saleRequest) });
});

test("A value that holds has the type of the message", () => {
  const value: unknown = example("purchase-success");
  if (purchaseCallback.is(value)) {
    expectTypeOf(value).toEqualTypeOf<PurchaseCallback>();
  }
  const result = purchaseCallback["~standard"].validate(value);
  expect(result.issues).toBeUndefined();
});

test("The time to tell what is wrong with a long list grows with its length, not with its square", () => {
  const query = example("operations-get") as object;
  const seconds = timeForLong((length) => {
    const { problems } = all.operationsRequest;
    expect(problems({ ...query, project_id: Array(length).fill("") }).length).toBe(length);
  });
  expect(seconds).toBeLessThan(tooLong);
});
