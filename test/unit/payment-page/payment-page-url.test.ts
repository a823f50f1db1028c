import { expect, test } from "vitest";
import { InvalidInputError } from "../../../src/errors/invalid-input-error.js";
import { paymentPageUrl } from "../../../src/payment-page/payment-page-url.js";
import fc, { anyCharacter } from "../../support/property.js";
import { options, order, untyped } from "./order.js";

test("The widget example of the method page becomes a URL with the signature last and percent-encoded", async () => {
  expect(await paymentPageUrl(order, options)).toBe(
    "https://paymentpage.ecommpay.com/payment?project_id=581&payment_currency=CNY&language_code=zh&payment_id=TEST_154&payment_amount=1000&customer_id=123&payment_description=TEST_1557900746307&signature=Bc2PPKTJuIDM3jUxQN0vE77pNfiBFDukHPqXqP56PkTjq3dU%2BxjcVAEII7HKdV%2BHRXYvc4QbgqNwIdrCU%2BRFpA%3D%3D",
  );
});

test("Values are encoded, and signed as they are", async () => {
  const url = await paymentPageUrl({ ...order, payment_description: "茶 + B&W=100% 'x' (y)*!~#?/" }, options);
  expect(url).toContain(
    "&payment_description=%E8%8C%B6%20%2B%20B%26W%3D100%25%20%27x%27%20%28y%29%2A%21~%23%3F%2F&",
  );
  expect(new URL(url).searchParams.get("signature")).toBe(
    "mxToaeFuXpJ8x2cZnP+eEfgA1rxRgk7PyILfj3ZHNSWIb+TSK5HcwQAaXV5aGdcqt6TBNUJp6OlBaX5AQISUqA==",
  );
});

test("Any text reads the same by form decoding and by percent decoding", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: anyCharacter, minLength: 1, maxLength: 255 }).filter((text) => !text.includes("\0")),
      async (text) => {
        const url = await paymentPageUrl({ ...order, extra: text }, options);
        expect(new URL(url).searchParams.get("extra")).toBe(text);
        expect(decodeURIComponent(/&extra=([^&]*)/.exec(url)?.[1] ?? "")).toBe(text);
      },
    ),
  );
});

test("Booleans are sent as 1 and 0", async () => {
  const url = await paymentPageUrl({ ...order, redirect: true, recurring_register: false }, options);
  expect(url).toContain("&redirect=1&recurring_register=0&");
});

test("The method can be opened directly", async () => {
  const url = await paymentPageUrl({ ...order, force_payment_method: "cup-quick" }, options);
  expect(url).toContain("&force_payment_method=cup-quick&");
  expect(new URL(url).searchParams.get("signature")).toBe(
    "zMS5nHGnzTwoKO1GumGFwkjs2uIpUw5y3NemGKk8p/bbvSYirBD2T/iVqMX4bt7QN3OoqYxI8ycHyIfdTxnjGQ==",
  );
});

test("frame_mode and names with a leading underscore are sent unsigned", async () => {
  const url = await paymentPageUrl({ ...order, frame_mode: "popup", _trace: "t1" }, options);
  expect(url).toMatch(/&frame_mode=popup&_trace=t1&signature=Bc2PPKTJuIDM3jUxQN0v/);
});

test("A name made of digits does not displace the signature", async () => {
  expect(await paymentPageUrl({ ...order, 7: "x" }, options)).toMatch(/&signature=[A-Za-z0-9%]+$/);
});

test.each([
  ["https://page.example", "https://page.example/payment?"],
  ["https://page.example/", "https://page.example/payment?"],
  ["https://page.example/cup", "https://page.example/cup/payment?"],
  ["http://localhost:8080", "http://localhost:8080/payment?"],
])("With the base %s it begins %s", async (baseUrl, start) => {
  expect((await paymentPageUrl(order, { ...options, baseUrl })).startsWith(start)).toBe(true);
});

test("A base on plain http is refused", async () => {
  await expect(paymentPageUrl(order, { ...options, baseUrl: "http://page.example" })).rejects.toThrow(
    new TypeError(
      "baseUrl must begin with https:, because plain http to another machine can be read on the way. Pass allowHttp: true if that is what you want.",
    ),
  );
});

test("A base on plain http passes with allowHttp", async () => {
  const url = await paymentPageUrl(order, { ...options, baseUrl: "http://page.example", allowHttp: true });
  expect(url.startsWith("http://page.example/payment?")).toBe(true);
});

test("Parameters that break the contract are refused", async () => {
  await expect(paymentPageUrl(untyped({ ...order, payment_amount: 0 }), options)).rejects.toThrow(
    InvalidInputError,
  );
});

test("A text that signs like a further parameter is refused, as a customer could have written it", async () => {
  const customer_first_name = "Li;payment_amount:1";
  await expect(paymentPageUrl({ ...order, customer_first_name }, options)).rejects.toMatchObject({
    problems: [
      {
        path: "customer_first_name",
        message: "must not have `;name:` in it: it signs like a further parameter",
      },
    ],
  });
});

test("The secret key among the parameters is refused", async () => {
  const parameters = { ...order, api_key: options.secretKey };
  await expect(paymentPageUrl(parameters, options)).rejects.toMatchObject({
    problems: [{ path: "api_key", message: "must not be the secret key: customers see the parameters" }],
  });
});

test("A text with a semicolon that signs like nothing else passes", async () => {
  const url = await paymentPageUrl({ ...order, customer_first_name: "Li; Wu" }, options);
  expect(url).toContain("&customer_first_name=Li%3B%20Wu&");
});

test("An empty secret is told when it is needed", async () => {
  await expect(paymentPageUrl(order, { ...options, secretKey: "" })).rejects.toMatchObject({
    name: "SecretKeyError",
    code: "secret_key",
    outcome: "not_sent",
  });
});

test("A secret that can be none is misuse", async () => {
  await expect(paymentPageUrl(order, { ...options, secretKey: 5 as never })).rejects.toThrow(TypeError);
});

test("A secret may come from a function, also later", async () => {
  const url = await paymentPageUrl(order, options);
  expect(await paymentPageUrl(order, { ...options, secretKey: () => "secret" })).toBe(url);
  expect(await paymentPageUrl(order, { ...options, secretKey: async () => "secret" })).toBe(url);
});

test("A name with a dash may be a parameter, and a text with such a name inside signs like one", async () => {
  await expect(paymentPageUrl({ ...order, "x-note": "a" }, options)).resolves.toContain("&x-note=a&");
  await expect(paymentPageUrl({ ...order, hide: "a;x-note:b" }, options)).rejects.toMatchObject({
    problems: [{ path: "hide" }],
  });
});
