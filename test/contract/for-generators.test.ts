import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { contract, example, text } from "../support/contract.js";
import { failures } from "../support/failures.js";

type Schema = Record<string, unknown>;
type Body = Record<string, unknown>;

const schemasOf = (name: string): Record<string, Schema> =>
  JSON.parse(text(`generated/openapi/${name}.json`)).components.schemas;

const descriptions = ["gate", "payment-page", "data-api"];
const gate = schemasOf("gate");

const ajv = new Ajv2020({ strict: false });
addFormats.default(ajv);
ajv.addSchema({ $id: "gate", components: { schemas: gate } });

const isValid = (schema: string, value: unknown) =>
  ajv.getSchema(`gate#/components/schemas/${schema}`)?.(value) as boolean;

/** Every part of a document that is an object, with its place. */
function partsOf(node: unknown, place = ""): [string, Schema][] {
  if (typeof node !== "object" || node === null) {
    return [];
  }
  const own: [string, Schema][] = Array.isArray(node) ? [] : [[place, node as Schema]];
  return [...own, ...Object.entries(node).flatMap(([key, value]) => partsOf(value, `${place}/${key}`))];
}

const placesOf = (name: string, isMeant: (schema: Schema) => boolean) =>
  partsOf(schemasOf(name))
    .filter(([, schema]) => isMeant(schema))
    .map(([place]) => place);

const namesIn = ({ properties }: Schema) => Object.keys(Object(properties));

describe("Where gate.json is written in other words than the joined description", () => {
  const messages: [schema: string, names: string[]][] = [
    ["RedirectCallback", ["redirect-get", "redirect-post", "redirect-without-fields"]],
    ["PurchaseCallback", ["purchase-success", "purchase-decline"]],
    ["PayoutCallback", ["payout-success"]],
    ["PaymentStatusAnswer", ["status-success", "status-unknown", "status-details-missing"]],
    ["PaymentStatusUnknown", ["status-unknown"]],
  ];
  const known = messages.flatMap(([, names]) => names.map((name) => example(name) as Body));

  /** A message, it without each of its fields, and with each field of another. */
  const variants = (message: Body): Body[] => [
    message,
    ...Object.keys(message).map((name) =>
      Object.fromEntries(Object.entries(message).filter(([key]) => key !== name)),
    ),
    ...known.flatMap((other) =>
      Object.entries(other).map(([name, value]) => ({ ...message, [name]: value })),
    ),
    ...[null, [], { method: "GET" }, message.redirect_data].flatMap((data) => [
      { ...message, redirect_data: data },
      { ...message, redirectData: data },
      { ...message, redirect_data: null, redirectData: data },
    ]),
  ];

  test.each(messages)("it takes and refuses the same: %s", (schema, names) => {
    const all = names.flatMap((name) => variants(example(name) as Body));
    const verdicts = all.map((value) => isValid(schema, value));
    expect(verdicts).toEqual(all.map((value) => failures(schema, value).length === 0));
    expect(new Set(verdicts)).toEqual(new Set([true, false]));
  });

  test.each([
    [{}, true],
    [{ cardType: "D", count: 1, is: true, none: null }, true],
    [[], true],
    [["cardType"], false],
    [{ cardType: ["D"] }, false],
    ["cardType=D", false],
  ])("the fields of a redirect may be %j: %s", (body, verdict) => {
    const redirect = { method: "GET", url: "https://bank.example/pay", body };
    expect(isValid("RedirectData", redirect)).toBe(verdict);
    expect(failures("RedirectData", redirect).length === 0).toBe(verdict);
  });

  test.each(["min amount", "minAmount"])("a limit of a bank is a number under each name: %s", (name) => {
    expect(isValid("PayoutBank", { id: 1, name: "Bank", [name]: 1000 })).toBe(true);
    expect(isValid("PayoutBank", { id: 1, name: "Bank", [name]: "1000" })).toBe(false);
  });

  test("an answer with a payment may have a status of its own", () => {
    const answer = { ...(example("status-success") as Body), status: "success" };
    expect(isValid("PaymentStatusAnswer", answer)).toBe(true);
    expect(failures("PaymentStatusAnswer", answer)).toEqual([]);
  });

  test("nothing but these schemas differs, also in the other descriptions", () => {
    const joined = contract.components.schemas;
    const different = descriptions.flatMap((name) =>
      Object.entries(schemasOf(name))
        .filter(([schema, written]) => JSON.stringify(written) !== JSON.stringify(joined[schema]))
        .map(([schema]) => schema),
    );
    expect([...new Set(different)].sort()).toEqual([
      "PaymentStatusAnswer",
      "PaymentStatusUnknown",
      "PayoutBank",
      "PayoutBankId",
      "PayoutBanksRequest",
      "PayoutCallback",
      "PlatformId",
      "ProjectId",
      "PurchaseCallback",
      "RedirectCallback",
      "RedirectData",
    ]);
  });
});

describe.each(descriptions)("Generators of Java, Go and Python find in %s.json", (name) => {
  test("no property that can only be null", () => {
    const only = placesOf(name, ({ type }) => type === "null");
    expect(
      only.filter((place) => /\/properties\/[^/]+$/.test(place) && !/\/dependentSchemas\//.test(place)),
    ).toEqual([]);
  });

  test("no two properties of an object with one name in code", () => {
    const inCode = (schema: Schema) =>
      namesIn(schema).map((each) => each.replaceAll(/[ _]/g, "").toLowerCase());
    const alike = placesOf(name, (schema) => new Set(inCode(schema)).size < namesIn(schema).length);
    expect(alike.filter((place) => !/\/(not|examples)\//.test(place))).toEqual([]);
  });

  test("no integer of more than 32 bits that does not say so", () => {
    const largest = ({ maximum, exclusiveMaximum }: Schema) => Number(maximum ?? exclusiveMaximum ?? 0);
    expect(
      placesOf(
        name,
        (schema) => schema.type === "integer" && largest(schema) > 2147483647 && schema.format !== "int64",
      ),
    ).toEqual([]);
  });
});

test("A client of Gate reads one class of an answer about a payment, with what either answer has", () => {
  expect(gate.PaymentStatusAnswer).toMatchObject({ type: "object" });
  expect(namesIn(gate.PaymentStatusAnswer ?? {})).toEqual([
    "project_id",
    "payment",
    "operations",
    "account",
    "customer",
    "errors",
    "signature",
    "status",
    "code",
    "message",
    "request_id",
    "payment_id",
  ]);
});

test("A project's id of ten digits, and the platform's longer ones, are read whole", () => {
  expect(gate.ProjectId).toMatchObject({ type: "integer", format: "int64" });
  expect(gate.PlatformId).toMatchObject({
    anyOf: [{ type: "integer", format: "int64" }, { type: "string" }],
  });
});

test("No message has a default: a class would fill it in after the message was signed", () => {
  const joined = JSON.stringify(contract.components.schemas);
  expect(joined).not.toContain('"default":');
});
