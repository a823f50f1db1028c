import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as constants from "../../generated/constants.js";
import { figures } from "../../scripts/redocly/figures/figures.js";
import { text } from "../support/contract.js";
import { titled } from "../support/titled.js";

const { resolved } = figures();

/** The text of a file in one line, so that a sentence of a comment is not broken. */
const inOneLine = (file: string) => text(file).replace(/\s*\n\s*(?:\*(?!\/)|\/\/)?\s*/g, " ");

/** Where code and its documents repeat a figure of the contract in words. They have no placeholders. */
const repeated: [file: string, sentence: string][] = [
  ["README.md", "ask `paymentStatus` (not before {{status.wait}})"],
  ["README.md", 'await sandbox.advance("{{callbacks.within:number}}d"); // every repeat'],
  ["README.md", "1000 is {{PayoutAmount.minimum:yuan}} CNY"],
  ["src/callback/callback-handler-options.ts", "Show them `redirect_data` within {{redirect.within}}."],
  [
    "src/callback/callback-handler-options.ts",
    'milliseconds, `"{{callbacks.handling:number}}s"` if left out.',
  ],
  ["src/callback/create-callback-handler.ts", "`Retry-After: {{callbacks.early.wait:number}}`, in seconds"],
  ["src/callback/memory-callback-store.ts", "for up to {{callbacks.within}}."],
  ["src/cli/explain-mismatch.ts", "The platform writes the {{signature.bytes}} bytes in Base64."],
  ["src/cli/explain-mismatch.ts", "no Base64 of {{signature.bytes}} bytes: it has"],
  ["src/cli/explain-mismatch.ts", "characters instead of {{Signature.longest}}, or wrong ones."],
  ["src/data-api/create-data-api-client.ts", "can take {{data-api.answer:number}} minutes"],
  ["src/data-api/create-data-api-client.ts", "An interval of more than {{data-api.interval}} is"],
  [
    "src/data-api/operations-query.ts",
    "1 to {{OperationsRequest.limit.maximum}}, default {{OperationsRequest.limit.maximum}}; `offset`",
  ],
  ["src/errors/invalid-input-error.ts", "`must be <= {{SaleAmount.maximum:digits}}`"],
  ["src/gate/create-gate-client.ts", "Amount in fen, at most {{SaleAmount.maximum}}."],
  ["src/gate/create-gate-client.ts", "Amount in fen, {{PayoutAmount.minimum}} to {{PayoutAmount.maximum}}."],
  ["src/gate/create-gate-client.ts", "not before {{status.wait}} after its first request."],
  ["src/inbox/inbox-options.ts", "repeats a callback for up to {{callbacks.within}}."],
  ["src/payment-page/payment-page-config.ts", "(1000 is {{PayoutAmount.minimum:yuan}} CNY)"],
  ["src/payment-page/payment-page-url.ts", "(1000 is {{PayoutAmount.minimum:yuan}} CNY)"],
  ["src/postgres/callback-table.ts", "for up to {{callbacks.within}},"],
  ["src/reference/payout-region.ts", "the {{PayoutRegionId.values}} regions are all."],
  ["src/sandbox/payment/callback-record.ts", "tried {{callbacks.attempts}} times in vain"],
  ["src/sandbox/settings/options.ts", "{{data-api.token}} characters as the platform's"],
  ["src/sandbox/callbacks/retry-schedule.ts", "up to {{callbacks.longest:words}}."],
  ["src/sandbox/sandbox.ts", "takes {{callbacks.within}} of that clock"],
  ["src/signature/hmac.node.ts", "always {{Signature.longest}} characters."],
  ["src/signature/hmac.web.ts", "always {{Signature.longest}} characters."],
  ["src/signature/sign.ts", "@returns {{Signature.longest}} characters,"],
];

describe("Code that repeats a figure of the contract in words has the right one:", () => {
  test.each(titled(repeated, ([file, sentence]) => `${file}: ${sentence}`))("%s", (_, [file, sentence]) => {
    expect(inOneLine(file)).toContain(resolved(sentence));
  });
});

/** Figures of the package's own, which the contract does not have. */
const own = [
  "600 characters",
  "20,000 characters",
  "20 characters",
  "120 characters",
  "4 times",
  "10 s apart",
  "1 000 000",
  "8 days",
  "9 hours",
];

test("No figure of the contract is repeated elsewhere in src, README or SECURITY", () => {
  const files = ["README.md", "SECURITY.md"].concat(
    readdirSync("src", { recursive: true })
      .map((file) => `src/${String(file).replaceAll("\\", "/")}`)
      .filter((file) => file.endsWith(".ts")),
  );
  const figure =
    /\b(?:\d+|five|ten|eleven|four) (?:s|days|hours|minutes|times|regions|characters)\b(?: apart)?|\b\d \d{3} \d{3}\b|\b64 bytes\b|20,000 characters/g;
  const found = files.flatMap((file) => {
    const sentences = repeated.filter(([of]) => of === file).map(([, sentence]) => resolved(sentence));
    const rest = sentences.reduce((whole, sentence) => whole.replaceAll(sentence, ""), inOneLine(file));
    return [...rest.matchAll(figure)]
      .map(([match]) => match)
      .filter((match) => !own.includes(match))
      .map((match) => `${file}: ${match}`);
  });
  expect(found).toEqual([]);
});

test("Code has the contract's figures as constants", () => {
  const { callbackAttempts, callbackPause, callbackTimeout, operationsLimit, statusWait } = constants;
  expect({ callbackAttempts, callbackPause, callbackTimeout, operationsLimit, statusWait }).toEqual({
    callbackAttempts: 120,
    callbackPause: 10,
    callbackTimeout: 10,
    operationsLimit: 1000,
    statusWait: 10,
  });
});

test("Code has the schedule of repeats: 119 pauses of ten seconds to four hours", () => {
  const { callbackWaits } = constants;
  expect(callbackWaits).toHaveLength(119);
  expect([
    callbackWaits[0],
    callbackWaits[4],
    callbackWaits[5],
    callbackWaits[66],
    callbackWaits[118],
  ]).toEqual([10_000, 10_000, 84_049, 14_193_862, 14_400_000]);
});
