import { describe, expect, test } from "vitest";
import * as constants from "../../generated/constants.js";
import { samples } from "../samples/index.js";
import { contract, text, yaml } from "../support/contract.js";
import { failures } from "../support/failures.js";
import { titled } from "../support/titled.js";

type Erratum = Record<"id" | "title" | "where" | "says" | "does" | "why", string>;

/**
 * The rows of a table of the page: a name and, at the end of the line, an id. The title and the head come
 * first.
 */
const printed = (table: string) =>
  text(`test/samples/${table}.txt`)
    .trimEnd()
    .split("\n")
    .slice(2)
    .map((line) => /^(.*) (\d+)$/.exec(line) ?? [line])
    .map(([, name, id]) => ({ id: Number(id), name }));

const known = (schema: string) => contract.components.schemas[schema]?.["x-values"] ?? [];
const guide = (name: string) => contract.tags.find((tag) => tag.name === name)?.description ?? "";

/** The cells of the first table of a text whose head begins with a cell. */
function cells(markdown: string, firstCell: string): string[][] {
  const from = markdown.indexOf(`| ${firstCell} |`);
  if (from < 0) {
    throw new Error(`No table begins with ${firstCell}.`);
  }
  return (markdown.slice(from).split("\n\n")[0] ?? "")
    .trimEnd()
    .split("\n")
    .slice(2)
    .map((row) => row.slice(2, -2).split(" | "));
}

describe.each(
  titled(
    [
      {
        what: "bank",
        count: 18,
        table: "payout-banks-table",
        schema: "PayoutBankId",
        constant: constants.payoutBanks,
        head: "Bank",
      },
      {
        what: "region",
        count: 34,
        table: "payout-regions-table",
        schema: "PayoutRegionId",
        constant: constants.payoutRegions,
        head: "Region",
      },
    ],
    ({ what }) => what,
  ),
)("Each %s of the page", (_, { count, table, schema, constant, head }) => {
  const rows = printed(table).map((row, index) => ({ ...row, index }));
  const named = titled(rows, ({ id, name }) => `${id} ${name}`);

  test(`is one of ${count}, with an id of its own`, () => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(count);
    expect(rows).toHaveLength(count);
  });

  test.each(named)("%s: stands in the contract", (_, { index, id, name }) => {
    expect(known(schema)[index]).toEqual({ value: id, name });
  });

  test.each(named)("%s: stands in the constants", (_, { index, id, name }) => {
    expect(constant[index]).toEqual({ id, name });
  });

  test.each(named)("%s: stands in the guide", (_, { index, id, name }) => {
    expect(cells(guide("Banks and regions"), head)[index]).toEqual([name, String(id)]);
  });

  test("and nothing else does", () => {
    expect(known(schema)).toHaveLength(count);
    expect(constant).toHaveLength(count);
    expect(cells(guide("Banks and regions"), head)).toHaveLength(count);
  });
});

test("The regions of the table are the values that a payout may have", () => {
  const ids = printed("payout-regions-table").map(({ id }) => id);
  const accepted = Array.from({ length: 100 }, (_, id) => id - 10).filter(
    (id) => failures("PayoutRegionId", id).length === 0,
  );
  expect(accepted).toEqual(ids);
  expect(contract.components.schemas.PayoutRegionId?.["x-values"]?.map(({ value }) => value)).toEqual(ids);
  expect(accepted.filter((id) => failures("PayoutRegionId", String(id)).length > 0)).toEqual([]);
});

describe("The limits", () => {
  test("are those of the page: 50,000.00, and from 10.00 to 44,999.00", () => {
    expect(constants.limits).toEqual({
      purchase: { minimum: 1, maximum: 50_000_00 },
      payout: { minimum: 10_00, maximum: 44_999_00 },
    });
  });

  test("stand so in the guide", () => {
    expect(cells(guide("Limits and times"), "Operation").map((row) => row.slice(0, 4))).toEqual([
      ["Purchase", "CNY", "not stated", "50,000.00 (5 000 000 fen)"],
      ["Payout", "CNY", "10.00 (1000 fen)", "44,999.00 (4 499 900 fen)"],
    ]);
  });
});

