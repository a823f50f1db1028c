import { describe, expect, test } from "vitest";
import { createRedactor } from "../../../src/redaction/create-redactor.js";
import { redactKnown } from "../../../src/redaction/redact-known.js";
import { sensitiveValues } from "../../../src/redaction/sensitive-values.js";
import { timeForLong, tooLong } from "../../support/time-for-long.js";

const request = {
  general: { payment_id: "ORDER_1", project_id: 200 },
  customer: {
    id: "123",
    first_name: "倩文",
    last_name: "伍",
    phone: "13632264147",
    email: "Wu.Qianwen@Mail.example",
    street: "天河路1号",
    city: "广州市",
    zip: "510000",
    country: "CN",
    identify: { doc_number: "11010519491231002X" },
  },
  card: { pan: "6216261000000000018" },
  payment: { amount: 1000, description: "Order 1" },
};
const knownOf = (message: object) => redactKnown(sensitiveValues(message));
const without = knownOf(request);

describe("A text about a request loses", () => {
  test.each([
    ["the phone number", "phone 13632264147 is blocked", "phone [redacted] is blocked"],
    ["it in groups", "phone 136-3226-4147 is blocked", "phone [redacted] is blocked"],
    ["it after a country code", "call +8613632264147", "call +86[redacted]"],
    ["it in mathematical digits", "𝟏𝟑𝟔𝟑𝟐𝟐𝟔𝟒𝟏𝟒𝟕!", "[redacted]!"],
    ["it in full-width digits", "电话１３６３２２６４１４７无效", "电话[redacted]无效"],
    ["the given name", "用户倩文不存在", "用户[redacted]不存在"],
    ["the given name with a blank in it", "用户倩 文不存在", "用户[redacted]不存在"],
    ["the family name where it stands alone", "name 伍 refused", "name [redacted] refused"],
    ["the full name, family name first", "用户伍倩文不存在", "用户[redacted]不存在"],
    ["the full name, given name first", "倩文伍 refused", "[redacted] refused"],
    ["the document number, in other case", "doc 11010519491231002x", "doc [redacted]"],
    ["the document number in groups", "doc 110105 19491231 002X", "doc [redacted]"],
    ["the e-mail address in other case", "to wu.qianwen@mail.example now", "to [redacted] now"],
    ["the e-mail address with blanks", "wu.qianwen @ mail.example", "[redacted]"],
    ["the street", "地址天河路1号无效", "地址[redacted]无效"],
    ["the street in full-width signs", "地址天河路１号无效", "地址[redacted]无效"],
    ["the city", "city: 广州市", "city: [redacted]"],
    ["the postal code", "zip 510000 unknown", "zip [redacted] unknown"],
    ["the card number, although it is cut into letters' lengths", "6216 26100 00000 00018", "[redacted]"],
    ["a name that is percent-encoded", "q=%E5%80%A9%E6%96%87&a=1", "q=[redacted]&a=1"],
    ["a name in escapes of JSON", String.raw`{"n":"\u5029\u6587"}`, '{"n":"[redacted]"}'],
  ])("%s", (_what, text, expected) => {
    expect(without(text)).toBe(expected);
  });
});

describe("A text about a request keeps", () => {
  test.each([
    ["ids and amounts", "ORDER_1 of project 200: 1000 CNY"],
    ["a longer number around the postal code", "operation 24510000751"],
    ["the family name inside of other words", "队伍已满"],
    ["all else", "Payment ID already exists"],
  ])("%s", (_what, text) => {
    expect(without(text)).toBe(text);
  });

  test.each([
    ["a letter", "I", "I cannot"],
    ["an English word", "An", "An error occurred"],
    ["a word of every message", "Card", "Card declined, no card"],
    ["two digits", "12", "code 12 of 12"],
    ["nothing", "", "Declined"],
    ["signs only", " -- ", "a -- b"],
    ["a part of a word", "Lin", "Declined online"],
  ])("%s, although a name is spelled so", (_what, last_name, text) => {
    expect(knownOf({ customer: { last_name } })(text)).toBe(text);
  });
});

describe("A name in Latin letters is found", () => {
  const redactor = knownOf({ customer_first_name: "Xiao Hong", customer_last_name: "O'Neil-Li" });

  test.each([
    ["in capitals", "CUSTOMER XIAO HONG REFUSED", "CUSTOMER [redacted] REFUSED"],
    ["with another blank", "xiao\u2009hong", "[redacted]"],
    ["with other signs", "O’Neil Li, refused", "[redacted], refused"],
    ["with its other half", "Li O'Neil-Li Xiao Hong", "Li [redacted]"],
  ])("%s", (_what, text, expected) => {
    expect(redactor(text)).toBe(expected);
  });

  test("also if it is an English word, beside the other name", () => {
    const text = knownOf({ first_name: "An", last_name: "Ma" })("An error: An Ma is blocked");
    expect(text).toBe("An error: [redacted] is blocked");
  });
});

test("A number in a sensitive field counts like its text", () => {
  expect(knownOf({ phone: 13632264147 })("13632264147!")).toBe("[redacted]!");
});

test("A message without sensitive fields takes nothing away", () => {
  expect(knownOf({ general: { payment_id: "ORDER_1" } })("ORDER_1 and all")).toBe("ORDER_1 and all");
});

test("A double name with accents is found as a URL has it", () => {
  expect(knownOf({ last_name: "Núñez-Li" })("q=N%C3%BA%C3%B1ez-Li")).toBe("q=[redacted]");
});

test("Signs with a meaning in patterns are taken for themselves", () => {
  expect(knownOf({ street: "a.c (2)*" })("abc 2; a.c (2)*")).toBe("abc 2; [redacted])*");
});

test("What is known is taken out of objects too, under any name", () => {
  const redactor = createRedactor(request);
  expect(redactor.value({ note: "用户倩文", list: ["13632264147"], amount: 1000 })).toEqual({
    note: "用户[redacted]",
    list: ["[redacted]"],
    amount: 1000,
  });
});

test("What is not known but looks sensitive is taken out too", () => {
  expect(createRedactor(request).text("4242 4242 4242 4242 of x@y.example")).toBe("[redacted] of [redacted]");
});

test.each(["1", "1 ", "136-", "倩", "倩 ", "伍", "w", "\\u5029", "%E5%80%A9", "11010519491231002", "１"])(
  "Hostile text of %j takes time in proportion to its length",
  (unit) => {
    expect(timeForLong((length) => without(unit.repeat(length / unit.length)))).toBeLessThan(tooLong);
  },
);
