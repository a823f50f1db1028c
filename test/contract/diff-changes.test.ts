import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import type { Change, Contract } from "../../scripts/diff/change.js";
import { contractChanges } from "../../scripts/diff/contract-changes.js";
import { report } from "../../scripts/diff/report.js";

/**
 * The sentence, the new values by JSON pointer (undefined removes), and what must be told of them, as
 * `impact | where | message`. Each row changes a place of its own, so all of a table are compared in one run.
 */
type Row = [title: string, edits: Record<string, unknown>, ...told: string[]];

interface Value {
  value: string | number;
}

interface Schema {
  required: string[];
  enum: unknown[];
  oneOf: object[];
  "x-values": Value[];
}

const text = readFileSync("spec/released/0.1.0.json", "utf8");
const released = JSON.parse(text);

const sale = "/paths/~1v2~1payment~1cup~1quick~1sale/post";
const payout = "/paths/~1v2~1payment~1chinaunionpay~1payout/post";
const byRequest = "/paths/~1v2~1payment~1status~1request";
const page = "/paths/~1payment/get";
const dataApi = "/paths/~1operations~1get";
const schemas = "/components/schemas";

const schema = (name: string): Schema => released.components.schemas[name];
const string = { type: "string", description: "Text." };
const without = (name: string, gone: string | number) =>
  schema(name)["x-values"].filter(({ value }) => value !== gone);
const withFinal = (name: string, changed: string, final: boolean) =>
  schema(name)["x-values"].map((known) => (known.value === changed ? { ...known, final } : known));

