import { describe, expect, test } from "vitest";
import { contract, text } from "../support/contract.js";

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
  ["payment-page", "https://paymentpage.ecommpay.com", ["GET /payment"], ["purchase"]],
  ["data-api", "https://data.ecommpay.com/v1", ["POST /operations/get"], []],
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
    expect(pointersIn(description.components).sort()).toEqual(inside.sort());
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
    for (const kind of kinds) {
      expect(joined.components[kind]).toEqual(
        Object.assign({}, ...all.map(({ components }) => components[kind])),
      );
    }
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
