import { callbackWaits } from "../redocly/retry-schedule.js";
import { specFiles } from "../redocly/spec-files.js";
import { banner, type Document, type KnownValue, operationsOf, schemaNamed } from "./document.js";

/** The contract's reference data as plain constants, with literal types. */
export function constants(document: Document): Record<string, string> {
  const values = (schema: string) => schemaNamed(document, schema)["x-values"] ?? [];
  const { openPaymentPage, listOperations } = operationsOf(document);
  const sale = schemaNamed(document, "SaleAmount");
  const payout = schemaNamed(document, "PayoutAmount");
  const data: Record<string, [doc: string, value: unknown]> = {
    payoutBanks: [
      "The banks of the method page (table 1), with their Chinese names (inferred). The list is open: ask `payoutBanks` of the Gate client.",
      values("PayoutBankId").map(named),
    ],
    payoutRegions: [
      `The ${values("PayoutRegionId").length} regions of payouts (method page, table 2), with their Chinese names (inferred).`,
      values("PayoutRegionId").map(named),
    ],
    responseCodes: [
      "The response codes that can concern the method: 0, 20105 and 20106 from the method page, the others from platform documentation; which of them apply is inferred. The set is open. `advice` says what to do about some, `refuses` which of them are refusals of a request, `customer` what a customer can be told (inferred).",
      values("ResponseCode").map(responseCode),
    ],
    unknownCodeSentence: [
      "What a customer can be told of a response code that is not known (inferred).",
      schemaNamed(document, "ResponseCode")["x-customer-sentences"]?.unknown,
    ],
    limits: [
      "Amount limits in fen, both ends included (method page, “Operations support”). It states no minimum for purchases; 1 is that of a sibling deployment.",
      {
        purchase: { minimum: sale.minimum, maximum: sale.maximum },
        payout: { minimum: payout.minimum, maximum: payout.maximum },
      },
    ],
    currencies: [
      "The currencies that a request may have (method page, “Operations support”). What the platform sends can have others.",
      schemaNamed(document, "Currency").enum,
    ],
    purchaseStatuses: [
      "The known statuses of a purchase (platform documentation). The set is open; `isFinal` tells which end a payment.",
      values("PurchaseStatus").map(status),
    ],
    payoutStatuses: [
      "The known statuses of a payout (documentation of a sibling deployment). The set is open.",
      values("PayoutStatus").map(status),
    ],
    paymentPageParameterNames: [
      "The names of all parameters of Payment Page (`GET /payment`).",
      openPaymentPage?.parameters?.map(({ name }) => name) ?? [],
    ],
    servers: [
      "The base URLs of the platform (platform documentation).",
      {
        gate: document.servers[0]?.url,
        paymentPage: openPaymentPage?.server,
        dataApi: listOperations?.server,
      },
    ],
    operationsLimit: [
      "The largest number of operations in one answer of the Data API, and the default (platform documentation).",
      schemaNamed(document, "OperationsRequest").properties?.limit?.maximum,
    ],
    ...figureConstants(),
    contractVersion: ["Version of the contract.", document.info.version],
  };
  const entries = Object.entries(data);
  return {
    "constants.js":
      banner +
      entries
        .map(([name, [, value]]) => `export const ${name} = ${JSON.stringify(value, null, 2)};\n`)
        .join(""),
    "constants.d.ts":
      banner +
      entries
        .map(
          ([name, [doc, value]]) => `/** ${doc} */\nexport declare const ${name}: ${literalType(value)};\n`,
        )
        .join(""),
  };
}

/** The figures of `spec/figures.yaml` that code uses, and the schedule of repeats that follows from them. */
function figureConstants(): Record<string, [doc: string, value: unknown]> {
  const files = specFiles();
  return {
    ...Object.fromEntries(
      [...files.figures().values()].flatMap(({ constant, what, value, unit, source }) =>
        constant === undefined
          ? []
          : [[constant, [`${what} ${unit ? `In ${unitNames[unit]}. ` : ""}Source: ${source}.`, value]]],
      ),
    ),
    callbackWaits: [
      "Milliseconds before each attempt to deliver a callback, the first of them before attempt 2. Source: platform.",
      callbackWaits(files),
    ],
  };
}

const unitNames: Record<string, string> = {
  ms: "milliseconds",
  s: "seconds",
  min: "minutes",
  h: "hours",
  d: "days",
};

const named = ({ value, name, name_zh }: KnownValue) => ({ id: value, name, name_zh });
/** The advice of a response code says what the merchant should do. */
const responseCode = ({ value, message, group, advice, refuses, customer }: KnownValue) => ({
  code: value,
  message,
  group,
  advice,
  refuses,
  customer,
});
/** A status with two spellings says which of them is the usual one. */
const status = ({ value, final, sameAs }: KnownValue) => ({ status: value, final, sameAs });

/**
 * The narrowest type of a JSON value. A member that JSON leaves out can be read all the same, as undefined.
 */
function literalType(value: unknown): string {
  // A list of numbers is a schedule, whose every member nobody reads in a type.
  if (Array.isArray(value) && value.every((item) => typeof item === "number")) {
    return "readonly number[]";
  }
  if (Array.isArray(value)) {
    return `readonly [\n${value.map((item) => `  ${literalType(item)},\n`).join("")}]`;
  }
  if (typeof value !== "object" || value === null) {
    return JSON.stringify(value);
  }
  // Nobody decides by the words of a sentence for people.
  if (isSentence(value)) {
    return "{ readonly en: string; readonly zh: string }";
  }
  return `{ ${Object.entries(value)
    .map(([key, member]) =>
      member === undefined ? `readonly ${key}?: never` : `readonly ${key}: ${literalType(member)}`,
    )
    .join("; ")} }`;
}

const isSentence = (value: object) => Object.keys(value).join() === "en,zh";
