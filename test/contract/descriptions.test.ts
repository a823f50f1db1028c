import { describe, expect, test } from "vitest";
import { at, contract, text } from "../support/contract.js";

type Members = Record<string, Record<string, unknown>>;

/** A published description, as much of it as is compared here. */
interface Description {
  servers: { url: string }[];
  tags: { name: string; description: string; "x-traitTag"?: boolean }[];
  paths: Members;
  webhooks?: Members;
  components: Members;
}

const published = (name: string): Description => JSON.parse(text(`generated/openapi/${name}.json`));
const joined = contract as unknown as Description;
const parts = {
  gate: published("gate"),
  "payment-page": published("payment-page"),
  "data-api": published("data-api"),
};
const all = Object.values(parts);

/** What an operation is told apart by: `POST /payment/status`. */
const operationsOf = ({ paths }: Description) =>
  Object.entries(paths).flatMap(([path, { servers: _, ...methods }]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );

/** Every `$ref` and every named security scheme in a document. */
function referencesIn(document: Description): Set<string> {
  const found = new Set<string>();
  JSON.stringify(document, (key, value) => {
    if (key === "$ref") {
      found.add(value);
    }
    if (key === "security") {
      for (const name of value.flatMap(Object.keys)) {
        found.add(`#/components/securitySchemes/${name}`);
      }
    }
    return value;
  });
  return found;
}

const pointersIn = (components: Members) =>
  Object.entries(components).flatMap(([kind, members]) =>
    Object.keys(members).map((name) => `#/components/${kind}/${name}`),
  );

describe.each([
  [
    "gate",
    "https://api.ecommpay.com",
    [
      "POST /v2/payment/cup/quick/sale",
      "POST /v2/payment/chinaunionpay/payout",
      "POST /v2/info/banks/chinaunionpay/payout/list",
      "POST /v2/payment/status",
      "POST /v2/payment/status/request",
    ],
    ["redirect", "purchase", "payout"],
  ],
  ["payment-page", "https://paymentpage.ecommpay.com", ["GET /payment", "POST /payment"], ["purchase"]],
  [
    "data-api",
    "https://data.ecommpay.com/v1",
    ["POST /operations/get", "POST /operations/get-by-payment"],
    [],
  ],
] as const)("The description %s", (name, host, operations, webhooks) => {
  const description = parts[name];

  test("has one host, and no path of another", () => {
    expect(description.servers.map(({ url }) => url)).toEqual([host]);
    expect(Object.values(description.paths).filter((item) => "servers" in item)).toEqual([]);
  });

  test("has its operations and no other", () => {
    expect(operationsOf(description)).toEqual(operations);
  });

  test("has the callbacks that can follow, and no other", () => {
    expect(Object.keys(description.webhooks ?? {})).toEqual(webhooks);
  });

  test("holds all the components that it needs, and no other", () => {
    const inside = [...referencesIn(description)].filter((ref) => ref.startsWith("#/components/"));
    // No message is one of several callbacks: the union is for those who receive them.
    const union = "#/components/schemas/Callback";
    expect(
      pointersIn(description.components)
        .filter((pointer) => pointer !== union)
        .sort(),
    ).toEqual(inside.sort());
  });

  test("has no guide and no picture", () => {
    expect(description.tags.filter((tag) => tag["x-traitTag"])).toEqual([]);
    expect(JSON.stringify(description)).not.toContain("data:image");
  });
});

describe("The joined description", () => {
  test("has the operations of the three, and no other", () => {
    expect(operationsOf(joined).sort()).toEqual(all.flatMap(operationsOf).sort());
  });

  test("leaves each path on its own host", () => {
    const hosts = Object.entries(joined.paths).map(([path, { servers }]) => [
      path,
      ((servers ?? joined.servers) as { url: string }[]).map(({ url }) => url),
    ]);
    expect(Object.fromEntries(hosts)).toMatchObject({
      "/v2/payment/cup/quick/sale": ["https://api.ecommpay.com"],
      "/payment": ["https://paymentpage.ecommpay.com"],
      "/operations/get": ["https://data.ecommpay.com/v1"],
    });
  });

  test("has the callbacks of the three as they are there", () => {
    expect(joined.webhooks).toEqual(Object.assign({}, ...all.map(({ webhooks }) => webhooks)));
  });

  test("has the components of the three as they are there, and no other", () => {
    const kinds = [...new Set(all.flatMap(({ components }) => Object.keys(components)))].sort();
    expect(Object.keys(joined.components).sort()).toEqual(kinds);
    const { schemas, ...others } = joined.components;
    const parts = (kind: string) => Object.assign({}, ...all.map(({ components }) => components[kind]));
    for (const [kind, members] of Object.entries(others)) {
      expect(members).toEqual(parts(kind));
    }
    // Some are in other words in the three: for-generators.test.ts.
    expect(Object.keys(schemas ?? {}).sort()).toEqual(Object.keys(parts("schemas")).sort());
  });

  test("has the tags of the three, and beside them guides only", () => {
    const names = new Set(all.flatMap(({ tags }) => tags.map(({ name }) => name)));
    expect(
      joined.tags
        .filter((tag) => !tag["x-traitTag"])
        .map(({ name }) => name)
        .sort(),
    ).toEqual([...names].sort());
  });
});

describe("Other tools read of each description", () => {
  const documents = Object.entries({ ...parts, openapi: joined });

  test.each(documents)("%s: what is known of an open set of texts", (_, { components }) => {
    const schemas = Object.entries(components.schemas ?? {}) as [string, Known][];
    const sets = schemas.filter(
      ([, schema]) => typeof schema["x-values"]?.[0]?.value === "string" && !schema.enum,
    );
    expect(sets.map(([name, schema]) => [name, schema["x-extensible-enum"]])).toEqual(
      sets.map(([name, schema]) => [name, schema["x-values"]?.map(({ value }) => value)]),
    );
  });

  const schemas = joined.components.schemas as Record<string, Known>;

  test("the known statuses of a purchase", () => {
    expect(schemas.PurchaseStatus?.["x-extensible-enum"]).toEqual([
      "processing",
      "awaiting redirect result",
      "awaiting customer action",
      "success",
      "decline",
      "error",
      "canceled",
      "cancelled",
      "expired",
    ]);
  });

  test("the banks of the method page, and that there are others", () => {
    expect(schemas.PayoutBankId?.["x-extensible-enum"]).toHaveLength(18);
  });

  test("that there is no region but the 34", () => {
    expect(schemas.PayoutRegionId?.["x-values"]).toHaveLength(34);
    expect(schemas.PayoutRegionId).not.toHaveProperty("x-extensible-enum");
  });

  test.each(documents)("%s: no mark of where a statement comes from", (_, document) => {
    expect(JSON.stringify(document)).not.toMatch(/\*Source: /);
  });

  test.each(documents)("%s: whom to ask, and the page that it describes", (_, document) => {
    expect(document).toMatchObject({
      info: { contact: { url: "https://developers.ecommpay.com" } },
      externalDocs: { url: "https://developers.ecommpay.com/en/pm_cup_quickpay.html" },
    });
  });
});

describe("What follows a request", () => {
  const toUrlOfRequest = "{$request.body#/general/merchant_callback_url}";

  test.each([
    ["/v2/payment/cup/quick/sale", "post", toUrlOfRequest, ["redirect", "purchase"]],
    ["/v2/payment/chinaunionpay/payout", "post", toUrlOfRequest, ["payout"]],
    ["/payment", "get", "{$request.query.merchant_callback_url}", ["purchase"]],
  ])("%s: callbacks, which are the webhooks", (path, method, url, names) => {
    expect(at(joined, `/paths/${path.replaceAll("/", "~1")}/${method}/callbacks`)).toEqual(
      Object.fromEntries(names.map((name) => [name, { [url]: { $ref: `#/webhooks/${name}` } }])),
    );
  });

  test.each(["/v2/payment/cup/quick/sale", "/v2/payment/chinaunionpay/payout"])(
    "%s: the two queries of its status",
    (path) => {
      expect(at(joined, `/paths/${path.replaceAll("/", "~1")}/post/responses/200/links`)).toEqual({
        "payment-status": { $ref: "#/components/links/PaymentStatus" },
        "request-status": { $ref: "#/components/links/RequestStatus" },
      });
    },
  );

  test("The links fill in all that the query of a status needs, but for the signature", () => {
    expect(joined.components.links).toMatchObject({
      PaymentStatus: {
        operationId: "getPaymentStatus",
        requestBody:
          '{"general": {"project_id": {$request.body#/general/project_id}, ' +
          '"payment_id": "{$request.body#/general/payment_id}"}}',
      },
      RequestStatus: {
        operationId: "getPaymentStatusByRequest",
        requestBody:
          '{"project_id": {$response.body#/project_id}, "request_id": "{$response.body#/request_id}"}',
      },
    });
  });
});

describe("The parameters of Payment Page", () => {
  const parameters = at(joined, "/paths/~1payment/get/parameters") as { name: string; required?: boolean }[];

  test("begin with those that the method page names", () => {
    expect(parameters.slice(0, 9).map(({ name }) => name)).toEqual([
      "project_id",
      "payment_id",
      "customer_id",
      "payment_amount",
      "payment_currency",
      "payment_description",
      "language_code",
      "force_payment_method",
      "signature",
    ]);
  });

  test("after these are optional", () => {
    expect(parameters.slice(9).filter(({ required }) => required)).toEqual([]);
    expect(parameters).toHaveLength(67);
  });
});

interface Known {
  enum?: unknown[];
  "x-values"?: { value: unknown }[];
  "x-extensible-enum"?: unknown[];
}
