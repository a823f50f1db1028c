import { expect, test } from "vitest";
import { contract, text } from "../support/contract.js";
import { operations, webhooks } from "../support/operations.js";

/** A value in lines, one of each text, number and switch inside it. */
function linesOf(name: string, value: unknown): string[] {
  return typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => linesOf(`${name}.${key}`, inner))
    : [`${name}  ${value}`];
}

const { "x-canonical-string": canonicalString } = contract as unknown as Record<string, unknown>;

const schemes = ["gate", "payment-page", "data-api"].map(
  (name) => [name, JSON.parse(text(`generated/openapi/${name}.json`)).components.securitySchemes] as const,
);

const messages = [...operations, ...webhooks].flatMap(({ operation }) => [
  [operation.operationId, operation] as const,
  ...Object.entries(operation.responses).map(
    ([status, response]) => [`${operation.operationId} ${status}`, response] as const,
  ),
]);

const lines = [
  ...linesOf("x-canonical-string", canonicalString),
  "",
  ...schemes.flatMap(([name, scheme]) => linesOf(name, scheme)),
  "",
  ...messages.flatMap(([name, message]) => {
    const { security, "x-signature": signature } = message as unknown as Record<string, unknown>;
    return [
      ...(security ? [`${name}  security: ${JSON.stringify(security)}`] : []),
      ...(signature ? linesOf(`${name}.x-signature`, signature) : []),
    ];
  }),
];

/** As golden-fields.test.ts: for those who review a change of how messages are signed. */
test("All that the contract says of signatures stands in test/contract/golden/signing.txt, and nothing else", async () => {
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot("golden/signing.txt");
});
