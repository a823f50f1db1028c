import { describe, expect, test } from "vitest";
import { createRedactor } from "../../../src/redaction/create-redactor.js";
import fc, { anyCharacter } from "../../support/property.js";
import { timeForLong, tooLong } from "../../support/time-for-long.js";

const request = {
  general: { payment_id: "ORDER_7-1", project_id: 200 },
  customer: {
    id: "CUST_40771",
    first_name: "Zoë",
    last_name: "Großmann-Núñez",
    phone: "13632264147",
    email: "zoe.g@mail.example",
    street: "天河路1号",
    city: "广州市",
    zip: "510000",
    identify: { doc_number: "11010519491231002X" },
  },
  card: { pan: "6216261000000000018" },
  payment: { amount: 1000, description: "Order 7" },
};
const { text: redactText, value } = createRedactor(request);

describe("Of a text that quotes the request in a spelling that cannot be cut out, nothing is left:", () => {
  test.each([
    ["a name without its marks", "Customer Zoe is blocked"],
    ["a name in letters and marks", "Customer Zoe\u0308 is blocked"],
    ["a name with ss for ß", "Customer GROSSMANN NUNEZ is blocked"],
    ["a name with invisible blanks", "Customer Z\u200bo\u00adë is blocked"],
    ["a name in entities of HTML", "Customer Zo&euml; is blocked"],
    ["a name in numbered entities", "Customer &#90;&#x6f;&#235; is blocked"],
    ["a name in escapes of JSON", String.raw`Customer \x5a\u006f\u{0000eb} is blocked`],
    ["a name that is percent-encoded wholly", "Customer %5A%6F%C3%AB is blocked"],
    ["a name that is percent-encoded twice", "Customer %255A%256F%25C3%25AB is blocked"],
    ["a city in numbered entities", "&#24191;&#24030;&#24066; is no city"],
    ["a city with anything between", "广----州----市 is no city"],
    ["a long name in single letters", "g / r / o / s / s / m / a / n / n / n / u / n / e / z"],
    ["a phone number in groups with four blanks", "phone 136    3226    4147 is blocked"],
    ["a phone number in brackets", "phone (136) - (3226) - (4147) is blocked"],
    ["a phone number in groups with double dashes", "phone 136 -- 3226 -- 4147 is blocked"],
    ["the last 8 digits of a phone number", "phone ...32264147 is blocked"],
    [
      "a phone number in escapes",
      String.raw`phone \u0031\u0033\u0036\u0033\u0032\u0032\u0036\u0034\u0031\u0034\u0037`,
    ],
    ["a phone number in Chinese words", "电话一三六三二二六四一四七"],
    ["digits of a document", "document ending in 91231002"],
    ["an e-mail address in words", "zoe.g (at) mail (dot) example is blocked"],
    ["an e-mail address with [at]", "zoe.g[at]mail.example is blocked"],
    ["an e-mail address in entities", "zoe.g&#64;mail&#46;example is blocked"],
    ["a card number that is not of the request, in escapes", "%34242 4242 4242 4242"],
  ])("%s", (_what, text) => {
    expect(redactText(text)).toBe("[redacted]");
  });
});

describe("Out of a text is cut", () => {
  test.each([
    [
      "a phone number in digits of another script",
      "phone ١٣٦٣٢٢٦٤١٤٧ is blocked",
      "phone [redacted] is blocked",
    ],
    ["a card number in digits of another script", "card ٤٢٤٢٤٢٤٢٤٢٤٢٤٢٤٢ refused", "card [redacted] refused"],
    ["a card number in groups with four blanks", "card 4242    4242    4242    4242", "card [redacted]"],
    ["a card number in brackets", "card (4242) [4242] (4242) [4242]", "card ([redacted]]"],
    ["a card number in groups with double dashes", "card 4242 -- 4242 -- 4242 -- 4242", "card [redacted]"],
    ["the customer's id", "customer CUST_40771 is blocked", "customer [redacted] is blocked"],
  ])("%s", (_what, text, expected) => {
    expect(redactText(text)).toBe(expected);
  });
});

test.each([
  "Payment ID already exists",
  "The property amount is required",
  "ORDER_7-1 of project 200: 1000 CNY, request gh72ef7c07157e6bde92072a52, operation 24101000000751",
  "Order 7",
  "2019-03-25T03:56:01+0000",
  "https://shop.example.com/paid?a=%20b&c=%5B%5D",
  "Cannot open zoetrope; 100% of AT&T <b>&nbsp;</b>",
  "卡号无效，广东省",
])("A text that quotes nothing stays as it is: %s", (text) => {
  expect(redactText(text)).toBe(text);
});

test("A number that holds the end of a phone number is redacted", () => {
  expect(value({ note: 8632264147, amount: 1000 })).toEqual({ note: "[redacted]", amount: 1000 });
});

test("A customer's id that is a part of the payment's id stays, as logs have to show that one", () => {
  const { text } = createRedactor({
    general: { payment_id: "CUST_40771-1" },
    customer: { id: "CUST_40771" },
  });
  expect(text("payment CUST_40771-1")).toBe("payment CUST_40771-1");
});

test("Ids of customers in a query count too", () => {
  const { text } = createRedactor({ customer_id: ["CUST_40771", "CUST_40772"] });
  expect(text("no CUST_40772")).toBe("no [redacted]");
});

test("Whatever a customer is called, a refusal can be told", () => {
  fc.assert(
    fc.property(fc.string({ unit: anyCharacter }), fc.string({ unit: "grapheme" }), (last_name, street) => {
      const { text } = createRedactor({ customer: { last_name, street } });
      expect(text("1 -- 1")).toMatch(/^(1 -- 1|.*\[redacted\].*)$/);
    }),
  );
});

test.each(["1", "1 ", "z", "z ", "%", "%25", "%34", "&#", "&a", "\\u", "\\u0031", "广", "٤", "( "])(
  "Hostile text of %j takes time in proportion to its length",
  (unit) => {
    expect(timeForLong((length) => redactText(unit.repeat(length / unit.length)))).toBeLessThan(tooLong);
  },
);
