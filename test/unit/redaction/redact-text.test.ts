import { describe, expect, test } from "vitest";
import { redactText } from "../../../src/redaction/redact-text.js";
import { contract } from "../../support/contract.js";
import fc from "../../support/property.js";
import { timeForLong, tooLong } from "../../support/time-for-long.js";

const signature = "lY0LTSAzpR7zGce5qfYGacOuYlHGWqkMcQlqmjlsDDZI2gVcE1qVeWANnkIR7mdOqRXJnL1kO0lUmkQ0YYLWRg==";

describe("redactText", () => {
  test.each([
    ["in one piece", "card 6216261000000000018 refused", "card [redacted] refused"],
    ["in groups with blanks", "card 4242 4242 4242 4242 refused", "card [redacted] refused"],
    ["in groups with dashes", "4242-4242-4242-4242", "[redacted]"],
    ["in groups with non-breaking blanks", "4242\u00a04242\u00a04242\u00a04242", "[redacted]"],
    ["in full-width digits", "４２４２４２４２４２４２４２４２", "[redacted]"],
    ["in full-width digits and blanks", "卡４２４２　４２４２　４２４２　４２４２。", "卡[redacted]。"],
    ["in mathematical digits", "𝟒𝟐𝟒𝟐𝟒𝟐𝟒𝟐𝟒𝟐𝟒𝟐𝟒𝟐𝟒𝟐", "[redacted]"],
    ["in groups with thin blanks", "4242\u20094242\u20094242\u20094242", "[redacted]"],
    ["in groups with two blanks", "4242  4242  4242  4242", "[redacted]"],
    ["in groups with slashes", "4242/4242/4242/4242", "[redacted]"],
    ["in groups with low lines", "4242_4242_4242_4242", "[redacted]"],
    ["in groups with long dashes", "4242—4242—4242—4242", "[redacted]"],
    ["in groups on lines of their own", "4242\r\n4242\n4242\n4242", "[redacted]"],
    ["in groups with invisible blanks", "4242\u200b4242\u200b4242\u200b4242", "[redacted]"],
    ["after another number", "order 12 4242 4242 4242 4242", "order 12 [redacted]"],
    ["before another number", "4242 4242 4242 4242 123", "[redacted] 123"],
    ["between letters", "pan6216261000000000018x", "pan[redacted]x"],
    ["twice", "4242424242424242,6216261000000000018", "[redacted],[redacted]"],
  ])("finds a card number %s", (_, text, expected) => {
    expect(redactText(text)).toBe(expected);
  });

  test.each([
    ["whose check digit is wrong", "4242424242424241"],
    ["that are too short", "24101000000751"],
    ["that are too long", "42424242424242424242"],
    ["of a masked card number", "621626******0018"],
    ["of a date", "2019-03-25T03:56:01+0000"],
  ])("leaves digits %s", (_, text) => {
    expect(redactText(text)).toBe(text);
  });

  test("finds the sensitive parameters of a URL", () => {
    expect(
      redactText(
        "https://host.example/payment?payment_id=7&customer_email=a%40b.example&customer_phone=13632264147#top",
      ),
    ).toBe(
      "https://host.example/payment?payment_id=7&customer_email=[redacted]&customer_phone=[redacted]#top",
    );
  });

  test("finds a parameter whose name is percent-encoded", () => {
    expect(redactText("customer%5Ffirst%5Fname=Li&a=1")).toBe("customer%5Ffirst%5Fname=[redacted]&a=1");
  });

  test("finds the sensitive members of JSON", () => {
    expect(redactText('{"phone": "13632264147", "amount": 1000, "number":4321}')).toBe(
      '{"phone": "[redacted]", "amount": 1000, "number":"[redacted]"}',
    );
  });

  test("is not misled by an escaped quote in JSON", () => {
    expect(redactText(String.raw`{"last_name":"O\"Neil","amount":1}`)).toBe(
      '{"last_name":"[redacted]","amount":1}',
    );
  });

  test("finds the members of JSON inside JSON", () => {
    expect(redactText(String.raw`{"body":"{\"first_name\":\"Li\"}"}`)).not.toContain("Li");
  });

  test("finds an e-mail address", () => {
    expect(redactText("mail to <zhang.wei+shop@mail.example>, please")).toBe("mail to <[redacted]>, please");
  });

  test("finds a signature", () => {
    expect(redactText(`expected ${signature}`)).toBe("expected [redacted]");
  });

  test("finds a signature in a URL, whatever it is called", () => {
    expect(redactText(`?s=${encodeURIComponent(signature.replace("l", "+").replace("Y", "/"))}&a=1`)).toBe(
      "?s=[redacted]&a=1",
    );
  });

  test("leaves other texts as they are", () => {
    const text = "POST /v2/payment/cup/quick/sale answered 400 with code 3041: Payment ID already exists";
    expect(redactText(text)).toBe(text);
  });

  test("lets no card number through, wherever it stands", () => {
    const around = fc.string({ unit: "grapheme" }).filter((text) => !/\p{Nd}/u.test(text));
    fc.assert(
      fc.property(around, around, fc.constantFrom("", " ", "-"), (before, after, gap) => {
        const text = `${before}${["6216", "2610", "0000", "0000", "018"].join(gap)}${after}`;
        expect(redactText(text)).not.toContain("6216");
      }),
    );
  });

  test.each(["1", "1 ", "a", '"a":"', String.raw`\"a\":\"`, "a=", "１", "1/", "a@", "a@b", "%2B", "\\"])(
    "takes time in proportion to hostile text of %j",
    (unit) => {
      expect(timeForLong((length) => redactText(unit.repeat(length / unit.length)))).toBeLessThan(tooLong);
    },
  );
});

test("What the contract says of wrong values has nothing that looks sensitive", () => {
  const messages = JSON.stringify(contract).matchAll(/"x-message":("(?:[^"\\]|\\.)+")/g);
  const said = [...messages].map(([, message = ""]): string => JSON.parse(message));
  expect(said.length).toBeGreaterThan(20);
  expect(said.map(redactText)).toEqual(said);
});
