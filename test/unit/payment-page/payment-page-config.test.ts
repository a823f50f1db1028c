import { expect, test } from "vitest";
import { InvalidInputError } from "../../../src/errors/invalid-input-error.js";
import { paymentPageConfig } from "../../../src/payment-page/payment-page-config.js";
import { sign } from "../../../src/signature/sign.js";
import { options, order, signature, untyped } from "./order.js";

const problemsOf = async (params: object, further: object = {}) => {
  const error = await paymentPageConfig(untyped(params), { ...options, ...further }).catch(
    (reason) => reason,
  );
  expect(error).toBeInstanceOf(InvalidInputError);
  return (error as InvalidInputError).problems;
};

test("The widget example of the method page gets a raw Base64 signature, as the last member", async () => {
  const config = await paymentPageConfig(
    {
      payment_id: "TEST_154",
      payment_amount: 1000,
      payment_currency: "CNY",
      customer_id: "123",
      project_id: 581,
      language_code: "zh",
      payment_description: "TEST_1557900746307",
    },
    { secretKey: "secret" },
  );
  expect(JSON.stringify(config)).toBe(
    `{"payment_currency":"CNY","language_code":"zh","payment_id":"TEST_154","payment_amount":1000,"customer_id":"123","project_id":581,"payment_description":"TEST_1557900746307","signature":"${signature}"}`,
  );
});

test("Project, currency and language are filled in", async () => {
  expect(await paymentPageConfig(order, options)).toEqual({
    ...order,
    project_id: 581,
    payment_currency: "CNY",
    language_code: "zh",
    signature,
  });
});

test("Booleans become 1 and 0, and are signed as such", async () => {
  const flags = {
    close_on_missclick: true,
    redirect: true,
    redirect_on_mobile: false,
    recurring_register: false,
  };
  expect(await paymentPageConfig({ ...order, ...flags }, options)).toMatchObject({
    close_on_missclick: 1,
    redirect: 1,
    redirect_on_mobile: 0,
    recurring_register: 0,
    signature: "sBCa+q8abRjOXKXRoHjGmdTfSv02euaYdvuQmB0LgYT9njez+XedwwamDpyL0mLGDi7lcj1F+AM0x7CvEwmKgg==",
  });
});

test("frame_mode and names with a leading underscore are passed on unsigned", async () => {
  expect(
    await paymentPageConfig({ ...order, frame_mode: "iframe", _plugin_version: "1.0" }, options),
  ).toMatchObject({
    frame_mode: "iframe",
    _plugin_version: "1.0",
    signature,
  });
});

test("An undefined member is as good as none, also where a value is filled in", async () => {
  const config = await paymentPageConfig(
    { ...order, payment_currency: undefined, project_id: undefined, hide: undefined },
    options,
  );
  expect(config).toMatchObject({ payment_currency: "CNY", project_id: 581, signature });
  expect(config).not.toHaveProperty("hide");
});

test("A parameter that the contract does not know is passed on and signed", async () => {
  expect(await paymentPageConfig({ ...order, some_extra: 10.5 }, options)).toMatchObject({
    some_extra: 10.5,
    signature: "DRpu/EzZPqAvOCB1VDRgv3pO0aD5yGD7TgOAt3B5ItSNV/KLQLcqlTs5wYxQtLwYYTbJjCPmhF2Qn/7+8Envzg==",
  });
});

test("A number is signed as JavaScript sends it, not as PHP prints it", async () => {
  expect(await paymentPageConfig({ ...order, tiny: 1e-7 }, options)).toMatchObject({
    signature: "FIWQEBOuyMj3jFKNppt3nn2OK0FyefogS2UzDUiaAIttyCUDUp1yv4ZGkd0NsBpU+Swl5Vv2IEO4ObIQKofyaQ==",
  });
});

test("The caller's object is not changed", async () => {
  const params = Object.freeze({ ...order, redirect: true });
  await paymentPageConfig(params, options);
  expect(params).toEqual({ ...order, redirect: true });
});

test("Missing parameters are all named", async () => {
  const { customer_id, payment_description, ...rest } = order;
  expect(await problemsOf(rest, { projectId: undefined })).toEqual([
    { path: "project_id", message: "is missing" },
    { path: "customer_id", message: "is missing" },
    { path: "payment_description", message: "is missing" },
  ]);
});

