import { createLogger } from "@stoplight/prism-core";
import { createInstance, getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { describe, expect, test } from "vitest";
import { contract, example } from "../support/contract.js";
import { withValue } from "../support/edit.js";

const jsonSchema = "https://json-schema.org/draft/2020-12/schema";
const openApiBase = "https://spec.openapis.org/oas/3.1/dialect/base";

const purchaseInDollars = withValue(example("sale"), "/payment/currency", "USD");

/** What Prism finds wrong with a purchase in dollars, when the contract declares a dialect. */
async function violationsUnder(jsonSchemaDialect: string): Promise<string[]> {
  const operations = await getHttpOperationsFromSpec({ ...contract, jsonSchemaDialect });
  const logger = createLogger("dialect", { enabled: false } as never);
  const config = {
    mock: { dynamic: false },
    validateRequest: true,
    validateResponse: true,
    errors: false,
    isProxy: false,
  };
  const request = {
    method: "post",
    url: { path: "/v2/payment/cup/quick/sale" },
    headers: { "content-type": "application/json" },
    body: purchaseInDollars,
  };
  const answer = await createInstance(config as never, { logger }).request(request as never, operations)();
  const { validations } = (
    answer as { right: { validations: { input: { code: string; path: string[] }[] } } }
  ).right;
  return validations.input.map(({ code, path }) => `${path.join(".")} ${code}`);
}

// Prism takes a schema that it cannot compile for one that everything satisfies, without a word.
describe("The dialect of the contract", () => {
  test("is JSON Schema 2020-12", () => {
    expect(contract.jsonSchemaDialect).toBe(jsonSchema);
  });

  test("lets Prism see a wrong currency", async () => {
    expect(await violationsUnder(jsonSchema)).toEqual(["body.payment.currency const"]);
  });

  test("would blind it, were it the base dialect of OpenAPI", async () => {
    expect(await violationsUnder(openApiBase)).toEqual([]);
  });
});
