import { describe, expect, test } from "vitest";
import { fieldNamesOf, problemsWithRenamed } from "../support/renamed-fields.js";

/**
 * The sandbox takes its messages from the contract: if a field there had another name, the sandbox would not
 * compile until it has that, too.
 */

/** Where the messages of the sandbox are written and read. */
const folders = ["sandbox/wire", "sandbox/api", "sandbox/pages", "refusal"];

test("With the contract as it is, the sandbox compiles", () => {
  expect(problemsWithRenamed([], folders)).toEqual([]);
});

describe("A field that has another name in the contract is an error in the sandbox:", () => {
  test.each([
    // What Gate is asked.
    ["General", "payment_id"],
    ["SaleRequest", "return_url"],
    ["SaleRequestPayment", "amount"],
    ["General", "merchant_callback_url"],
    ["ReturnUrl", "success"],
    ["CallbackOptions", "force_disable"],
    ["PayoutRequest", "customer"],
    ["PayoutCard", "pan"],
    ["PayoutBanksRequest", "payment"],
    ["PaymentStatusRequest", "general"],
    ["PaymentStatusByRequestRequest", "request_id"],
    // What it answers.
    ["RequestAccepted", "request_id"],
    ["RequestRejected", "code"],
    ["RequestRejected", "request_id"],
    ["PayoutBank", "min amount"],
    ["PayoutBank", "nativeName"],
    ["PaymentStatusKnown", "operations"],
    ["PaymentStatusKnown", "account"],
    ["PaymentStatusUnknown", "code"],
    ["PaymentStatusByRequestAnswer", "sum_request"],
    ["PaymentStatusByRequestAnswer", "return_url"],
    // What callbacks tell.
    ["PurchasePayment", "sum"],
    ["PurchasePayment", "method"],
    ["PayoutPayment", "description"],
    ["Sum", "amount"],
    ["Operation", "created_date"],
    ["Operation", "provider"],
    ["OperationProvider", "auth_code"],
    ["RedirectData", "body"],
    ["RedirectCallback", "redirect_data"],
    ["PurchaseCallback", "operation"],
    ["PayoutCallback", "account"],
    ["CallbackAccount", "number"],
    ["CallbackCustomer", "phone"],
    // The Data API.
    ["OperationsRequest", "interval"],
    ["OperationsAnswer", "operations"],
    ["DataApiOperation", "operation_created_at"],
    ["DataApiError", "message"],
  ])("%s.%s", (schema, field) => {
    expect(fieldNamesOf(schema)).toContain(field);
    expect(problemsWithRenamed([{ schema, field }], folders)).not.toEqual([]);
  });
});