test.each([
  ["an amount above the limit", { payment_amount: 5_000_001 }, "payment_amount", "must be <= 5000000"],
  [
    "an amount as text",
    { payment_amount: "1000" },
    "payment_amount",
    "must be a whole number of fen, not a text: 10.00 CNY is 1000",
  ],
  [
    "an amount with decimals",
    { payment_amount: 10.5 },
    "payment_amount",
    "must be a whole number of fen, not a text: 10.00 CNY is 1000",
  ],
  ["true as an amount", { payment_amount: true }, "payment_amount", "must be >= 1"],
  ["another currency", { payment_currency: "USD" }, "payment_currency", 'must be "CNY"'],
  ["another language", { language_code: "en" }, "language_code", 'must be "zh"'],
  ["a switch of 2", { redirect: 2 }, "redirect", "must be 1 for on or 0 for off"],
  ["null", { hide: null }, "hide", "must not be null: leave it out"],
  ["an object", { receipt_data: {} }, "receipt_data", "must be a text, a number or a boolean"],
  ["a signature", { signature: "AAAA" }, "signature", "is made here: leave it out"],
  ["a name with brackets", { "a[b]": "1" }, "a[b]", "must have a name of letters, digits, _ and - only"],
  ["half a surrogate pair", { extra: "\ud800" }, "extra", "must be well-formed Unicode"],
  ["a zero byte", { extra: "a\0" }, "extra", "must not contain a zero byte"],
  ["a number beyond 2^53", { extra: 2 ** 53 }, "extra", "must be a number below 2^53, or a text"],
  ["NaN", { extra: Number.NaN }, "extra", "must be a number below 2^53, or a text"],
  [
    "another project than the options'",
    { project_id: 1 },
    "project_id",
    "must be the projectId of the options",
  ],
  [
    "a widget host on plain http",
    { baseUrl: "http://pay.example" },
    "baseUrl",
    "must begin with https:, or pass allowHttp: true",
  ],
])("It refuses %s", async (_, change, path, message) => {
  expect(await problemsOf({ ...order, ...change })).toContainEqual({ path, message });
});

test("A parameter at fault is named once by what no parameter may be", async () => {
  expect(await problemsOf({ ...order, payment_amount: null })).toEqual([
    { path: "payment_amount", message: "must not be null: leave it out" },
  ]);
});

test("A widget host on plain http passes on this machine", async () => {
  expect(await paymentPageConfig({ ...order, baseUrl: "http://127.0.0.1:8080" }, options)).toMatchObject({
    baseUrl: "http://127.0.0.1:8080",
  });
});

test("A widget host on plain http passes with allowHttp", async () => {
  const config = paymentPageConfig({ ...order, baseUrl: "http://sandbox" }, { ...options, allowHttp: true });
  expect(await config).toMatchObject({ baseUrl: "http://sandbox" });
});

test("An empty secret is told when it is needed", async () => {
  await expect(paymentPageConfig(order, { projectId: 581, secretKey: "" })).rejects.toMatchObject({
    code: "secret_key",
  });
});

test("No message holds a value", async () => {
  const error = await paymentPageConfig({ ...order, customer_email: "zhang wei" }, options).catch(String);
  expect(error).toBe(
    "InvalidInputError: The set of Payment Page parameters is not what the contract says:\n  customer_email must be an e-mail address, with an @ and a domain",
  );
});

test.each([
  [
    "the PHP SDK's URL",
    {
      interface_type: '{"id":23}',
      payment_description: "B&W",
      payment_id: "test payment id",
      project_id: 100,
    },
    "97JFQpAyJ4HPfGVedJh0M1MqQDOFt/MCbdh8VrsT7DdRyTBDAF2mvUOsDANx1ZPfbvZg0+VUbF43xJnq0jEeLA==",
  ],
  [
    "the platform's Payment Page example",
    {
      close_on_missclick: true,
      customer_first_name: "Jack",
      customer_id: "user007",
      customer_last_name: "Sparrow",
      customer_phone: "02081234567",
      payment_amount: 2035,
      payment_currency: "USD",
      payment_description: "Guyliner purchase",
      payment_id: "X03936",
      project_id: 12345,
    },
    "SyA3cx/dmFrwjRcpbnwEK9zaklWKR9buIfTctQob/EHUTutFLpI0zWpSDFEWEwbZt/04i83395RCdEhtUMw83A==",
  ],
])("Parameters sign as published for %s", async (_, params, expected) => {
  expect(await sign(params, "secret")).toBe(expected);
});
