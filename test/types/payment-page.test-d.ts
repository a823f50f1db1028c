import { assertType, expectTypeOf, test } from "vitest";
import { type PaymentPageConfig, paymentPageConfig } from "../../src/payment-page/payment-page-config.js";
import type { PaymentPageInput } from "../../src/payment-page/payment-page-input.js";
import { paymentPageUrl } from "../../src/payment-page/payment-page-url.js";

const order = {
  payment_id: "ORDER_1",
  customer_id: "123",
  payment_amount: 1000,
  payment_description: "Order 1",
} as const;
const options = { secretKey: "secret", projectId: 200 };

test("What is filled in need not be given: project, currency, language, signature", () => {
  assertType<PaymentPageInput>(order);
});

test("What is filled in may be given", () => {
  assertType<PaymentPageInput>({ ...order, project_id: 200, payment_currency: "CNY", language_code: "zh" });
});

test("The other mandatory parameters must be given", () => {
  const { payment_id, ...withoutPaymentId } = order;
  const { customer_id, ...withoutCustomerId } = order;
  const { payment_amount, ...withoutAmount } = order;
  const { payment_description, ...withoutDescription } = order;
  // @ts-expect-error payment_id is mandatory
  assertType<PaymentPageInput>(withoutPaymentId);
  // @ts-expect-error customer_id is mandatory
  assertType<PaymentPageInput>(withoutCustomerId);
  // @ts-expect-error payment_amount is mandatory
  assertType<PaymentPageInput>(withoutAmount);
  // @ts-expect-error payment_description is mandatory
  assertType<PaymentPageInput>(withoutDescription);
});

test("A signature is not taken", () => {
  // @ts-expect-error the signature is made by the function
  assertType<PaymentPageInput>({ ...order, signature: "x" });
});

test("The currency is CNY and the language zh", () => {
  // @ts-expect-error no other currency
  assertType<PaymentPageInput>({ ...order, payment_currency: "USD" });
  // @ts-expect-error no other language
  assertType<PaymentPageInput>({ ...order, language_code: "en" });
});

test("Switches are booleans, 0 or 1", () => {
  assertType<PaymentPageInput>({ ...order, redirect: true, close_on_missclick: 1, recurring_register: 0 });
  // @ts-expect-error a switch has two positions
  assertType<PaymentPageInput>({ ...order, redirect: 2 });
});

test("What is no switch is no boolean", () => {
  // @ts-expect-error an amount is a number
  assertType<PaymentPageInput>({ ...order, payment_amount: true });
  // @ts-expect-error three values
  assertType<PaymentPageInput>({ ...order, merchant_success_enabled: true });
});

test("Closed sets are checked", () => {
  // @ts-expect-error popup or iframe
  assertType<PaymentPageInput>({ ...order, frame_mode: "tab" });
});

test("Optional members may be undefined, but not null", () => {
  assertType<PaymentPageInput>({ ...order, project_id: undefined, hide: undefined, redirect: undefined });
  // @ts-expect-error null is no value of a parameter
  assertType<PaymentPageInput>({ ...order, hide: null });
});

test("Further parameters are texts, numbers or booleans", () => {
  assertType<PaymentPageInput>({ ...order, some_new: "x", other_new: 1, third_new: true, _private: "x" });
  // @ts-expect-error a query has no objects
  assertType<PaymentPageInput>({ ...order, some_new: { a: 1 } });
});

test("A secret must be given", () => {
  // @ts-expect-error nothing can be signed without it
  paymentPageUrl(order, { projectId: 200 });
  // @ts-expect-error nor here
  paymentPageConfig(order, { projectId: 200 });
});

test("The URL is a text, the config has the contract's parameters and the signature", () => {
  expectTypeOf(paymentPageUrl(order, options)).toEqualTypeOf<Promise<string>>();
  expectTypeOf(paymentPageConfig(order, options)).toEqualTypeOf<Promise<PaymentPageConfig>>();
  expectTypeOf<PaymentPageConfig["signature"]>().toEqualTypeOf<string>();
  expectTypeOf<PaymentPageConfig["payment_currency"]>().toEqualTypeOf<"CNY">();
  expectTypeOf<PaymentPageConfig["redirect"]>().toEqualTypeOf<0 | 1 | undefined>();
});