const breaking: Row[] = [
  [
    "an operation under another path",
    { [byRequest]: undefined, "/paths/~1v2~1requests": released.paths["/v2/payment/status/request"] },
    "major | /v2/payment/status/request | Path `/v2/payment/status/request` was removed.",
  ],
  [
    "another operationId",
    { [`${sale}/operationId`]: "startSale" },
    "major | POST /v2/payment/cup/quick/sale | " +
      "`operationId` of operation `POST /v2/payment/cup/quick/sale` changed from 'createSale' to 'startSale'.",
  ],
  [
    "a documented status that is gone",
    { [`${sale}/responses/404`]: undefined },
    "major | POST /v2/payment/cup/quick/sale, answer 404 | Response `404` was removed.",
  ],
  [
    "a key that an operation asks for now",
    {
      [`${payout}/security`]: [{ signature: [] }],
      "/components/securitySchemes": { signature: { type: "apiKey", in: "query", name: "signature" } },
    },
    "major | POST /v2/payment/chinaunionpay/payout, security | Authentication became required.",
  ],
  [
    "a parameter that is gone",
    { [`${page}/parameters/65`]: undefined },
    "major | GET /payment, parameter receipt_data | `receipt_data` query parameter was removed.",
  ],
  [
    "a parameter that must be sent now",
    { [`${page}/parameters/8/required`]: true },
    "major | GET /payment, parameter force_payment_method | " +
      "`force_payment_method` query parameter became required.",
  ],
  [
    "another host",
    { "/servers/0/url": "https://gate.example.com" },
    "major | servers 0 | Server `https://api.ecommpay.com` became `https://gate.example.com`.",
  ],
  [
    "another host of one path",
    { [`${dataApi}/servers/0/url`]: "https://data.example.com/v2" },
    "major | /operations/get, servers 0 | Server `https://data.ecommpay.com/v1` became `https://data.example.com/v2`.",
  ],
  [
    "a callback that is gone",
    { "/webhooks/payout": undefined },
    "major | callback payout | Webhook `payout` was removed.",
  ],
  [
    "a callback of another name",
    { "/webhooks/redirect": undefined, "/webhooks/redirection": released.webhooks.redirect },
    "major | callback redirect | The callback `redirect` is called `redirection` now.",
  ],
  [
    "a status that a receiver may not answer any more",
    { "/webhooks/purchase/post/responses/400": undefined },
    "major | callback purchase, your answer 400 | Response `400` was removed.",
  ],
  [
    "a field of a request that must be sent now",
    { [`${schemas}/SaleCustomer/required`]: [...schema("SaleCustomer").required, "state"] },
    "major | POST /v2/payment/cup/quick/sale, request, customer | Properties of `customer` became required: `state`.",
  ],
  [
    "a new field of a request that must be sent",
    {
      [`${schemas}/PayoutCustomer/properties/passport`]: string,
      [`${schemas}/PayoutCustomer/required`]: [...schema("PayoutCustomer").required, "passport"],
    },
    "major | POST /v2/payment/chinaunionpay/payout, request, customer | " +
      "Properties of `customer` became required: `passport`.",
  ],
  [
    "a lower maximum in a request",
    { [`${schemas}/SaleAmount/maximum`]: 4_000_000 },
    "major | POST /v2/payment/cup/quick/sale, request, payment.amount | " +
      "Upper bound of `amount` changed from '<= 5000000' to '<= 4000000'.",
  ],
  [
    "a higher minimum in a request",
    { [`${schemas}/PayoutAmount/minimum`]: 1001 },
    "major | POST /v2/payment/chinaunionpay/payout, request, payment.amount | " +
      "Lower bound of `amount` changed from '>= 1000' to '>= 1001'.",
  ],
  [
    "a shorter text in a request",
    { [`${schemas}/PayoutAccount/properties/city/maxLength`]: 200 },
    "major | POST /v2/payment/chinaunionpay/payout, request, account.city | " +
      "`maxLength` of `city` changed from '255' to '200'.",
  ],
  [
    "another pattern in a request",
    { [`${schemas}/Phone/pattern`]: "^[0-9]{4,15}$" },
    "major | POST /v2/payment/cup/quick/sale, request, customer.phone | " +
      "`pattern` of `phone` changed from '^[0-9]{4,24}$' to '^[0-9]{4,15}$'.",
  ],
  [
    "a type that a request may not have any more",
    { [`${schemas}/PayoutBankId/type`]: "integer" },
    "major | POST /v2/payment/chinaunionpay/payout, request, account.bank_id | " +
      "Type of `bank_id` narrowed from 'integer | string' to 'integer'.",
  ],
  [
    "a value that a request may not have any more",
    { [`${schemas}/PayoutRegionId/enum`]: schema("PayoutRegionId").enum.filter((region) => region !== 34) },
    "major | POST /v2/payment/chinaunionpay/payout, request, account.region_id | " +
      "Enum of `region_id` lost values: '34'.",
  ],
  [
    "unknown fields that a request may not have any more",
    { [`${schemas}/SaleRequest/additionalProperties`]: false },
    "major | POST /v2/payment/cup/quick/sale, request | `additionalProperties` of `SaleRequest` was set to 'false'.",
  ],
  [
    "a constant of a request that becomes a set without it",
    { [`${schemas}/PayoutCustomer/properties/country`]: { type: "string", enum: ["HK", "MO"] } },
    "major | POST /v2/payment/chinaunionpay/payout, request, customer.country | " +
      "Enum of `country` was set to 'HK', 'MO'.",
  ],
  [
    "a constant that becomes a wider set, in requests and in callbacks",
    { [`${schemas}/Currency`]: { type: "string", enum: ["CNY", "USD"] } },
    "major | POST /v2/payment/cup/quick/sale, request, payment.currency | Enum of `currency` was set to 'CNY', 'USD'.",
  ],
  [
    "a constant that becomes a wider set, in answers",
    { [`${schemas}/RequestAccepted/properties/status`]: { type: "string", enum: ["success", "accepted"] } },
    "major | POST /v2/payment/cup/quick/sale, answer 200, status | `const` of `status` was removed.",
  ],
  [
    "a field that answers no longer have",
    { [`${schemas}/RequestAccepted/properties/request_id`]: undefined },
    "major | POST /v2/payment/cup/quick/sale, answer 200, request_id | " +
      "Property `request_id` of `RequestAccepted` was removed.",
  ],
  [
    "a field that answers may lack",
    { [`${schemas}/Operation/required`]: ["status"] },
    "major | POST /v2/payment/status, answer 200, operations[] | " +
      "Properties of `Operation` are no longer required: `type`.",
  ],
  [
    "a new value in callbacks",
    { [`${schemas}/RedirectData/properties/method/enum`]: ["GET", "POST", "PUT"] },
    "major | callback redirection, body, redirect_data.method | Enum of `method` gained values: 'PUT'.",
  ],
  [
    "another type in answers",
    { [`${schemas}/DataApiOperation/properties/operation_id/type`]: ["string", "integer"] },
    "major | POST /operations/get, answer 200, operations[].operation_id | " +
      "Type of `operation_id` widened from 'string' to 'string | integer'.",
  ],
  [
    "null in answers",
    { [`${schemas}/DataApiOperation/properties/project_id/type`]: ["string", "null"] },
    "major | POST /operations/get, answer 200, operations[].project_id | " +
      "Type of `project_id` widened from 'string' to 'string | null'.",
  ],
  [
    "answers without a pattern",
    { [`${schemas}/ConvertedSum/properties/currency/pattern`]: undefined },
    "major | POST /v2/payment/status, answer 200, operations[].sum_converted.currency | " +
      "`pattern` of `currency` was removed.",
  ],
  [
    "a higher maximum in answers",
    { [`${schemas}/DataApiError/properties/status/maximum`]: 699 },
    "major | POST /operations/get, answer 400, status | Upper bound of `status` changed from '<= 599' to '<= 699'.",
  ],
  [
    "another form of an answer",
    {
      [`${schemas}/PaymentStatusAnswer/oneOf`]: [...schema("PaymentStatusAnswer").oneOf, { type: "object" }],
    },
    "major | POST /v2/payment/status, answer 200 | `oneOf` subschema of `PaymentStatusAnswer` was added.",
  ],
  [
    "a known status that is gone",
    { [`${schemas}/PayoutStatus/x-values`]: without("PayoutStatus", "reversed") },
    "major | PayoutStatus | The known value 'reversed' was removed.",
  ],
  [
    "all known values that are gone",
    { [`${schemas}/OperationType/x-values`]: undefined },
    "major | OperationType | The known value 'sale' was removed.",
    "major | OperationType | The known value 'payout' was removed.",
  ],
  [
    "a known code that is gone",
    { [`${schemas}/ResponseCode/x-values`]: without("ResponseCode", "100") },
    "major | ResponseCode | The known value '100' was removed.",
  ],
  [
    "a bank that is gone",
    { [`${schemas}/PayoutBankId/x-values`]: without("PayoutBankId", 1) },
    "major | PayoutBankId | The known value 1 was removed.",
  ],
  [
    "a status that is no longer final",
    { [`${schemas}/PurchaseStatus/x-values`]: withFinal("PurchaseStatus", "error", false) },
    "major | PurchaseStatus | 'error' is no longer final.",
  ],
  [
    "a status that is final now",
    { [`${schemas}/OperationStatus/x-values`]: withFinal("OperationStatus", "processing", true) },
    "major | OperationStatus | 'processing' is final now.",
  ],
  [
    "a schema of another name",
    {
      [`${schemas}/SalePayment`]: { ...schema("SaleRequestPayment"), description: "Also described anew." },
      [`${schemas}/SaleRequestPayment`]: undefined,
      [`${schemas}/SaleRequest/properties/payment/$ref`]: "#/components/schemas/SalePayment",
    },
    "major | SaleRequestPayment | The schema `SaleRequestPayment` is called `SalePayment` now.",
  ],
  [
    "a schema that is gone, though what it said still holds",
    {
      [`${schemas}/OperationProvider`]: undefined,
      [`${schemas}/Operation/properties/provider`]: schema("OperationProvider"),
    },
    "major | OperationProvider | The schema `OperationProvider` was removed.",
  ],
];

