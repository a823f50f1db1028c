import { expect, test } from "vitest";
import { contract } from "../support/contract.js";
import { operations, webhooks } from "../support/operations.js";
import { compare, keywordsOf, linesOf, type Schema } from "../support/schema-lines.js";

const parameters = operations
  .flatMap(({ operation }) => operation.parameters ?? [])
  .sort((one, other) => compare(one.name, other.name)) as (Schema & {
  name: string;
  required?: boolean;
  schema: Schema;
})[];

// Sorted, so that the order in which the bundle has them changes no line.
const schemas = Object.entries(contract.components.schemas).sort(([one], [other]) => compare(one, other));

const statements = [
  ...schemas.flatMap(([name, schema]) => linesOf(name, schema)),
  "",
  ...parameters.flatMap(({ name, required, schema, ...rest }) => {
    const [first, ...others] = linesOf(`parameter ${name}${required ? "!" : ""}`, schema);
    return [[first, ...keywordsOf(rest)].join("  "), ...others];
  }),
  "",
  ...[...operations, ...webhooks].flatMap(({ method, path, operation }) => {
    const { operationId, responses, requestBody, ...rest } = operation;
    const source = (node: object) => `x-source: ${(node as Schema)["x-source"]}`;
    return [
      `${method} ${path}  ${operationId}  ${source(rest)}`,
      ...(requestBody ? [`${method} ${path} request${(requestBody as Schema).required ? "!" : ""}`] : []),
      ...Object.entries(responses).map(
        ([status, response]) =>
          `${method} ${path} ${status}  ${"$ref" in response ? `→ ${response.$ref.replace("#/components/responses/", "")}` : source(response)}`,
      ),
    ];
  }),
  ...Object.entries(contract.components.responses)
    .sort(([one], [other]) => compare(one, other))
    .map(([name, response]) => `response ${name}  x-source: ${(response as Schema)["x-source"]}`),
];

const values = schemas.flatMap(([name, { "x-values": known = [] }]) =>
  known.map(
    ({ value, ...rest }) =>
      `${name}  ${value}  ${Object.entries(rest)
        .map(
          ([key, told]) =>
            `${key}: ${typeof told === "object" ? Object.values(told as object).join(" ") : told}`,
        )
        .join("  ")}`,
  ),
);

/**
 * The list is for those who review a change: a limit, a type, a mark of its source or a word of the platform that changes is one
 * line of it. `npx vitest run test/contract/golden-fields.test.ts -u` writes it anew.
 */
test("Every field, limit and source of the contract stands in test/contract/golden/fields.txt, and nothing else", async () => {
  await expect(`${statements.join("\n")}\n`).toMatchFileSnapshot("golden/fields.txt");
});

test("Every known value of the contract stands in test/contract/golden/values.txt, and nothing else", async () => {
  await expect(`${values.join("\n")}\n`).toMatchFileSnapshot("golden/values.txt");
});
