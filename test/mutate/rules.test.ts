import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { rules } from "../../scripts/mutate/rules/index.js";
import { signatureIn, signatureOf } from "../support/independent-signature.js";
import { titled } from "../support/titled.js";

/** What a rule makes of a file: of YAML the value, of all else the text. */
async function faultsOf(rule: string, file: string, source: string): Promise<unknown[]> {
  const isYaml = file.endsWith(".yaml");
  const found = rules.filter((one) => `${one.class}/${one.name}` === rule && one.files.test(file));
  const specFile = { file: `spec/${file}`, source, ...(isYaml && { value: parse(source) }) };
  const faults = found.flatMap((one) => [...one.faultsIn(specFile)]);
  const texts = await Promise.all(faults.map(({ text }) => text()));
  return isYaml ? texts.map((text) => parse(text)) : texts;
}

const rows: { rule: string; file: string; source: string; faults: unknown[] }[] = [
  {
    rule: "required-dropped/name",
    file: "schemas/Sum.yaml",
    source: "required: [amount, currency]",
    faults: [{ required: ["currency"] }, { required: ["amount"] }],
  },
  {
    rule: "required-dropped/parameter",
    file: "parameters/payment-page.yaml",
    source: "mode: { name: mode, in: query, required: true }",
    faults: [{ mode: { name: "mode", in: "query", required: false } }],
  },
  {
    rule: "required-added/name",
    file: "schemas/Sum.yaml",
    source: "required: [amount]\nproperties: { amount: {}, currency: {} }",
    faults: [{ required: ["amount", "currency"], properties: { amount: {}, currency: {} } }],
  },
  {
    rule: "required-added/name",
    file: "schemas/Sum.yaml",
    source: "properties: { required: {} }",
    faults: [{ properties: { required: {} }, required: ["required"] }],
  },
  {
    rule: "required-added/parameter",
    file: "paths/payment-page.yaml",
    source: "parameters: [{ name: mode, in: query }]",
    faults: [{ parameters: [{ name: "mode", in: "query", required: true }] }],
  },
  {
    rule: "limits/by-one",
    file: "schemas/Sum.yaml",
    source: "{ minimum: 0, minLength: 0, maximum: 600 }",
    faults: [
      { minimum: 1, minLength: 0, maximum: 600 },
      { minimum: -1, minLength: 0, maximum: 600 },
      { minimum: 0, minLength: 1, maximum: 600 },
      { minimum: 0, minLength: 0, maximum: 601 },
      { minimum: 0, minLength: 0, maximum: 599 },
    ],
  },
  {
    rule: "values/const",
    file: "schemas/Currency.yaml",
    source: "const: CNY",
    faults: [{ const: "CNZ" }],
  },
  {
    rule: "values/enum",
    file: "schemas/Flag.yaml",
    source: "enum: [0, 1]",
    faults: [{ enum: [1] }, { enum: [0] }, { enum: [0, 1, 2] }],
  },
  {
    rule: "values/known",
    file: "schemas/OperationType.yaml",
    source: "x-values: [{ value: sale }, { value: payout }]",
    faults: [
      { "x-values": [{ value: "payout" }] },
      { "x-values": [{ value: "salf" }, { value: "payout" }] },
      { "x-values": [{ value: "sale" }] },
      { "x-values": [{ value: "sale" }, { value: "payouu" }] },
    ],
  },
  {
    rule: "patterns/other",
    file: "schemas/Phone.yaml",
    source: "pattern: '^[0-9]{4,28}$'",
    faults: [
      { pattern: "[0-9]{4,28}$" },
      { pattern: "^[0-9]{4,28}" },
      { pattern: "^[0-9]{4,29}$" },
      { pattern: "^[0-9]{4,27}$" },
      { pattern: "^[0-9]{5,28}$" },
      { pattern: "^[0-9a-z]{4,28}$" },
      { pattern: "^[0-8]{4,28}$" },
    ],
  },
  {
    rule: "types/type",
    file: "schemas/Sum.yaml",
    source: "{ type: integer }",
    faults: [{ type: "string" }, { type: "number" }],
  },
  {
    rule: "types/null",
    file: "schemas/Operation.yaml",
    source: "properties: { date: { type: [string, 'null'] }, code: { type: string } }",
    faults: [
      { properties: { date: { type: "string" }, code: { type: "string" } } },
      { properties: { date: { type: ["string", "null"] }, code: { type: ["string", "null"] } } },
    ],
  },
  {
    rule: "types/choice",
    file: "schemas/PayoutBankId.yaml",
    source: "anyOf: [{ type: integer }, { type: string }]",
    faults: [{ anyOf: [{ type: "string" }] }, { anyOf: [{ type: "integer" }] }],
  },
  {
    rule: "statuses/status",
    file: "paths/gate-sale.yaml",
    source: "responses:\n  '403': {}\n  '404': {}",
    faults: [
      { responses: { "404": {} } },
      { responses: { "405": {}, "404": {} } },
      { responses: { "403": {} } },
      { responses: { "403": {}, "405": {} } },
    ],
  },
  {
    rule: "statuses/answer",
    file: "paths/gate-sale.yaml",
    source: "a: { $ref: ../responses/A.yaml }\nb: { $ref: ../responses/B.yaml }",
    faults: [
      { a: { $ref: "../responses/B.yaml" }, b: { $ref: "../responses/B.yaml" } },
      { a: { $ref: "../responses/A.yaml" }, b: { $ref: "../responses/A.yaml" } },
    ],
  },
  {
    rule: "statuses/key",
    file: "gate.yaml",
    source: "webhooks: { redirect: {}, payout: {} }",
    faults: [
      { webhooks: { payout: {} } },
      { webhooks: { redirecu: {}, payout: {} } },
      { webhooks: { redirect: {} } },
      { webhooks: { redirect: {}, payouu: {} } },
    ],
  },
  {
    rule: "paths/path",
    file: "gate.yaml",
    source: "paths: { /v2/payment/status: {} }",
    faults: [{ paths: {} }, { paths: { "/v2/payment/statut": {} } }],
  },
  {
    rule: "paths/server",
    file: "gate.yaml",
    source: "servers: [{ url: https://api.ecommpay.com }]",
    faults: [
      { servers: [{ url: "https://api.ecommpay.con" }] },
      { servers: [{ url: "https://www.api.ecommpay.com" }] },
    ],
  },
  {
    rule: "paths/method",
    file: "paths/gate-sale.yaml",
    source: "post: {}",
    faults: [{ get: {} }, { put: {} }],
  },
  {
    rule: "paths/operation",
    file: "paths/gate-sale.yaml",
    source: "post: { operationId: createSale, x-moves-money: true }",
    faults: [
      { post: { operationId: "createSalf", "x-moves-money": true } },
      { post: { operationId: "createSale", "x-moves-money": false } },
    ],
  },
  {
    rule: "signatures/scalar",
    file: "signatures/callback.yaml",
    source: "{ required: true, at: [/signature, /general/signature] }",
    faults: [
      { required: false, at: ["/signature", "/general/signature"] },
      { required: true, at: ["/signature"] },
      { required: true, at: ["/signaturf", "/general/signature"] },
      { required: true, at: ["/signature", "/general/signaturf"] },
    ],
  },
  {
    rule: "signatures/security",
    file: "paths/gate-sale.yaml",
    source: "post: { security: [{ projectSignature: [] }] }",
    faults: [{ post: { security: [] } }, { post: {} }],
  },
  {
    rule: "examples/value",
    file: "examples/accepted-sale.yaml",
    source: "summary: Accepted\nvalue: { project_id: 209, status: success }",
    faults: [
      { summary: "Accepted", value: { project_id: 210, status: "success" } },
      { summary: "Accepted", value: { project_id: 209, status: "succest" } },
    ],
  },
  {
    rule: "examples/other-entry",
    file: "responses/SaleRefused.yaml",
    source: "examples: { a: { $ref: a.yaml }, b: { $ref: b.yaml } }",
    faults: [
      { examples: { a: { $ref: "b.yaml" }, b: { $ref: "b.yaml" } } },
      { examples: { a: { $ref: "a.yaml" }, b: { $ref: "a.yaml" } } },
    ],
  },
  {
    rule: "codes/finality",
    file: "schemas/PayoutStatus.yaml",
    source: "x-values: [{ value: success, final: true }]",
    faults: [{ "x-values": [{ value: "success", final: false }] }],
  },
  {
    rule: "codes/message",
    file: "schemas/ResponseCode.yaml",
    source: "x-values: [{ value: '1', message: One }, { value: '2', message: Two }]",
    faults: [
      {
        "x-values": [
          { value: "1", message: "Two" },
          { value: "2", message: "One" },
        ],
      },
    ],
  },
  {
    rule: "banks-regions/id",
    file: "schemas/PayoutBankId.yaml",
    source: "x-values: [{ value: 23, name: ICBC }]",
    faults: [{ "x-values": [] }, { "x-values": [{ value: 24, name: "ICBC" }] }],
  },
  {
    rule: "provenance/other",
    file: "schemas/Phone.yaml",
    source: "{ x-source: page, x-keyword-source: { pattern: inferred } }",
    faults: [
      { "x-source": "platform", "x-keyword-source": { pattern: "inferred" } },
      { "x-source": "page", "x-keyword-source": { pattern: "page" } },
    ],
  },
  {
    rule: "prose-figures/number-in-description",
    file: "schemas/Sum.yaml",
    source: "{ description: 'Ten of 255, as {{a.b2}} says.', examples: [2] }",
    faults: [
      { description: "Eleven of 255, as {{a.b2}} says.", examples: [2] },
      { description: "Ten of 256, as {{a.b2}} says.", examples: [2] },
    ],
  },
  {
    rule: "prose-figures/figure-written-wrong",
    file: "guides/limits-and-times.md",
    source: "At most {{SaleAmount.maximum}}.",
    faults: ["At most 6 000 000."],
  },
  {
    rule: "prose-figures/row",
    file: "guides/sandbox.md",
    source: "| Card | Result |\n| --- | --- |\n| 1 | paid |\n<!-- flow: x -->",
    faults: [
      "| Card | Result |\n| --- | --- |\n<!-- flow: x -->",
      "| Card | Result |\n| --- | --- |\n| 1 | paid |",
    ],
  },
  {
    rule: "prose-figures/figure",
    file: "figures.yaml",
    source: "status: { wait: { value: 10, unit: s } }",
    faults: [
      { status: { wait: { value: 11, unit: "s" } } },
      { status: { wait: { value: 10, unit: "min" } } },
    ],
  },
  {
    rule: "steps/order",
    file: "flows/payout-gate.yaml",
    source: "steps: [{ id: a, from: gate }, { id: b, from: platform }]",
    faults: [
      {
        steps: [
          { id: "b", from: "platform" },
          { id: "a", from: "gate" },
        ],
      },
    ],
  },
  {
    rule: "steps/who",
    file: "flows/payout-gate.yaml",
    source: "steps: [{ id: a, from: gate, to: platform }]",
    faults: [
      { steps: [{ id: "a", from: "platform", to: "platform" }] },
      { steps: [{ id: "a", from: "gate", to: "gate" }] },
    ],
  },
  {
    rule: "steps/diagram-line",
    file: "diagrams/payment-life.mmd",
    source: "stateDiagram-v2\n    a --> b\n",
    faults: ["stateDiagram-v2\n"],
  },
  {
    rule: "errata/text-of-another",
    file: "errata.yaml",
    source: "[{ id: E01, says: one }, { id: E02, says: two }]",
    faults: [
      [
        { id: "E01", says: "two" },
        { id: "E02", says: "one" },
      ],
    ],
  },
  {
    rule: "errata/number",
    file: "errata.yaml",
    source: "[{ id: E11, says: '`501`' }]",
    faults: [[{ id: "E11", says: "`502`" }]],
  },
];

describe("A rule makes one change at a time:", () => {
  test.each(titled(rows, ({ rule, source }) => `${rule} in ${source.replaceAll("\n", " ⏎ ")}`))(
    "%s",
    async (_, { rule, file, source, faults }) => {
      expect(await faultsOf(rule, file, source)).toEqual(faults);
    },
  );
});

test("A changed example can be signed again, so that its signature does not give it away", async () => {
  const source = "value: { general: { payment_id: A1, signature: dGVzdA== } }";
  const [changed, ...others] = (await faultsOf(
    "examples/value-signed-again",
    "examples/sale.yaml",
    source,
  )) as {
    value: { general: { payment_id: string } };
  }[];
  expect(others).toEqual([]);
  expect(changed?.value.general.payment_id).toBe("A2");
  expect(signatureIn(changed?.value)).toBe(signatureOf(changed?.value, "secret"));
});
