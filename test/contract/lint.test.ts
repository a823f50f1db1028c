import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { yaml } from "../support/contract.js";
import { copyProject, type Problem, type ProjectCopy } from "../support/project-copy.js";
import { titled } from "../support/titled.js";

// A run of the tools takes a second or two, on a busy machine many more.

/**
 * One break of an own rule: an edit of a file of the spec, and what the rule says. `seen` is where, if not in
 * that file.
 */
interface Violation {
  rule: string;
  of: string;
  file: string;
  from: string;
  to: string;
  says: string;
  seen?: string;
}

const violations: Violation[] = [
  {
    rule: "rule/operation-id-style",
    of: "an operationId in another style",
    file: "paths/gate-sale.yaml",
    from: "operationId: createSale",
    to: "operationId: make_sale",
    says: "An operationId is camelCase",
  },
  {
    rule: "rule/operation-id-style",
    of: "an operationId of the control API in another style",
    file: "paths/sandbox-settled.yaml",
    from: "operationId: waitUntilSettled",
    to: "operationId: settled",
    says: "begins with a verb of the control API",
  },
  {
    rule: "rule/path-style",
    of: "a parameter of a path with a capital letter",
    file: "sandbox.yaml",
    from: "  /requests/{request_number}:",
    to: "  /requests/{requestNumber}:",
    says: "A path is lower case",
  },
  {
    rule: "rule/path-style",
    of: "a path with a capital letter",
    file: "gate.yaml",
    from: "  /v2/payment/status:",
    to: "  /v2/payment/Status:",
    says: "A path is lower case",
  },
  {
    rule: "rule/type-beside-const",
    of: "a const without a type",
    file: "schemas/RequestAccepted.yaml",
    from: "    type: string\n    const: success\n",
    to: "    const: success\n",
    says: "Write type beside const",
  },
  {
    rule: "rule/no-nullable-or-read-only",
    of: "readOnly",
    file: "schemas/RequestId.yaml",
    from: "type: string\n",
    to: "type: string\nreadOnly: true\n",
    says: "Write a request schema and a response schema",
  },
  {
    rule: "rule/no-nullable-or-read-only",
    of: "writeOnly",
    file: "schemas/PayoutCard.yaml",
    from: "    type: string\n",
    to: "    type: string\n    writeOnly: true\n",
    says: "Write a request schema and a response schema",
  },
  {
    rule: "rule/no-nullable-or-read-only",
    of: "nullable",
    file: "schemas/CallbackAccount.yaml",
    from: "    type: [string, 'null']\n",
    to: "    type: string\n    nullable: true\n",
    says: "a type list instead of nullable",
  },
  {
    rule: "rule/no-discriminator-mapping",
    of: "discriminator.mapping",
    file: "schemas/PaymentStatusAnswer.yaml",
    from: "oneOf:\n",
    to: "discriminator:\n  propertyName: status\n  mapping:\n    error: ./PaymentStatusUnknown.yaml\noneOf:\n",
    says: "use const",
  },
  {
    rule: "rule/example-on-every-media-type",
    of: "a media type without examples",
    file: "responses/ProjectUnknown.yaml",
    from: "    examples:\n      project-unknown:\n        $ref: ../examples/project-unknown.yaml\n",
    to: "",
    says: "A media type has named examples",
  },
  {
    rule: "cup/figures-known",
    of: "a placeholder for no figure",
    file: "schemas/SaleAmount.yaml",
    from: "{{SaleAmount.minimum}}",
    to: "{{SaleAmount.least}}",
    says: "there is no figure `SaleAmount.least`",
  },
  {
    rule: "rule/operation-has-summary",
    of: "an operation without a summary",
    file: "paths/gate-payout-banks.yaml",
    from: "  summary: Banks that support payouts\n",
    to: "",
    says: "An operation has a summary",
  },
  {
    rule: "rule/operation-has-summary",
    of: "an operation without a description",
    file: "paths/gate-payment-status.yaml",
    from: "  description: |-\n",
    to: "  x-note: |-\n",
    says: "An operation has a summary and a description",
  },
  {
    rule: "cup/described-everywhere",
    of: "a component schema without a description",
    file: "schemas/HtmlPage.yaml",
    from: "description: ",
    to: "x-note: ",
    says: "Component schema needs a description",
  },
  {
    rule: "cup/described-everywhere",
    of: "a property without a description",
    file: "schemas/CallbackCustomer.yaml",
    from: "    description: The customer's id, from the request. The platform's documentation shows it as a number too.\n",
    to: "",
    says: "Property `id` needs a description",
  },
  {
    rule: "cup/described-everywhere",
    of: "a parameter without a description",
    file: "parameters/payment-page.yaml",
    from: "  description: Id of the terminal.\n",
    to: "",
    says: "Parameter `terminal_id` needs a description",
  },
  {
    rule: "cup/described-everywhere",
    of: "a response without a description",
    file: "responses/CallbackHandled.yaml",
    from: "description: ",
    to: "x-note: ",
    says: "Response needs a description",
  },
  {
    rule: "cup/message-beside-pattern",
    of: "a pattern without a message",
    file: "schemas/Phone.yaml",
    from: "x-message:",
    to: "x-note:",
    says: "Say in `x-message`",
  },
  {
    rule: "cup/message-beside-pattern",
    of: "formats to choose from, none with a message",
    file: "schemas/IpAddress.yaml",
    from: "x-message:",
    to: "x-note:",
    says: "Say in `x-message`",
  },
  {
    rule: "cup/message-beside-pattern",
    of: "a format of a parameter without a message",
    file: "parameters/payment-page.yaml",
    from: "    x-message:",
    to: "    x-note:",
    says: "Say in `x-message`",
  },
  {
    rule: "cup/moves-money-said",
    of: "a purchase that does not say whether it moves money",
    file: "paths/gate-sale.yaml",
    from: "  x-moves-money: true\n",
    to: "",
    says: "A purchase or payout must say `x-moves-money`",
  },
  {
    rule: "cup/moves-money-said",
    of: "a payout that says it with a text",
    file: "paths/gate-payout.yaml",
    from: "  x-moves-money: true\n",
    to: "  x-moves-money: 'yes'\n",
    says: "`x-moves-money` must be true or false",
  },
  {
    rule: "cup/moves-money-said",
    of: "a GET that moves money",
    file: "paths/payment-page.yaml",
    from: "get:\n",
    to: "get:\n  x-moves-money: true\n",
    says: "stand at a POST",
  },
  {
    rule: "cup/pascal-case-schema-files",
    of: "a schema file that begins with a small letter",
    file: "responses/PaymentPageRefused.yaml",
    from: "../schemas/HtmlPage.yaml",
    to: "../schemas/page.yaml",
    says: "Rename page.yaml",
    seen: "schemas/page.yaml",
  },
  {
    rule: "cup/signature-required",
    of: "a general that need not be signed",
    file: "schemas/General.yaml",
    from: "required: [project_id, payment_id, signature]",
    to: "required: [project_id, payment_id]",
    says: "A request must require its signature",
    seen: "paths/gate-payout.yaml",
  },
  {
    rule: "cup/signature-required",
    of: "a request that need not have a general",
    file: "schemas/SaleRequest.yaml",
    from: "required: [general, customer,",
    to: "required: [customer,",
    says: "A request must require its signature",
    seen: "paths/gate-sale.yaml",
  },
  {
    rule: "cup/signature-required",
    of: "a request with an optional signature at its top level",
    file: "schemas/PaymentStatusByRequestRequest.yaml",
    from: "required: [project_id, request_id, signature]",
    to: "required: [project_id, request_id]",
    says: "A request must require its signature",
    seen: "paths/gate-payment-status-by-request.yaml",
  },
  {
    rule: "cup/signature-required",
    of: "a callback that can lack both signatures",
    file: "schemas/PurchaseCallback.yaml",
    from: "    signature: false\n",
    to: "",
    says: "A request must require its signature",
    seen: "webhooks/purchase.yaml",
  },
  {
    rule: "cup/signature-required",
    of: "a link that need not be signed",
    file: "paths/payment-page.yaml",
    from: "      description: 'Signature over all other parameters: {{Signature.longest}} characters of Base64. Add it last, percent-encoded in the URL. `frame_mode` and names with a leading `_` are not signed.'\n      required: true\n",
    to: "      description: Signature.\n",
    says: "A request must require its signature: signature in query",
  },
  {
    rule: "cup/signature-required",
    of: "an operation that does not say how it is signed",
    file: "paths/gate-payout-banks.yaml",
    from: "  x-signature:\n    $ref: ../signatures/gate-request.yaml\n",
    to: "",
    says: "`x-signature` lacks algorithm,",
  },
  {
    rule: "cup/signature-required",
    of: "a description of a signature that does not name the key",
    file: "signatures/data-api-request.yaml",
    from: "key: data-api-secret-key\n",
    to: "",
    says: "`x-signature` lacks key.",
    seen: "paths/data-api-operations.yaml",
  },
  {
    rule: "cup/keyword-source-marked",
    of: "a limit of a field of the page without a source",
    file: "schemas/SaleCustomer.yaml",
    from: "    maxLength: 256\n    examples: [广州市]\n    x-keyword-source: { pattern: inferred, maxLength: sibling }\n",
    to: "    maxLength: 256\n    examples: [广州市]\n    x-keyword-source: { pattern: inferred }\n",
    says: "`x-keyword-source` must say where maxLength come from",
  },
  {
    rule: "cup/keyword-source-marked",
    of: "a limit of a branch without a source",
    file: "schemas/IpAddress.yaml",
    from: "x-keyword-source: { anyOf: sibling }\n",
    to: "",
    says: "`x-keyword-source` must say where format come from",
  },
  {
    rule: "cup/keyword-source-marked",
    of: "a limit of a parameter without a source",
    file: "paths/payment-page.yaml",
    from: "        x-keyword-source: { minLength: inferred }\n",
    to: "",
    says: "`x-keyword-source` must say where minLength come from",
  },
  {
    rule: "cup/keyword-source-marked",
    of: "a limit with an unknown source",
    file: "schemas/Email.yaml",
    from: "maxLength: sibling }",
    to: "maxLength: rumour }",
    says: "`x-keyword-source` of maxLength must be one of: page, platform, sibling, inferred",
  },
  {
    rule: "cup/keyword-source-marked",
    of: "the source of a keyword that is not there",
    file: "schemas/RequestId.yaml",
    from: "{ maxLength: inferred }",
    to: "{ minLength: inferred }",
    says: "`x-keyword-source` names minLength, which does not stand beside it",
  },
  {
    rule: "cup/keyword-source-marked",
    of: "an unknown source of what entries of x-values have",
    file: "schemas/PayoutBankId.yaml",
    from: "x-values-source: { name_zh: inferred }",
    to: "x-values-source: { name_zh: rumour }",
    says: "`x-values-source` of name_zh must be one of: page, platform, sibling, inferred",
  },
  {
    rule: "cup/keyword-source-marked",
    of: "the source of what no entry of x-values has",
    file: "schemas/PayoutRegionId.yaml",
    from: "x-values-source: { name_zh: inferred }",
    to: "x-values-source: { name_ja: inferred }",
    says: "`x-values-source` names name_ja, which no entry of `x-values` has",
  },
  {
    rule: "cup/source-marked",
    of: "an operation without a source",
    file: "paths/data-api-operations.yaml",
    from: "  x-source: page\n",
    to: "",
    says: "`x-source` must be one of: page, platform, sibling, inferred",
  },
  {
    rule: "cup/source-marked",
    of: "a parameter with an unknown source",
    file: "paths/payment-page.yaml",
    from: "      example: '123'\n      x-source: page\n",
    to: "      example: '123'\n      x-source: rumour\n",
    says: "`x-source` must be one of",
  },
  {
    rule: "cup/source-marked",
    of: "a response without a source",
    file: "responses/BodyUnreadable.yaml",
    from: "x-source: sibling\n",
    to: "",
    says: "`x-source` must be one of",
  },
  {
    rule: "cup/source-marked",
    of: "a schema without a source",
    file: "schemas/Phone.yaml",
    from: "x-source: page\n",
    to: "",
    says: "`x-source` must be one of",
  },
  {
    rule: "cup/source-marked",
    of: "a property that refers to a schema and has an unknown source",
    file: "schemas/ReturnUrl.yaml",
    from: "    x-source: sibling\n",
    to: "    x-source: rumour\n",
    says: "`x-source` must be one of",
  },
  {
    rule: "cup/values-agree-with-limits",
    of: "a number of a list without its name",
    file: "schemas/PayoutRegionId.yaml",
    from: "  - { value: 34, name: Zhejiang Sheng, name_zh: 浙江省 }\n",
    to: "  - { value: 35, name: Zhejiang Sheng, name_zh: 浙江省 }\n",
    says: "`x-values` lacks 34, which the limits let pass",
  },
  {
    rule: "cup/values-agree-with-limits",
    of: "a name of a number beyond the limits",
    file: "schemas/PayoutRegionId.yaml",
    from: "  - { value: 33, ",
    to: "  - { value: 36, ",
    says: "`x-values` has 36, which the limits refuse",
  },
  {
    rule: "cup/values-agree-with-limits",
    of: "another spelling of nothing",
    file: "schemas/PurchaseStatus.yaml",
    from: "sameAs: canceled",
    to: "sameAs: called off",
    says: "`cancelled` must be `sameAs` a value of this list that is as final as itself",
  },
  {
    rule: "cup/values-agree-with-limits",
    of: "a value twice",
    file: "schemas/OperationType.yaml",
    from: "value: payout,",
    to: "value: sale,",
    says: "`x-values` has a value twice",
  },
  {
    rule: "cup/values-agree-with-limits",
    of: "a text that YAML cuts at a comma",
    file: "schemas/PayoutStatus.yaml",
    from: "description: Being processed. }",
    to: "description: Being processed, still. }",
    says: "`x-values` has an empty field `still.`",
  },
];

