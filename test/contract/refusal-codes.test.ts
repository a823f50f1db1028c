import { describe, expect, test } from "vitest";
import type { Document } from "../../scripts/generate/document.js";
import { refusalCodes as generated } from "../../scripts/generate/refusal-codes.js";
import { contract } from "../support/contract.js";
import { withValue } from "../support/edit.js";

const document = contract as unknown as Document;

/** The generator's word on a contract in which one value is another. */
const changed = (pointer: string, value: unknown) => () => generated(withValue(document, pointer, value));

describe("The generator refuses", () => {
  test("a code that the platform does not have", () => {
    const codes = { otherwise: "4242" };
    expect(changed("/components/schemas/Email/x-refusal-codes", codes)).toThrow(
      "x-refusal-codes has the code 4242, which ResponseCode does not have.",
    );
  });

  test("two codes for one field", () => {
    const email = { type: "string", "x-refusal-codes": { otherwise: "2124" } };
    expect(changed("/components/schemas/PayoutCustomer/properties/email", email)).toThrow(
      "Two requests give customer.email different x-refusal-codes",
    );
  });

  test("a code that the examples show with two statuses", () => {
    const value = { status: "error", code: "2003", message: "Invalid JSON string" };
    expect(changed("/components/examples/field-missing/value", value)).toThrow(
      "The examples show code 2003 with status 400 and 422.",
    );
  });
});

test("A field whose description stands beside its schema has the codes of the schema", () => {
  const country = { $ref: "#/components/schemas/CountryCode", description: "Of residence." };
  const files = changed("/components/schemas/SaleCustomer/properties/country", country)();
  expect(files["refusal-codes.js"]).toContain('"customer.country": {\n      "otherwise": "2610"');
});