const compatible: Row[] = [
  [
    "a new operation",
    { "/paths/~1v2~1requests": released.paths["/v2/payment/status/request"] },
    "minor | /v2/requests | added",
  ],
  [
    "a new callback",
    { "/webhooks/dispute": { post: { ...released.webhooks.payout.post, operationId: "receiveDispute" } } },
    "minor | callback dispute | added",
  ],
  [
    "a new documented status",
    {
      [`${payout}/responses/429`]: released.paths["/v2/payment/chinaunionpay/payout"].post.responses["500"],
    },
    "minor | POST /v2/payment/chinaunionpay/payout, answer 429 | added",
  ],
  [
    "a constant of requests that becomes a wider set",
    { [`${schemas}/SaleRequestPayment/properties/currency`]: { type: "string", enum: ["CNY", "USD"] } },
    "minor | POST /v2/payment/cup/quick/sale, request, payment.currency | const modified",
    "minor | POST /v2/payment/cup/quick/sale, request, payment.currency | enum modified",
  ],
  [
    "a constant of answers that becomes a set of one",
    { [`${schemas}/RequestAccepted/properties/status`]: { type: "string", enum: ["success"] } },
    "patch | POST /v2/payment/cup/quick/sale, answer 200, status | const modified",
    "patch | POST /v2/payment/cup/quick/sale, answer 200, status | enum modified",
  ],
  [
    "a new value in a request",
    { [`${schemas}/PayoutRegionId/enum`]: [...schema("PayoutRegionId").enum, 35] },
    "minor | POST /v2/payment/chinaunionpay/payout, request, account.region_id | enum modified",
  ],
  [
    "a higher maximum in a request",
    { [`${schemas}/SaleAmount/maximum`]: 6_000_000 },
    "patch | POST /v2/payment/cup/quick/sale, request, payment.amount | maximum modified",
  ],
  [
    "a field that a request may lack",
    {
      [`${schemas}/SaleCustomer/required`]: schema("SaleCustomer").required.filter((name) => name !== "zip"),
    },
    "patch | POST /v2/payment/cup/quick/sale, request, customer | required modified",
  ],
  [
    "a new field of a request",
    { [`${schemas}/General/properties/note`]: string },
    "minor | POST /v2/payment/cup/quick/sale, request, general.note | added",
  ],
  [
    "a new field of answers",
    { [`${schemas}/RequestAccepted/properties/queued_at`]: string },
    "minor | POST /v2/payment/cup/quick/sale, answer 200, queued_at | added",
  ],
  [
    "a field that answers always have now",
    { [`${schemas}/Operation/required`]: [...schema("Operation").required, "date"] },
    "patch | POST /v2/payment/status, answer 200, operations[] | required modified",
  ],
  [
    "a value that callbacks no longer have",
    { [`${schemas}/RedirectData/properties/method/enum`]: ["GET"] },
    "patch | callback redirect, body, redirect_data.method | enum modified",
  ],
  [
    "a new known status",
    { [`${schemas}/PayoutStatus/x-values`]: [...schema("PayoutStatus")["x-values"], { value: "on hold" }] },
    "minor | PayoutStatus | 'on hold' is a known value now.",
  ],
  [
    "a new bank",
    { [`${schemas}/PayoutBankId/x-values`]: [...schema("PayoutBankId")["x-values"], { value: 99 }] },
    "minor | PayoutBankId | 99 is a known value now.",
  ],
  [
    "a new schema",
    { [`${schemas}/Callback`]: { type: "object", description: "Any callback." } },
    "patch | Callback | added",
  ],
  [
    "another description",
    { [`${schemas}/Sum/description`]: "A sum." },
    "patch | POST /v2/payment/status, answer 200, payment.sum | description modified",
  ],
  [
    "a new extension",
    { [`${schemas}/ProjectId/x-example`]: { of: "a tool" } },
    "patch | POST /v2/payment/cup/quick/sale, request, general.project_id.x-example | added",
  ],
  ["another summary", { "/info/summary": "Purchases and payouts" }, "patch | info | summary modified"],
  ["a new guide", { "/tags/17": { name: "Mock", description: "How to mock." } }, "minor | tag Mock | added"],
];

