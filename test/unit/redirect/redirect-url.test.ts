import { expect, test } from "vitest";
import { InvalidInputError } from "../../../src/errors/invalid-input-error.js";
import { redirectUrl } from "../../../src/redirect/redirect-url.js";
import fc, { anyCharacter } from "../../support/property.js";
import { pageSample } from "./page-sample.js";

const get = (url: string, body?: object) =>
  redirectUrl({ method: "GET", url, ...(body && { body }) } as never);

test("The method page's data become a URL with all fields in the query, empty ones too", () => {
  expect(redirectUrl(pageSample)).toBe(
    "http://payment.qixiqiang.com/payment/v3/unionpayIntGate.html?deviceType=WEB&amountFee=10.00&sign=%2A%2A%2A%2A%2A%2A%2A%2A%2A%2A%2A%2A%2A%2A%2A%2A&cardType=D&merchantTradeId=21449000000697&userName=&version=1.0&paymentCard=&issuingBank=UNIONPAY&payType=NC&merchantId=4245&payIp=185.123.193.224&signType=RSA&notifyUrl=https%3A%2F%2Fsite.com%2Fcup%2Fcallback&inputCharset=UTF-8&currency=CNY&goodsTitle=ECT_TEST_155325900031711&returnUrl=https%3A%2F%2Fsite.com%2Fgogkjotvmr3hi96gdnd8i1s3&subIssuingBank=",
  );
});

test("Query and fragment of the URL stay as they are, and the fields follow the query", () => {
  expect(get("https://bank.example/pay?shop=7&name=%B9%E3+x#form", { a: "1" })).toBe(
    "https://bank.example/pay?shop=7&name=%B9%E3+x&a=1#form",
  );
});

test.each([
  ["an empty array", []],
  ["an empty object", {}],
  ["no body", undefined],
])("With %s the URL stays as it is", (_, body) => {
  expect(get("https://bank.example/pay?shop=7", body)).toBe("https://bank.example/pay?shop=7");
});

test("A question mark without a query does not lead to an empty parameter", () => {
  expect(get("https://bank.example/pay?", { a: "1" })).toBe("https://bank.example/pay?a=1");
});

test("Null is sent empty, numbers and booleans as JSON writes them", () => {
  expect(get("https://bank.example/", { a: null, b: 10.5, c: true, d: false })).toBe(
    "https://bank.example/?a=&b=10.5&c=true&d=false",
  );
});

test("A blank becomes %20 and a plus %2B", () => {
  expect(get("https://bank.example/", { "a b": "c + d" })).toBe("https://bank.example/?a%20b=c%20%2B%20d");
});

test("Any field arrives as it was", () => {
  const text = fc.string({ unit: anyCharacter }).filter((value) => !value.includes("\0"));
  fc.assert(
    fc.property(text, text, (name, value) => {
      const url = get("https://bank.example/?kept=1", Object.fromEntries([[name, value]]));
      expect([...new URL(url).searchParams]).toEqual([
        ["kept", "1"],
        [name, value],
      ]);
      expect(url).toMatch(/^https:\/\/bank\.example\/\?kept=1&[\w%.~=-]*$/);
    }),
  );
});

test("POST needs a form", () => {
  expect(() => redirectUrl({ ...pageSample, method: "POST" })).toThrow(
    'The redirect_data is not what the contract says:\n  method must be "GET" for a URL: use redirectForm, which also does POST',
  );
});

test.each([
  "javascript:alert(1)",
  "JavaScript:alert(1)",
  " javascript:alert(1)",
  "java\nscript:alert(1)",
  "data:text/html,x",
  "vbscript:x",
  "file:///etc/passwd",
  "blob:https://bank.example/1",
  "//bank.example/pay",
  "/pay",
  "bank.example/pay",
  "https://",
  "https:",
  "http://a b/",
  "https://bank.example:99999/",
  "",
])("The URL “%s” is refused", (url) => {
  expect(() => get(url)).toThrow(InvalidInputError);
});

test("Credentials in the URL are refused", () => {
  expect(() => get("https://bank.example@evil.example/pay")).toThrow(
    "url must not hold a user name or a password",
  );
});

test.each([
  ["another method", { ...pageSample, method: "PUT" }],
  ["no URL", { method: "GET" }],
  ["a body with fields inside fields", { ...pageSample, body: { a: { b: 1 } } }],
  ["a body that is a filled array", { ...pageSample, body: ["a"] }],
  ["null", null],
])("%s is refused", (_, data) => {
  expect(() => redirectUrl(data as never)).toThrow(InvalidInputError);
});

test.each([
  ["half a surrogate pair", { a: "\udc00" }, "body has a field that must be well-formed Unicode"],
  ["a zero byte in a name", { "a\0": "" }, "body has a field that must not contain a zero byte"],
])("%s is refused", (_, body, message) => {
  expect(() => get("https://bank.example/", body)).toThrow(message);
});
