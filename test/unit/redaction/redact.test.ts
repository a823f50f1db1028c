import { describe, expect, test } from "vitest";
import { redact, redacted } from "../../../src/redaction/redact.js";

const pan = "6216261000000000018";

describe("redact, by the name of a field", () => {
  test("replaces card data, personal data, secrets and signatures of a payout request", () => {
    expect(
      redact({
        general: { project_id: 200, payment_id: "ORDER_1", signature: "K6jl==" },
        card: { pan, card_holder: "WU QIANWEN" },
        customer: {
          id: "123",
          first_name: "倩文",
          last_name: "伍",
          phone: "13632264147",
          identify: { doc_number: "110101199003071234" },
        },
        payment: { amount: 1000, currency: "CNY" },
        account: { bank_id: 6, number: "621626******0018" },
      }),
    ).toEqual({
      general: { project_id: 200, payment_id: "ORDER_1", signature: "[redacted]" },
      card: { pan: "[redacted]", card_holder: "[redacted]" },
      customer: {
        id: "123",
        first_name: "[redacted]",
        last_name: "[redacted]",
        phone: "[redacted]",
        identify: "[redacted]",
      },
      payment: { amount: 1000, currency: "CNY" },
      account: { bank_id: 6, number: "[redacted]" },
    });
  });

  test.each([
    "firstName",
    "customerFirstName",
    "customer_first_name",
    "First-Name",
    "customer[first_name]",
    "BILLING_ADDRESS",
    "cardHolder",
    "docNumber",
    "secretKey",
    "Set-Cookie",
    "paymentCard",
    "userName",
    "payIp",
    "sign",
    "security_code",
    "expiry",
    "exp_month",
    "exp_year",
    "expirationDate",
    "mobile",
    "birth_date",
    "dateOfBirth",
    "card_no",
    "account_holder",
    "api_key",
    "X-Api-Key",
    "access_token",
    "client_secret",
    "postal_code",
  ])("knows the spelling %s", (name) => {
    expect(redact({ [name]: "x" })).toEqual({ [name]: "[redacted]" });
  });

  test.each([
    "payment_id",
    "bank_id",
    "amount",
    "status",
    "cardType",
    "customer_id",
    "card",
    "country",
    "exported",
    "code",
  ])("leaves %s as it is", (name) => {
    expect(redact({ [name]: "x" })).toEqual({ [name]: "x" });
  });

  test("leaves an absent value visible as such", () => {
    expect(redact({ phone: null, email: undefined })).toEqual({ phone: null, email: undefined });
  });
});

describe("redact, by the look of a value", () => {
  test("finds a card number in a field of any name, and in a name", () => {
    expect(redact({ note: `card ${pan}`, [pan]: 1 })).toEqual({ note: "card [redacted]", "[redacted]": 1 });
  });

  test("finds a card number that is a number", () => {
    expect(redact([4242424242424242, 4242424242424242n])).toEqual(["[redacted]", "[redacted]"]);
  });

  test("takes a number that JavaScript has rounded for a card number", () => {
    expect(redact(JSON.parse("[6216261000000001230]"))).toEqual(["[redacted]"]);
  });

  test("keeps ids, amounts and times", () => {
    const value = { id: 24101000000751, amount: 4499900, time: 1553485200000, ok: true, none: null };
    expect(redact(value)).toEqual(value);
  });
});

describe("redact, by the kind of a value", () => {
  test("takes a map apart", () => {
    expect(
      redact(
        new Map<string, unknown>([
          ["pan", pan],
          ["amount", 1],
        ]),
      ),
    ).toEqual({ pan: "[redacted]", amount: 1 });
  });

  test("takes a set apart", () => {
    expect(redact(new Set([pan, "x"]))).toEqual(["[redacted]", "x"]);
  });

  test("takes headers apart", () => {
    expect(redact(new Headers({ Authorization: "Bearer x", Accept: "*/*" }))).toEqual({
      authorization: "[redacted]",
      accept: "*/*",
    });
  });

  test("takes the parameters of a URL apart", () => {
    expect(redact(new URLSearchParams("customer_email=a@b.example&payment_id=7"))).toEqual({
      customer_email: "[redacted]",
      payment_id: "7",
    });
  });

  test("takes an error apart, with its cause, and without its stack", () => {
    const error = Object.assign(new TypeError(`bad card ${pan}`, { cause: { pan } }), {
      code: "E1",
      phone: "1",
    });
    expect(redact(error)).toEqual({
      name: "TypeError",
      message: "bad card [redacted]",
      code: "E1",
      phone: "[redacted]",
      cause: { pan: "[redacted]" },
    });
  });

  test("writes a URL as a text", () => {
    expect(redact(new URL("https://shop.example/pay?customer_email=a%40b.example&payment_id=7"))).toBe(
      "https://shop.example/pay?customer_email=[redacted]&payment_id=7",
    );
  });

  test("writes a date as JSON does", () => {
    expect(redact(new Date(0))).toBe("1970-01-01T00:00:00.000Z");
  });

  test("redacts what a toJSON gives away", () => {
    expect(redact({ card: { toJSON: () => ({ pan }) } })).toEqual({ card: { pan: "[redacted]" } });
  });

  test("leaves no function behind that would write the value anew", () => {
    expect(redact({ format: () => pan })).toEqual({ format: "[function]" });
  });

  test("leaves out bytes", () => {
    expect(redact({ body: new TextEncoder().encode(pan) })).toEqual({ body: "[19 bytes]" });
  });
});

describe("redact, on any value", () => {
  test("does not change the value", () => {
    const value = Object.freeze({ card: Object.freeze({ pan }) });
    redact(value);
    expect(value).toEqual({ card: { pan: "6216261000000000018" } });
  });

  test("cuts a cycle", () => {
    const value: Record<string, unknown> = { pan };
    value.self = value;
    expect(redact(value)).toEqual({ pan: "[redacted]", self: "[circular]" });
  });

  test("cuts very deep nesting", () => {
    let value: unknown = "x";
    for (let i = 0; i < 10_000; i++) {
      value = [value];
    }
    expect(JSON.stringify(redact(value))).toBe(`${"[".repeat(32)}"[too deep]"${"]".repeat(32)}`);
  });

  test("takes an object apart once, however often it is referred to", () => {
    let value: object = { pan };
    for (let i = 0; i < 30; i++) {
      value = { a: value, b: value };
    }
    const started = performance.now();
    redact(value);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  test("survives a getter that throws", () => {
    const value = {
      get pan2(): string {
        throw new Error(pan);
      },
    };
    expect(redact({ value })).toEqual({ value: "[unreadable]" });
  });

  test("keeps a key __proto__ a key", () => {
    expect(JSON.stringify(redact(JSON.parse('{"__proto__":{"pan":"1"}}')))).toBe(
      '{"__proto__":{"pan":"[redacted]"}}',
    );
  });

  test("marks with one text", () => {
    expect(redacted).toBe("[redacted]");
  });
});
