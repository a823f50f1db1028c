import { describe, expect, test } from "vitest";
import { callbackKinds } from "../../generated/callback-kinds.js";
import { contract, example } from "../support/contract.js";
import { failuresOf } from "../support/failures.js";
import { bodiesOf, operations, webhooks } from "../support/operations.js";
import fc from "../support/property.js";
import { schemaArbitrary } from "../support/schema-arbitrary.js";
import { titled } from "../support/titled.js";

interface Choice {
  pointer: string;
  branches: object[];
}

/** Every `oneOf` of the contract, with its place. */
function choicesIn(node: unknown, pointer: string): Choice[] {
  if (typeof node !== "object" || node === null) {
    return [];
  }
  const inner = Object.entries(node).flatMap(([key, value]) => choicesIn(value, `${pointer}/${key}`));
  return "oneOf" in node ? [{ pointer, branches: node.oneOf as object[] }, ...inner] : inner;
}

const choices = choicesIn({ paths: contract.paths, ...contract.components }, "");

const examples = [...operations, ...webhooks].flatMap((place) =>
  bodiesOf(place).flatMap(({ mediaType }) =>
    Object.values(mediaType.examples).map(({ $ref }) => {
      const name = $ref.replace("#/components/examples/", "");
      return { name, value: example(name) };
    }),
  ),
);

const fitting = (branches: readonly object[], value: unknown) =>
  branches.filter((branch) => failuresOf(branch, value).length === 0).length;

/** The fields of two bodies in one, and the other way round. */
const mixes = (one: unknown, other: unknown) =>
  isObject(one) && isObject(other)
    ? [
        { ...one, ...other },
        { ...other, ...one },
      ]
    : [];

const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

describe("The branches of a choice do not overlap:", () => {
  test("there are choices between callbacks, answers, and fields", () => {
    expect(choices.map(({ pointer }) => pointer)).toEqual(
      expect.arrayContaining([
        "/schemas/Callback",
        "/schemas/PaymentStatusAnswer",
        "/schemas/RedirectData/properties/body",
      ]),
    );
  });

  describe.each(titled(choices, ({ pointer }) => pointer))("%s", (_, { branches }) => {
    test("what is made for a branch fits it alone", () => {
      for (const branch of branches) {
        fc.assert(
          fc.property(schemaArbitrary(branch), (value) => {
            expect(failuresOf(branch, value)).toEqual([]);
            expect(fitting(branches, value)).toBe(1);
          }),
          { numRuns: 30 },
        );
      }
    });

    test("what has the fields of two branches fits one at most", () => {
      fc.assert(
        fc.property(fc.tuple(...branches.map((branch) => schemaArbitrary(branch))), (values) => {
          for (const mixed of values.flatMap((one) => values.flatMap((other) => mixes(one, other)))) {
            expect(fitting(branches, mixed)).toBeLessThanOrEqual(1);
          }
        }),
        { numRuns: 100 },
      );
    });

    test("no example of the contract fits two", () => {
      for (const { name, value } of examples) {
        expect(fitting(branches, value), name).toBeLessThanOrEqual(1);
      }
    });
  });
});

describe("Of the schemas of Callback", () => {
  const callbacks = webhooks.flatMap((place) =>
    bodiesOf(place).flatMap(({ mediaType }) =>
      Object.keys(mediaType.examples).map((name) => ({ name, schema: mediaType.schema as { $ref: string } })),
    ),
  );
  const branches = contract.components.schemas.Callback?.oneOf as { $ref: string }[];

  test.each(titled(callbacks, ({ name }) => name))("%s fits that of its webhook alone", (_, row) => {
    const fits = branches.filter((branch) => failuresOf(branch, example(row.name)).length === 0);
    expect(fits).toEqual([row.schema]);
  });

  test("the names and types that tell them apart are generated", () => {
    expect(callbackKinds.map(({ isValid: _, ...kind }) => kind)).toEqual([
      { schema: "RedirectCallback", paymentType: "purchase", names: ["redirect_data", "redirectData"] },
      { schema: "PurchaseCallback", paymentType: "purchase", names: [] },
      { schema: "PayoutCallback", paymentType: "payout", names: [] },
    ]);
  });
});

describe("What may differ in the next version is a list:", () => {
  /** The components that a schema is made of, itself included. */
  function reached(ref: string, seen = new Set<string>()): Set<string> {
    if (seen.has(ref)) {
      return seen;
    }
    seen.add(ref);
    const text = JSON.stringify(contract.components.schemas[ref.replace("#/components/schemas/", "")]);
    for (const [, next = ""] of text.matchAll(/"\$ref":"([^"]+)"/g)) {
      reached(next, seen);
    }
    return seen;
  }

  // A `const` that becomes an `enum` reads like a break, an `enum` with one value more does not.
  test.each(operations.map(({ operation }) => operation))("$operationId takes no const", (operation) => {
    const text = JSON.stringify([operation.requestBody ?? {}, operation.parameters ?? []]);
    const refs = [...text.matchAll(/"\$ref":"(#\/components\/schemas\/[^"]+)"/g)].map(([, ref = ""]) => ref);
    const all = new Set(refs.flatMap((ref) => [...reached(ref)]));
    const texts = [...all].map((ref) =>
      JSON.stringify(contract.components.schemas[ref.replace("#/components/schemas/", "")]),
    );
    expect([text, ...texts].filter((each) => each.includes('"const":'))).toEqual([]);
    expect(all.size).toBeGreaterThan(2);
  });
});