describe("The spec as it is", () => {
  let copy: ProjectCopy;

  beforeAll(() => {
    copy = copyProject();
  });
  afterAll(() => copy.remove());

  test("breaks no rule", async () => {
    expect(await copy.lint()).toEqual([]);
  });
});

// All violations are planted in one copy, as a run takes its time. The spec as it is has no problem, so each
// stems from one.
describe("The rule", () => {
  let copy: ProjectCopy;
  let problems: Problem[];

  beforeAll(async () => {
    copy = copyProject();
    copy.write("spec/schemas/page.yaml", copy.read("spec/schemas/HtmlPage.yaml"));
    for (const { file, from, to } of violations) {
      copy.replace(`spec/${file}`, from, to);
    }
    problems = await copy.lint();
  });
  afterAll(() => copy.remove());

  test.each(titled(violations, ({ rule, of }) => `${rule} finds ${of}`))(
    "%s",
    (_, { rule, file, seen = file, says }) => {
      const found = problems.filter((problem) => problem.rule === rule && problem.file === `spec/${seen}`);
      expect(found.map(({ message }) => message)).toContainEqual(expect.stringContaining(says));
    },
  );
});

test("Every own rule of redocly.yaml has a violation here", () => {
  const { rules } = yaml("redocly.yaml") as { rules: Record<string, unknown> };
  const own = Object.keys(rules).filter((rule) => /^(rule|cup)\//.test(rule));
  expect([...new Set(violations.map(({ rule }) => rule))].sort()).toEqual(own.sort());
});
