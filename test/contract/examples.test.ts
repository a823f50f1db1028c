import { createHmac } from "node:crypto";
import { describe, expect, test } from "vitest";
import { contract, example, text } from "../support/contract.js";
import { failuresOf } from "../support/failures.js";
import { signatureIn, signatureOf } from "../support/independent-signature.js";
import { bodiesOf, operationNamed, operations, webhooks } from "../support/operations.js";
import { titled } from "../support/titled.js";

const bodies = [...operations, ...webhooks].flatMap((place) =>
  bodiesOf(place).flatMap(({ where, mediaType }) =>
    Object.entries(mediaType.examples).map(([label, { $ref }]) => ({
      operation: place.operation.operationId,
      where,
      schema: mediaType.schema,
      label,
      name: $ref.replace("#/components/examples/", ""),
    })),
  ),
);

const nameOf = ({ operation, where, name }: (typeof bodies)[number]) => `${operation}, ${where}: ${name}`;

const parameters = operations.flatMap(({ operation }) => operation.parameters ?? []);

/** Every schema inside a value that has `examples`, with its place. */
function schemasWithExamples(
  node: unknown,
  pointer: string,
): { pointer: string; schema: { examples: unknown[] } }[] {
  if (typeof node !== "object" || node === null) {
    return [];
  }
  const inner = Object.entries(node).flatMap(([key, value]) =>
    schemasWithExamples(value, `${pointer}/${key}`),
  );
  return "examples" in node && Array.isArray(node.examples)
    ? [{ pointer, schema: node as { examples: unknown[] } }, ...inner]
    : inner;
}

describe("An example is what its schema says:", () => {
  test.each(titled(bodies, nameOf))("%s", (_, { schema, name }) => {
    expect(failuresOf(schema, example(name))).toEqual([]);
  });

  test.each(
    titled(
      parameters.filter((parameter) => parameter.example !== undefined),
      ({ name, example: value }) => `${name}=${value}`,
    ),
  )("parameter %s", (_, { schema, example: value }) => {
    expect(failuresOf(schema, value)).toEqual([]);
  });

  test.each(
    titled(
      schemasWithExamples(contract.components.schemas, "").flatMap(({ pointer, schema }) =>
        schema.examples.map((value) => ({ pointer, schema, value })),
      ),
      ({ pointer, value }) => `${pointer}: ${JSON.stringify(value)}`,
    ),
  )("schema %s", (_, { schema, value }) => {
    expect(failuresOf(schema, value)).toEqual([]);
  });

  test("the callbacks of the contract are among them", () => {
    expect(webhooks.map(({ operation }) => operation.operationId)).toEqual([
      "receiveRedirectCallback",
      "receivePurchaseCallback",
      "receivePayoutCallback",
    ]);
  });
});

test("Every example of the contract is used", () => {
  const used = new Set(bodies.map(({ name }) => name));
  expect(Object.keys(contract.components.examples).filter((name) => !used.has(name))).toEqual([]);
});

test.each(titled(bodies, nameOf))("%s: goes by its own name", (_, { label, name }) => {
  expect(label).toBe(name);
});

describe("Every status that the contract knows is shown by a callback:", () => {
  const statusesOf = (path: string) =>
    bodies
      .filter(({ operation }) => operation.startsWith("receive"))
      .map(({ name }) => example(name) as { payment: { type: string; status: string } })
      .filter(({ payment }) => payment.type === path)
      .map(({ payment }) => payment.status);
  // One spelling of each is enough.
  const known = (schema: string) =>
    contract.components.schemas[schema]?.["x-values"]
      ?.filter(({ sameAs }) => sameAs === undefined)
      .map(({ value }) => value);

  test("of a purchase", () => {
    expect([...new Set(statusesOf("purchase"))].sort()).toEqual(known("PurchaseStatus")?.sort());
  });

  test("of a payout", () => {
    expect([...new Set(statusesOf("payout"))].sort()).toEqual(known("PayoutStatus")?.sort());
  });
});

describe("The signature of an example verifies with the key `secret`:", () => {
  const signed = Object.keys(contract.components.examples).filter(
    (name) => signatureIn(example(name)) !== undefined,
  );

  test.each(signed)("%s", (name) => {
    const message = example(name);
    expect(signatureIn(message)).toBe(signatureOf(message, "secret"));
  });

  test("the mandatory parameters of Payment Page", () => {
    const mandatory = operationNamed("openPaymentPage").operation.parameters?.filter(
      ({ required }) => required,
    );
    const query = Object.fromEntries(
      (mandatory ?? []).map((parameter) => [parameter.name, parameter.example]),
    );
    expect(query.signature).toBe(signatureOf(query, "secret"));
  });

  test.each([
    "createSale",
    "createPayout",
    "listPayoutBanks",
    "getPaymentStatus",
    "getPaymentStatusByRequest",
    "listOperations",
    "listPaymentOperations",
  ])("and every request of %s has one", (operation) => {
    const requests = bodies.filter((body) => body.operation === operation && body.where === "request");
    expect(requests).not.toEqual([]);
    expect(requests.filter(({ name }) => !signed.includes(name))).toEqual([]);
  });
});

describe("The worked example of the guide “Signing requests”", () => {
  const guide = text("spec/guides/signing-requests.md");
  const block = (language: string, index: number) =>
    [...guide.matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)\n\`\`\`$`, "gm"))][index]?.[1] ?? "";
  const sale = example("sale") as { general: Record<string, unknown> };

  test("is the purchase of the examples, before it is signed", () => {
    const { signature: _, ...general } = sale.general;
    expect(JSON.parse(block("json", 0))).toEqual({ ...sale, general });
  });

  test("has the lines of the canonical string in order", () => {
    const lines = block("text", 0).split("\n");
    expect(lines).toHaveLength(16);
    expect(lines.slice(0, -1).every((line) => line.endsWith(";"))).toBe(true);
    expect(hmac(lines.join(""))).toBe(sale.general.signature);
  });

  test("ends with the signature of the purchase", () => {
    expect(block("text", 1)).toBe(sale.general.signature);
  });

  test("is followed by a vector that holds", () => {
    expect(hmac(block("text", 2))).toBe(block("text", 3));
  });
});

function hmac(canonical: string): string {
  return createHmac("sha512", "secret").update(canonical).digest("base64");
}
