import { expect, test } from "vitest";
import { controlApi, controlCalls } from "../support/control-api.js";
import { compare, linesOf } from "../support/schema-lines.js";

const lines = [
  ...Object.entries(controlApi.components.schemas)
    .sort(([one], [other]) => compare(one, other))
    .flatMap(([name, schema]) => linesOf(name, schema)),
  "",
  ...controlCalls.flatMap(({ id, method, path, parameters, requestBody, answers }) => {
    const schemaOf = (body: { schema: object } | undefined) => JSON.stringify(body?.schema ?? "no body");
    return [
      `${method} ${path}  ${id}`,
      ...parameters.flatMap(({ name, in: place, required, schema }) =>
        linesOf(`  ${place} ${name}${required ? "!" : ""}`, schema),
      ),
      ...(requestBody
        ? [
            `  request${requestBody.required ? "!" : ""}  ${schemaOf(requestBody.content["application/json"])}`,
          ]
        : []),
      ...answers.map(([status, body]) => `  ${status}  ${schemaOf(body)}`),
    ];
  }),
];

/** As golden-fields.test.ts, of the sandbox's own interface: for those who review a change. */
test("Every field and answer of the control API stands in test/contract/golden/control-api.txt, and nothing else", async () => {
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot("golden/control-api.txt");
});
