import { describe, expect, test } from "vitest";
import { without, withValue } from "../../support/edit.js";
import { judged } from "../../support/judged.js";
import { operationNamed } from "../../support/operations.js";

/** The mandatory parameters of the widget example, with a signature that is not cut short. */
const parameters = {
  payment_id: "TEST_154",
  payment_amount: 1000,
  payment_currency: "CNY",
  customer_id: "123",
  project_id: 581,
  language_code: "zh",
  payment_description: "TEST_1557900746307",
  signature: "Bc2PPKTJuIDM3jUxQN0vE77pNfiBFDukHPqXqP56PkTjq3dU+xjcVAEII7HKdV+HRXYvc4QbgqNwIdrCU+RFpA==",
};

const parametersWith = (name: string, value: unknown) =>
  judged("PaymentPageParameters", withValue(parameters, `/${name}`, value));

test("The mandatory parameters are enough", () => {
  expect(judged("PaymentPageParameters", parameters)).toEqual([]);
});

test("No other parameter is mandatory", () => {
  const mandatory = operationNamed("openPaymentPage").operation.parameters?.filter(
    ({ required }) => required,
  );
  expect(mandatory?.map(({ name }) => name).sort()).toEqual(Object.keys(parameters).sort());
});

test.each(Object.keys(parameters))("Payment Page without %s is refused", (name) => {
  expect(judged("PaymentPageParameters", without(parameters, `/${name}`))).toEqual([`/${name} required`]);
});

describe("“The currency of payment can only be CNY”", () => {
  test.each(["USD", "cny", ""])("%j is refused", (currency) => {
    expect(parametersWith("payment_currency", currency)).toEqual(["/payment_currency enum"]);
  });
});

describe("“you must use zh code”", () => {
  test.each(["en", "cn", "ZH", "zh-CN", ""])("%j is refused", (language) => {
    expect(parametersWith("language_code", language)).toEqual(["/language_code enum"]);
  });
});

describe("A purchase is of 50,000.00 CNY at most, on Payment Page too", () => {
  test.each([1, 5_000_000])("%i is accepted", (amount) => {
    expect(parametersWith("payment_amount", amount)).toEqual([]);
  });

  test.each([
    [0, "minimum"],
    [5_000_001, "maximum"],
    [10.5, "type"],
  ])("%d is refused", (amount, keyword) => {
    expect(parametersWith("payment_amount", amount)).toEqual([`/payment_amount ${keyword}`]);
  });
});

test.each(["", " ", "\u3000"])("“payment_description with description or comment”: %j is none", (text) => {
  expect(parametersWith("payment_description", text)).toEqual(["/payment_description pattern"]);
});

describe("“set the force_payment_method parameter to cup-quick”", () => {
  test.each(["cup-quick", "card"])("%s is accepted", (method) => {
    expect(parametersWith("force_payment_method", method)).toEqual([]);
  });

  test("an empty one is refused", () => {
    expect(parametersWith("force_payment_method", "")).toEqual(["/force_payment_method minLength"]);
  });
});

test.each([
  ["customer_phone", "13632264147"],
  ["redirect_success_url", "https://shop.example.com/paid"],
  ["some_future_parameter", "value"],
  ["_ignored", "value"],
])("“any other additional parameters Payment Page supports”: %s is accepted", (name, value) => {
  expect(parametersWith(name, value)).toEqual([]);
});
