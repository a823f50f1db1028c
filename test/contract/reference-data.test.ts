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

/** In Chinese, by id. The page has English names only. */
const chineseBanks: Record<number, string> = {
  1: "中国农业银行",
  2: "交通银行",
  6: "中国银行",
  8: "渤海银行",
  9: "中国建设银行",
  10: "中国光大银行",
  11: "兴业银行",
  12: "中信银行",
  13: "招商银行",
  14: "中国民生银行",
  15: "浙商银行",
  23: "中国工商银行",
  27: "平安银行",
  28: "中国邮政储蓄银行",
  29: "深圳发展银行",
  32: "上海浦东发展银行",
  116: "汇丰银行",
  299: "广发银行",
};

const chineseRegions: Record<number, string> = {
  1: "安徽省",
  2: "北京市",
  3: "重庆市",
  4: "福建省",
  5: "广东省",
  6: "甘肃省",
  7: "广西壮族自治区",
  8: "贵州省",
  9: "河南省",
  10: "湖北省",
  11: "河北省",
  12: "海南省",
  13: "香港特别行政区",
  14: "黑龙江省",
  15: "湖南省",
  16: "吉林省",
  17: "江苏省",
  18: "江西省",
  19: "辽宁省",
  20: "澳门特别行政区",
  21: "内蒙古自治区",
  22: "宁夏回族自治区",
  23: "青海省",
  24: "四川省",
  25: "山东省",
  26: "上海市",
  27: "陕西省",
  28: "山西省",
  29: "天津市",
  30: "台湾省",
  31: "新疆维吾尔自治区",
  32: "西藏自治区",
  33: "云南省",
  34: "浙江省",
};

describe.each(
  titled(
    [
      {
        what: "bank",
        count: 18,
        table: "payout-banks-table",
        schema: "PayoutBankId",
        constant: constants.payoutBanks,
        chinese: chineseBanks,
        head: "Bank",
      },
      {
        what: "region",
        count: 34,
        table: "payout-regions-table",
        schema: "PayoutRegionId",
        constant: constants.payoutRegions,
        chinese: chineseRegions,
        head: "Region",
      },
    ],
    ({ what }) => what,
  ),
)("Each %s of the page", (_, { count, table, schema, constant, chinese, head }) => {
  const rows = printed(table).map((row, index) => ({ ...row, index, name_zh: chinese[row.id] }));
  const named = titled(rows, ({ id, name }) => `${id} ${name}`);

  test(`is one of ${count}, with an id of its own`, () => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(count);
    expect(rows).toHaveLength(count);
  });

  test.each(named)("%s: stands in the contract", (_, { index, id, name, name_zh }) => {
    expect(known(schema)[index]).toEqual({ value: id, name, name_zh });
  });

  test.each(named)("%s: stands in the constants", (_, { index, id, name, name_zh }) => {
    expect(constant[index]).toEqual({ id, name, name_zh });
  });

  test.each(named)("%s: stands in the guide", (_, { index, id, name, name_zh }) => {
    expect(cells(guide("Banks and regions"), head)[index]).toEqual([name, name_zh, String(id)]);
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
      ["Purchase", "CNY", "not stated", "50,000.00 (5\u00a0000\u00a0000 fen)"],
      ["Payout", "CNY", "10.00 (1000 fen)", "44,999.00 (4\u00a0499\u00a0900 fen)"],
    ]);
  });
});

describe("The response codes", () => {
  const [, list = ""] = guide("Response codes").split("\n## Codes\n");
  const listed = list.split("\n").filter((line) => /^\| \d/.test(line));

  test("of the constants are those of the contract", () => {
    expect(constants.responseCodes).toEqual(
      known("ResponseCode").map(({ value, message, group, advice, refuses, customer }) => ({
        code: value,
        message,
        group,
        advice,
        refuses,
        customer,
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

  test("stand in three columns, for which a phone has room", () => {
    const heads = guide("Response codes").match(/^\| Code \| Message .*$/gm) ?? [];
    expect(heads).toHaveLength(7);
    expect(new Set(heads)).toEqual(new Set(["| Code | Message | What to do |"]));
  });

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
  const errata = yaml("spec/errata.yaml") as Erratum[];

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

  test("stand in the guide in this order, each in a section of its own", () => {
    const headings = [...guide("Errata").matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);
    expect(headings).toEqual(errata.map(({ id, title }) => `${id} ${title}`));
  });

  test("say in brackets, as all guides do, what is not from the page", () => {
    expect(guide("Errata")).toContain("the platform's field is digits only (sibling).\n");
  });
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
