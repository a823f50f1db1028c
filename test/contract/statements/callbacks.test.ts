import { describe, expect, test } from "vitest";
import { at, example } from "../../support/contract.js";
import { documented } from "../../support/documented-callback.js";
import { without, withValue } from "../../support/edit.js";
import { judged } from "../../support/judged.js";
import { titled } from "../../support/titled.js";

const callbacks = [
  { kind: "purchase", schema: "PurchaseCallback", callback: example("purchase-success") },
  { kind: "payout", schema: "PayoutCallback", callback: example("payout-success") },
  { kind: "redirect", schema: "RedirectCallback", callback: example("redirect-get") },
];

/** Each row, for each kind of callback. */
const each = <T extends string | readonly [string, ...unknown[]]>(rows: readonly T[]) =>
  titled(
    callbacks.flatMap((callback) => rows.map((row) => ({ ...callback, row }))),
    ({ kind, row }) => `${typeof row === "string" ? row : row[0]} (${kind})`,
  );

const kinds = titled(callbacks, ({ kind }) => kind);

test.each(kinds)("The %s callback of the example is accepted", (_, { schema, callback }) => {
  expect(judged(schema, callback)).toEqual([]);
});

describe("A callback must have", () => {
  test.each(
    each([
      "/project_id",
      "/payment",
      "/payment/id",
      "/payment/type",
      "/payment/status",
      "/payment/sum",
      "/payment/sum/amount",
      "/payment/sum/currency",
      "/operation",
      "/operation/type",
      "/operation/status",
    ]),
  )("%s", (_, { schema, callback, row }) => {
    expect(judged(schema, without(callback, row))).toEqual([`${row} required`]);
  });

  test.each(["/redirect_data/method", "/redirect_data/url"])("%s, if it redirects", (pointer) => {
    expect(judged("RedirectCallback", without(example("redirect-get"), pointer))).toEqual([
      `${pointer} required`,
    ]);
  });
});

// Every project can configure its own format, and callbacks about errors lack a part.
test.each(
  each([
    "/payment/date",
    "/payment/method",
    "/payment/description",
    "/operation/id",
    "/operation/date",
    "/operation/created_date",
    "/operation/request_id",
    "/operation/sum_initial",
    "/operation/sum_converted",
    "/operation/provider",
    "/operation/code",
    "/operation/message",
  ]),
)("A callback without %s is accepted", (_, { schema, callback, row }) => {
  expect(judged(schema, without(callback, row))).toEqual([]);
});

describe("The signature of a callback stands", () => {
  const signature = at(example("purchase-success"), "/signature");

  test.each(kinds)("at the top level (%s)", (_, { schema, callback }) => {
    expect(judged(schema, withValue(callback, "/signature", signature))).toEqual([]);
  });

  test.each(kinds)("or in general (%s)", (_, { schema, callback }) => {
    const moved = withValue(without(callback, "/signature"), "/general", { signature });
    expect(judged(schema, moved)).toEqual([]);
  });

  test.each(kinds)("but not nowhere (%s)", (_, { schema, callback }) => {
    expect(judged(schema, without(callback, "/signature"))).toEqual([" not"]);
  });

  test.each(kinds)("and a general without it does not count (%s)", (_, { schema, callback }) => {
    const empty = withValue(without(callback, "/signature"), "/general", {});
    expect(judged(schema, empty)).toEqual([" not"]);
  });

  test.each(kinds)(
    "and beside one at the top level, general may be without (%s)",
    (_, { schema, callback }) => {
      expect(judged(schema, withValue(callback, "/general", {}))).toEqual([]);
    },
  );

  test.each(kinds)("and it is whole (%s)", (_, { schema, callback }) => {
    expect(judged(schema, withValue(callback, "/signature", "aW/oS/l7RTlKabsq...=="))).toEqual([
      "/signature pattern",
    ]);
  });
});

