import { describe, expect, test } from "vitest";
import { limits } from "../../scripts/redocly/rules/keyword-source-marked.js";
import { at, contract } from "../support/contract.js";
import { operations } from "../support/operations.js";

type Node = Record<string, unknown>;

/** Each limit inside a schema as `SaleCustomer/properties/zip maxLength`, with where it comes from. */
function limitsOf(name: string, node: Node, around: string): [limit: string, source: string][] {
  const stated = (node["x-source"] as string | undefined) ?? around;
  const marks = (node["x-keyword-source"] ?? {}) as Record<string, string>;
  const inside = (["anyOf", "oneOf"] as const).flatMap((choice) =>
    ((node[choice] ?? []) as Node[]).flatMap((branch, index) =>
      limitsOf(`${name}/${choice}/${index}`, branch, marks[choice] ?? stated),
    ),
  );
  const properties = Object.entries((node.properties ?? {}) as Record<string, Node>).flatMap(
    ([property, schema]) => limitsOf(`${name}/${property}`, schema, stated),
  );
  const items = node.items === undefined ? [] : limitsOf(`${name}/items`, node.items as Node, stated);
  return [
    ...[...limits]
      .filter((keyword) => keyword in node)
      .map((keyword): [string, string] => [`${name} ${keyword}`, marks[keyword] ?? stated]),
    ...properties,
    ...items,
    ...inside,
  ];
}

const sourceOf = new Map([
  ...Object.entries(contract.components.schemas).flatMap(([name, schema]) => limitsOf(name, schema, "")),
  ...operations
    .flatMap(({ operation }) => operation.parameters ?? [])
    .flatMap((parameter) => {
      const { name, schema, "x-source": source } = parameter as never as Node & { name: string };
      return limitsOf(`parameter ${name}`, schema as Node, source as string);
    }),
]);

test("The method page states these limits, and no others", () => {
  const stated = [...sourceOf].filter(([, source]) => source === "page").map(([limit]) => limit);
  expect(stated.sort()).toEqual([
    "PayoutAmount maximum",
    "PayoutAmount minimum",
    "PayoutRegionId/anyOf/0 maximum",
    "PayoutRegionId/anyOf/0 minimum",
    "PayoutRegionId/anyOf/1 pattern",
    "PlatformDate pattern",
    "SaleAmount maximum",
  ]);
});

describe("Comes from a sibling deployment, although the field is the page's:", () => {
  test.each([
    "ProjectId minimum",
    "ProjectId maximum",
    "Email format",
    "Email maxLength",
    "IpAddress/anyOf/0 format",
    "IpAddress/anyOf/1 format",
    "Phone pattern",
    "SaleAmount minimum",
    "SaleCustomer/id maxLength",
    "SaleCustomer/first_name maxLength",
    "SaleCustomer/last_name maxLength",
    "SaleCustomer/city maxLength",
    "SaleCustomer/street maxLength",
    "SaleCustomer/state maxLength",
    "SaleRequestPayment/description maxLength",
    "PayoutCustomer/id maxLength",
    "PayoutCustomer/first_name maxLength",
    "PayoutCustomer/last_name maxLength",
    "PayoutCustomer/state maxLength",
    "PayoutCustomer/city maxLength",
    "PayoutCustomer/street maxLength",
    "PayoutRequestPayment/description maxLength",
    "PayoutAccount/city maxLength",
    "PayoutAccount/branch maxLength",
    "CustomerIdentify/doc_number maxLength",
    "CallbackUrl maxLength",
  ])("%s", (limit) => {
    expect(sourceOf.get(limit)).toBe("sibling");
  });
});

describe("Nobody states, so it is our conclusion:", () => {
  test.each([
    "SaleCustomer/zip maxLength",
    "PayoutCustomer/zip maxLength",
    "SaleCustomer/first_name pattern",
    "CountryCode pattern",
    "ResponseCode pattern",
    "PaymentId pattern",
    "PayoutCard/pan pattern",
    "RequestId maxLength",
    "parameter customer_id maxLength",
    "parameter customer_zip maxLength",
  ])("%s", (limit) => {
    expect(sourceOf.get(limit)).toBe("inferred");
  });
});

test.each([
  ["payment_id", "PaymentId", "maxLength", "platform"],
  ["the phone number", "Phone", "pattern", "sibling"],
  ["the signature", "Signature", "pattern", "platform"],
])("The page itself asks for %s; its form comes from elsewhere", (_, schema, keyword, source) => {
  expect(at(contract, `/components/schemas/${schema}`)).toMatchObject({
    "x-source": "page",
    "x-keyword-source": { [keyword]: source },
  });
});

test("Only the platform says that force_payment_method leaves no other choice", () => {
  const parameter = operations
    .flatMap(({ operation }) => operation.parameters ?? [])
    .find(({ name }) => name === "force_payment_method");
  expect(parameter).toMatchObject({ "x-source": "page", "x-keyword-source": { description: "platform" } });
});
