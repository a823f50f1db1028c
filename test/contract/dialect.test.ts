import { describe, expect, test } from "vitest";
import { loadPrism } from "../../src/mock/load-prism.js";
import { contract, example } from "../support/contract.js";
import { withValue } from "../support/edit.js";

const jsonSchema = "https://json-schema.org/draft/2020-12/schema";
const openApiBase = "https://spec.openapis.org/oas/3.1/dialect/base";

const purchaseInDollars = withValue(example("sale"), "/payment/currency", "USD");

/** What Prism finds wrong with a purchase in dollars, when the contract declares a dialect. */
async function violationsUnder(jsonSchemaDialect: string): Promise<string[]> {
  const prism = await loadPrism({ ...contract, jsonSchemaDialect });
  const answer = await prism.answer({
    method: "post",
    url: { path: "/v2/payment/cup/quick/sale", query: {} },
    headers: { "content-type": "application/json" },
    body: purchaseInDollars,
  });
  if (answer._tag === "Left") {
    throw answer.left;
  }
  return answer.right.validations.input.map(({ code, path }) => `${path?.join(".")} ${code}`);
}

// Prism takes a schema that it cannot compile for one that everything satisfies, without a word.
describe("The dialect of the contract", () => {
  test("is JSON Schema 2020-12", () => {
    expect(contract.jsonSchemaDialect).toBe(jsonSchema);
  });

  test("lets Prism see a wrong currency", async () => {
    expect(await violationsUnder(jsonSchema)).toEqual(["body.payment.currency enum"]);
  });

  test("would blind it, were it the base dialect of OpenAPI", async () => {
    expect(await violationsUnder(openApiBase)).toEqual([]);
  });
});