describe("A reader must put up with", () => {
  test.each(
    each([
      ["an unknown status", "/payment/status", "awaiting 3ds result"],
      ["an unknown status of the operation", "/operation/status", "external processing"],
      ["an unknown type of operation", "/operation/type", "recurring"],
      ["an unknown method", "/payment/method", "UnionPay International"],
      ["an unknown code", "/operation/code", "77777"],
      ["an empty description", "/payment/description", ""],
      ["no description", "/payment/description", null],
      ["another currency", "/payment/sum/currency", "USD"],
      ["a status in another spelling", "/payment/status", "canceled"],
      ["a customer whose id is a number", "/customer", { id: 782572 }],
      ["a provider's payment id that is a number", "/operation/provider/payment_id", 16784511766816],
      ["an auth_code that is a number", "/operation/provider/auth_code", 563253],
      ["a fee", "/payment/operation_fee", { amount: 10, currency: "CNY" }],
      ["word of further attempts", "/payment/is_new_attempts_available", true],
      ["what the provider says", "/operation/provider/result_message", "Approved"],
      ["an empty auth_code", "/operation/provider/auth_code", ""],
      [
        "a provider's payment id that is no number",
        "/operation/provider/payment_id",
        "6UBPgonfNE4kjjPB6HoV5pjTdBo34Lni",
      ],
      ["an account with a masked number", "/account", { number: "621799******3840" }],
      ["a customer without a phone", "/customer", { id: "1" }],
      ["a field of tomorrow", "/payment/tomorrow", { any: "thing" }],
      ["an object of tomorrow", "/tomorrow", []],
      ["an operation id beyond 2^53", "/operation/id", "12345678901234567890"],
      [
        "a sum in another currency after conversion",
        "/operation/sum_converted",
        { amount: 141, currency: "USD" },
      ],
    ] as const),
  )("%s", (_, { schema, callback, row: [, pointer, value] }) => {
    expect(judged(schema, withValue(callback, pointer, value))).toEqual([]);
  });
});

describe("A callback is refused for", () => {
  test.each(
    each([
      ["a currency in small letters", "/payment/sum/currency", "cny", "pattern"],
      ["a currency by its number", "/payment/sum/currency", "156", "pattern"],
      ["no currency", "/payment/sum/currency", "", "pattern"],
      ["a sum as a text", "/payment/sum/amount", "10.00", "type"],
      ["a fraction of a fen", "/payment/sum/amount", 10.5, "type"],
      ["a negative sum", "/payment/sum/amount", -1, "minimum"],
      ["an empty status", "/payment/status", "", "minLength"],
      ["a code as a number", "/operation/code", 0, "type"],
      ["a code of letters", "/operation/code", "declined", "pattern"],
      ["a date with a colon in its offset", "/payment/date", "2019-03-25T03:56:01+00:00", "pattern"],
      ["a project id as a text", "/project_id", "580", "type"],
    ] as const),
  )("%s", (_, { schema, callback, row: [, pointer, value, keyword] }) => {
    expect(judged(schema, withValue(callback, pointer, value))).toEqual([`${pointer} ${keyword}`]);
  });
});

describe("The type of the payment tells the callbacks apart:", () => {
  test("a payout is no purchase", () => {
    expect(judged("PurchaseCallback", example("payout-success"))).toEqual(["/payment/type const"]);
  });

  test("a purchase is no payout", () => {
    expect(judged("PayoutCallback", example("purchase-success"))).toEqual(["/payment/type const"]);
  });

  test("a result is no redirect", () => {
    expect(judged("RedirectCallback", example("purchase-success"))).toEqual([" not"]);
  });
});

describe("What sends the customer on", () => {
  const redirect = example("redirect-get");
  const redirectData = at(redirect, "/redirect_data");
  const respelt = withValue(without(redirect, "/redirect_data"), "/redirectData", redirectData);

  test("may be called redirectData", () => {
    expect(judged("RedirectCallback", respelt)).toEqual([]);
  });

  test("is held to the same under that name", () => {
    expect(judged("RedirectCallback", without(respelt, "/redirectData/url"))).toEqual([
      "/redirectData/url required",
    ]);
  });

  test.each([
    ["redirect_data", redirect],
    ["redirectData", respelt],
  ])("makes it no PurchaseCallback, under the name %s", (name, callback) => {
    expect(judged("PurchaseCallback", callback)).toEqual([`/${name} type`]);
  });

  test.each(["redirect_data", "redirectData"])("is never in a payout: %s", (name) => {
    expect(judged("PayoutCallback", withValue(example("payout-success"), `/${name}`, redirectData))).toEqual([
      `/${name} type`,
    ]);
  });

  test.each(["redirect_data", "redirectData"])("is nothing if it is null: %s", (name) => {
    expect(judged("PurchaseCallback", withValue(example("purchase-success"), `/${name}`, null))).toEqual([]);
    expect(judged("PayoutCallback", withValue(example("payout-success"), `/${name}`, null))).toEqual([]);
  });
});

// Its types are those of the platform's documentation: ids and amounts are numbers, codes texts.
test("The callback that the platform documents for a card payment is a purchase's", () => {
  expect(judged("PurchaseCallback", documented)).toEqual([]);
});