describe("The response codes", () => {
  const [, list = ""] = guide("Response codes").split("\n## Codes\n");
  const listed = list.split("\n").filter((line) => /^\| \d/.test(line));

  test("of the constants are those of the contract", () => {
    expect(constants.responseCodes).toEqual(
      known("ResponseCode").map(({ value, message, group, advice, refuses }) => ({
        code: value,
        message,
        group,
        advice,
        refuses,
      })),
    );
  });

  test.each(titled(constants.responseCodes, ({ code }) => code))(
    "%s stands once in the guide, with its message",
    (code, { message }) => {
      const rows = listed.filter((line) => line.startsWith(`| ${code} | `));
      expect(rows).toHaveLength(1);
      expect(rows[0]).toContain(`| ${message} |`);
    },
  );

  test("are all that the guide lists", () => {
    expect(listed).toHaveLength(constants.responseCodes.length);
  });

  test.each([
    ["payment-page-purchase-success-callback", "0", "Success"],
    ["payment-page-purchase-decline-callback", "20105", "Insufficient funds on customer account"],
    ["gate-purchase-success-callback", "0", "Success"],
    ["gate-purchase-decline-callback", "20105", "Insufficient funds on customer account"],
    ["payout-success-callback", "0", "Success"],
    ["payout-decline-callback", "20106", "Customer account is no longer available"],
  ] as const)("of the page are among them: %s has %s, “%s”", (name, code, message) => {
    const { operation } = samples[name].repaired() as { operation: { code: string; message: string } };
    expect([operation.code, operation.message]).toEqual([code, message]);
    expect(constants.responseCodes.find((known) => known.code === code)?.message).toBe(message);
  });

  test("of the page are marked as such, and no other is", () => {
    const ofPage = known("ResponseCode").filter(({ source }) => source === "page");
    expect(ofPage.map(({ value }) => value)).toEqual(["0", "20105", "20106"]);
  });
});

describe("The statuses", () => {
  test.each([
    ["purchases", "PurchaseStatus", constants.purchaseStatuses],
    ["payouts", "PayoutStatus", constants.payoutStatuses],
  ] as const)("of %s in the constants are those of the contract", (_, schema, constant) => {
    expect(constant).toEqual(
      known(schema).map(({ value, final, sameAs }) => ({ status: value, final, sameAs })),
    );
  });

  test.each(["success", "decline"])("of the page, here %s, are final", (status) => {
    expect(constants.purchaseStatuses).toContainEqual({ status, final: true });
    expect(constants.payoutStatuses).toContainEqual({ status, final: true });
  });
});

