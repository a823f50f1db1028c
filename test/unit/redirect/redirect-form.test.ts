import { expect, test } from "vitest";
import { InvalidInputError } from "../../../src/errors/invalid-input-error.js";
import { redirectForm } from "../../../src/redirect/redirect-form.js";
import fc, { anyCharacter } from "../../support/property.js";
import { formTarget, hiddenFields } from "./decode-attribute.js";
import { pageSample } from "./page-sample.js";

const post = (body: object, url = "https://bank.example/pay") =>
  redirectForm({ method: "POST", url, body } as never);
const get = (body: object, url: string) => redirectForm({ method: "GET", url, body } as never);

test("POST becomes a form with one hidden field per entry, in their order, empty ones too", () => {
  const html = redirectForm({ ...pageSample, method: "POST" });
  expect(formTarget(html)).toEqual(["post", "http://payment.qixiqiang.com/payment/v3/unionpayIntGate.html"]);
  expect(hiddenFields(html)).toEqual([
    ["deviceType", "WEB"],
    ["amountFee", "10.00"],
    ["sign", "****************"],
    ["cardType", "D"],
    ["merchantTradeId", "21449000000697"],
    ["userName", ""],
    ["version", "1.0"],
    ["paymentCard", ""],
    ["issuingBank", "UNIONPAY"],
    ["payType", "NC"],
    ["merchantId", "4245"],
    ["payIp", "185.123.193.224"],
    ["signType", "RSA"],
    ["notifyUrl", "https://site.com/cup/callback"],
    ["inputCharset", "UTF-8"],
    ["currency", "CNY"],
    ["goodsTitle", "ECT_TEST_155325900031711"],
    ["returnUrl", "https://site.com/gogkjotvmr3hi96gdnd8i1s3"],
    ["subIssuingBank", ""],
  ]);
});

test("POST keeps the query in the action", () => {
  const html = post({ a: "1" }, "https://bank.example/pay?shop=7&b=2#form");
  expect(formTarget(html)).toEqual(["post", "https://bank.example/pay?shop=7&b=2#form"]);
  expect(hiddenFields(html)).toEqual([["a", "1"]]);
});

test("GET makes hidden fields of the query, which a browser would drop from the action", () => {
  const html = get({ a: "1" }, "https://bank.example/pay?shop=7&name=%E4%BC%8D+x#form");
  expect(formTarget(html)).toEqual(["get", "https://bank.example/pay#form"]);
  expect(hiddenFields(html)).toEqual([
    ["shop", "7"],
    ["name", "伍 x"],
    ["a", "1"],
  ]);
});

test("An empty array is a form without fields", () => {
  expect(hiddenFields(post([]))).toEqual([]);
});

test("Null is sent empty, numbers and booleans as JSON writes them", () => {
  expect(hiddenFields(post({ a: null, b: 10.5, c: true }))).toEqual([
    ["a", ""],
    ["b", "10.5"],
    ["c", "true"],
  ]);
});

test("The page submits itself, even when a field is called submit", () => {
  const html = post({ submit: "x" });
  expect(html).toContain("<script>HTMLFormElement.prototype.submit.call(document.forms[0]);</script>");
});

test("Without JavaScript there is a button, which sends no field of its own", () => {
  expect(post({})).toContain('<button>继续支付 <span lang="en">Continue</span></button>\n</form>');
});

test("The page is in Chinese, then in English", () => {
  const html = post({});
  expect(html).toContain('<html lang="zh">');
  expect(html).toContain("<p>正在前往银联支付页面。若未自动跳转，请点击按钮。</p>");
  expect(html).toContain(
    '<p lang="en">Taking you to the UnionPay payment page. If nothing happens, press the button.</p>',
  );
});

test("The page is not to be found by search, and gives away no more than the shop's host", () => {
  const html = post({});
  expect(html).toContain('<meta name="robots" content="noindex">');
  expect(html).toContain('<meta name="referrer" content="strict-origin">');
});

test("A value with every dangerous character stays inside its attribute", () => {
  expect(post({ a: `"'><script>alert(\`1\`)</script>&amp;\r\n` })).toContain(
    '<input type="hidden" name="a" value="&#34;&#39;&#62;&#60;script&#62;alert(&#96;1&#96;)&#60;/script&#62;&#38;amp;&#13;&#10;">\n',
  );
});

test("Any name and value come out of the attributes as they went in", () => {
  const dangerous = fc.constantFrom(
    '"',
    "'",
    "<",
    ">",
    "&",
    "`",
    "\r",
    "\n",
    "</script>",
    "<!--",
    "&quot;",
    "\u2028",
    "]]>",
    " ",
  );
  const text = fc
    .array(fc.oneof(dangerous, fc.string({ unit: anyCharacter })))
    .map((parts) => parts.join(""))
    .filter((value) => !value.includes("\0"));
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text)), (entries) => {
      const body = Object.fromEntries(entries);
      expect(hiddenFields(post(body))).toEqual(Object.entries(body));
    }),
  );
});

test("No value adds an element to the page", () => {
  const elements = (html: string) => html.match(/<[a-z!/]+/gi);
  const plain = elements(post({ a: "" }));
  fc.assert(
    fc.property(fc.string(), (value) => {
      expect(elements(post({ a: `${value}</script><script>"'` }))).toEqual(plain);
    }),
  );
});

test("A URL with quotes stays inside its attribute", () => {
  expect(() => post({}, 'https://bank.example/"><script>')).toThrow(InvalidInputError);
  expect(formTarget(post({}, "https://bank.example/a'b&c"))).toEqual(["post", "https://bank.example/a'b&c"]);
});

test.each(["javascript:alert(1)", "data:text/html,x", "https://user:pass@bank.example/", "/pay", ""])(
  "The URL “%s” is refused",
  (url) => {
    expect(() => post({}, url)).toThrow(InvalidInputError);
  },
);

test("A nonce goes to the script and the style, and nothing else is inline", () => {
  const html = redirectForm({ method: "POST", url: "https://bank.example/" }, { nonce: "r4nd0m+/_-==" });
  expect(html.match(/<(?:script|style)[^>]*>/g)).toEqual([
    '<style nonce="r4nd0m+/_-==">',
    '<script nonce="r4nd0m+/_-==">',
  ]);
  expect(html).not.toMatch(/ (?:on\w+|style)=/);
});

test.each(["", '"><script>', "a b", "=", "a=b"])("The nonce “%s” is misuse", (nonce) => {
  expect(() => redirectForm(pageSample, { nonce })).toThrow(
    new TypeError("The nonce must be Base64, as Content-Security-Policy wants it."),
  );
});