describe("Of changes that break clients, contractChanges tells", () => {
  const changes = toldOf(breaking);

  test("something that their reader can do", () => {
    expect(report(changes())).not.toContain("Compare your use of it");
  });
});

describe("Of changes that break nobody, contractChanges tells", () => {
  const changes = toldOf(compatible);

  test("nothing that breaks", () => {
    expect(changes().filter(({ impact }) => impact === "major")).toEqual([]);
  });
});

test("Of a contract beside itself, contractChanges tells nothing", () => {
  expect(contractChanges(released, released)).toEqual([]);
});

test("report tells breaks with what to do, additions, and how many others there are", () => {
  const change = { rule: undefined, direction: undefined };
  expect(
    report([
      {
        rule: "schema-constraint-changed",
        impact: "major",
        where: "POST /v2/payment/cup/quick/sale, request, payment.amount",
        message: "Upper bound of `amount` changed from '<= 5000000' to '<= 4000000'.",
        direction: "sent",
      },
      {
        rule: "schema-type-changed",
        impact: "major",
        where: "Sum",
        message: "Type of `amount` widened from 'integer' to 'integer | string'.",
        direction: "both",
      },
      { ...change, impact: "minor", where: "tag Mock", message: "added" },
      { ...change, impact: "patch", where: "info", message: "summary modified" },
      { ...change, impact: "patch", where: "info", message: "description modified" },
    ]),
  ).toBe(
    `Breaks: 2
  POST /v2/payment/cup/quick/sale, request, payment.amount
    Upper bound of \`amount\` changed from '<= 5000000' to '<= 4000000'.
    To do: Keep to the new constraint before you send.
  Sum
    Type of \`amount\` widened from 'integer' to 'integer | string'.
    To do: Send values of the type that is left. Read values of the new type too.
Additions: 1
  tag Mock: added
Other changes, of descriptions, of examples, and what lets more pass: 2`,
  );
});