describe("A payment has ended", () => {
  const final = (statuses: readonly { status: string; final: boolean }[], ends: boolean) =>
    statuses.filter((status) => status.final === ends).map(({ status }) => status);

  test("when a purchase is paid, declined or has failed, and not before", () => {
    expect(final(constants.purchaseStatuses, true)).toEqual([
      "success",
      "decline",
      "error",
      "canceled",
      "cancelled",
      "expired",
    ]);
    expect(final(constants.purchaseStatuses, false)).toEqual([
      "processing",
      "awaiting redirect result",
      "awaiting customer action",
    ]);
  });

  test("when a payout is paid out, declined, taken back or has failed, and not before", () => {
    expect(final(constants.payoutStatuses, true)).toEqual(["success", "decline", "reversed", "error"]);
    expect(final(constants.payoutStatuses, false)).toEqual([
      "processing",
      "awaiting clarification",
      "awaiting retry",
      "partially_paid_out",
      "partially paid out",
    ]);
  });

  test.each([
    ["cancelled", "canceled"],
    ["partially paid out", "partially_paid_out"],
  ])("in the same way by both spellings: %s is %s", (status, sameAs) => {
    const all = [...constants.purchaseStatuses, ...constants.payoutStatuses];
    expect(all.filter((one) => one.sameAs !== undefined)).toContainEqual(
      expect.objectContaining({ status, sameAs }),
    );
  });

  test("so says the guide, with what to do about each", () => {
    const [, statuses = ""] = guide("Receiving callbacks").split("\n## Statuses\n");
    expect(cells(statuses, "`payment.status`").map((row) => row.join(" | "))).toEqual([
      "`processing` | yes | yes | no | Wait",
      "`awaiting redirect result` | yes |  | no | Redirect the customer, or wait for them",
      "`awaiting customer action` | yes (platform) |  | no | Wait for the customer",
      "`awaiting clarification` |  | yes (sibling) | no | Contact support",
      "`awaiting retry` |  | yes (sibling) | no | Wait",
      "`partially_paid_out` |  | yes (sibling) | no | Wait; do not pay the rest yourself",
      "`partially paid out` |  | yes (platform) | no | As for `partially_paid_out`",
      "`success` | yes | yes | yes | Deliver, after comparing the sum",
      "`decline` | yes | yes | yes | Read `operation.code`. A new try needs a new `payment_id` (inferred)",
      "`error` | yes | yes | yes | The same `payment_id` may be sent again",
      "`canceled` | yes (platform) |  | yes | Close the order as not paid. A `success` that comes later still counts (inferred)",
      "`cancelled` | yes (platform) |  | yes | As for `canceled`",
      "`expired` | yes (platform) |  | yes | Close the order as not paid. A `success` that comes later still counts (inferred)",
      "`reversed` |  | yes (sibling) | yes | Taken back. Book it by hand",
      "anything else |  |  | treat as no | Keep it, wait or ask for the status",
    ]);
  });
});

describe("The errata", () => {
  const errata = (yaml("spec/errata.yaml") as Erratum[]).map((erratum, index) => ({ ...erratum, index }));

  test("have ids from E01 on, without a gap", () => {
    expect(errata.map(({ id }) => id)).toEqual(
      errata.map((_, index) => `E${String(index + 1).padStart(2, "0")}`),
    );
  });

  test.each(titled(errata, ({ id }) => id))(
    "%s says where, what, and why",
    (_, { title, where, says, does, why }) => {
      for (const told of [title, where, says, does, why]) {
        expect(told).toMatch(/\S/);
      }
    },
  );

  test.each(titled(errata, ({ id, title }) => `${id}: ${title}`))(
    "%s: stands in the guide",
    (_, { index, id, title }) => {
      const row = cells(guide("Errata of the method page"), "")[index] ?? [];
      expect(row[0]).toBe(id);
      expect(row[1]).toContain(`**${title}**`);
    },
  );
});

test("Every server is the one that the contract names", () => {
  expect(constants.servers).toEqual({
    gate: "https://api.ecommpay.com",
    paymentPage: "https://paymentpage.ecommpay.com",
    dataApi: "https://data.ecommpay.com/v1",
  });
});

describe("The paths of the page", () => {
  test.each([
    ["/v2/payment/cup/quick/sale", "createSale"],
    ["/v2/payment/chinaunionpay/payout", "createPayout"],
    ["/v2/info/banks/chinaunionpay/payout/list", "listPayoutBanks"],
  ])("%s is called by POST", (path, operationId) => {
    expect(contract.paths[path]?.post).toMatchObject({ operationId });
  });

  test.each([
    ["/operations/get", "listOperations"],
    ["/operations/get-by-payment", "listPaymentOperations"],
  ])("%s is in the Data API", (path, operationId) => {
    expect(contract.paths[path]).toMatchObject({
      servers: [{ url: "https://data.ecommpay.com/v1" }],
      post: { operationId },
    });
  });
});
