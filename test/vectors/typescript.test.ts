import { describe, expect, test } from "vitest";
import { parseCallback } from "../../src/callback/parse-callback.js";
import { CallbackError } from "../../src/errors/callback-error.js";
import type { PaymentPageInput } from "../../src/payment-page/payment-page-input.js";
import { paymentPageUrl } from "../../src/payment-page/payment-page-url.js";
import { canonicalString } from "../../src/signature/canonical-string.js";
import { naturalCompare } from "../../src/signature/natural-compare.js";
import { parseJson } from "../../src/signature/parse-json.js";
import { sign } from "../../src/signature/sign.js";
import { verify } from "../../src/signature/verify.js";
import { vectorFiles } from "./support/vector-files.js";

/*
 * This package against what PHP made. Titles have the id alone: texts of cases hold card numbers of documentation.
 */

describe.each(["canonical-strings", "signatures", "number-texts"] as const)("Of %s,", (topic) => {
  test.each(vectorFiles[topic].cases)("$id is signed as by PHP", async (each) => {
    const data = parseJson(each.json) as object;
    expect(canonicalString(data)).toBe(each.canonical_string);
    expect(await sign(data, each.key)).toBe(each.signature);
  });
});

describe("Of signatures, one at the top level and one in general:", () => {
  test.each(vectorFiles.signatures.cases)("$id verifies", async ({ json, key, signature }) => {
    const data = parseJson(json) as { general?: object };
    expect(await verify({ ...data, signature }, key)).toBe(true);
    expect(await verify({ ...data, general: { ...data.general, signature } }, key)).toBe(true);
  });
});

describe("Of number-texts,", () => {
  test.each(vectorFiles["number-texts"].cases)("$id is what its canonical string says", (each) => {
    expect(each.json).toBe(`{"n":${each.number}}`);
    expect(each.canonical_string).toBe(`n:${each.text}`);
  });
});

describe("Of natural-order,", () => {
  test.each(vectorFiles["natural-order"].cases)("$id compares as in PHP", ({ a, b, order }) => {
    expect(naturalCompare(a, b)).toBe(order);
    expect(naturalCompare(b, a)).toBe(order === 0 ? 0 : -order);
  });
});

/** The codes of `CallbackError` that a reason may have. */
const codes: Readonly<Record<string, readonly string[]>> = {
  json: ["not_json"],
  signature: ["unsigned", "bad_signature"],
  contract: ["not_a_callback"],
};

describe("Of callbacks,", () => {
  const accepted = vectorFiles.callbacks.cases.filter(({ verdict }) => verdict === "accepted");
  test.each(accepted)("$id is accepted", async ({ body, key }) => {
    const data = parseJson(body) as { payment: { status: string } };
    expect((await parseCallback(body, key)).payment.status).toBe(data.payment.status);
  });

  const refused = vectorFiles.callbacks.cases.filter(({ verdict }) => verdict === "refused");
  test.each(refused)("$id is refused where it should be", async ({ id, body, key, refused_by }) => {
    const error = await parseCallback(body, key).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(CallbackError);
    // JavaScript reads half of a character, and has no UTF-8 of it to sign.
    const by = id.includes("half-character") ? "signature" : (refused_by ?? "");
    expect(codes[by]).toContain((error as CallbackError).code);
  });

  const signed = vectorFiles.callbacks.cases.filter(({ canonical_string }) => canonical_string !== undefined);
  test.each(signed)("$id has the canonical string of PHP, and its signature", async (each) => {
    const data = parseJson(each.body) as object;
    expect(canonicalString(data)).toBe(each.canonical_string);
    expect(await verify(data, each.key)).toBe(true);
  });
});

describe("Of payment-page-links,", () => {
  test.each(vectorFiles["payment-page-links"].cases)("$id is the link", async ({ parameters, key, url }) => {
    expect(await paymentPageUrl(parameters as unknown as PaymentPageInput, { secretKey: key })).toBe(url);
  });
});