test("No parameter is taken for another one, however many have changed places and words", () => {
  // Today's contract has the parameters of the release in another order, and other words for most.
  const today = JSON.parse(readFileSync("generated/openapi.json", "utf8"));
  const changes = contractChanges(released, today).map(({ message }) => message);
  expect(changes.length).toBeGreaterThan(100);
  expect(changes.filter((message) => message.includes("renamed"))).toEqual([]);
});

test("Parameters whose names differ in one odd character are kept apart", () => {
  const withParameters = (first: object) => {
    const contract = JSON.parse(text);
    const [sample] = contract.paths["/payment"].get.parameters;
    contract.paths["/payment"].get.parameters.push(
      { ...sample, required: false, name: "x[b", ...first },
      { ...sample, required: false, name: "x]b" },
    );
    return contract;
  };
  const changes = contractChanges(withParameters({}), withParameters({ required: true }));
  expect(changes.map(({ message }) => message)).toEqual(["`x[b` query parameter became required."]);
});

/** Compares the released contract with one that has all changes of a table, and holds what is told of each. */
function toldOf(rows: Row[]): () => Change[] {
  let changes: Change[] = [];
  beforeAll(() => {
    changes = contractChanges(released, edited(rows));
  });
  test.each(rows)("%s", (_title, _edits, ...told) => {
    const lines = changes.map(({ impact, where, message }) => `${impact} | ${where} | ${message}`);
    expect(lines).toEqual(expect.arrayContaining(told));
  });
  return () => changes;
}

function edited(rows: Row[]): Contract {
  const contract = JSON.parse(text);
  for (const [pointer, value] of rows.flatMap(([, edits]) => Object.entries(edits))) {
    const keys = pointer.slice(1).split("/");
    const last = keys.pop() ?? "";
    const parent = keys.reduce((node, key) => node[key.replaceAll("~1", "/")], contract);
    const key = last.replaceAll("~1", "/");
    if (value !== undefined) {
      parent[key] = value;
    } else if (Array.isArray(parent)) {
      parent.splice(Number(key), 1);
    } else {
      delete parent[key];
    }
  }
  return contract;
}
