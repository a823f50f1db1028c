import { payoutCallback } from "#generated/validators/payout-callback";
import { purchaseCallback } from "#generated/validators/purchase-callback";
import { redirectCallback } from "#generated/validators/redirect-callback";
import type { Validator } from "#generated/validators/validator";
import { CallbackError } from "../errors/callback-error.js";
import { problemsOf } from "../errors/problems-of.js";
import { redactText } from "../redaction/redact.js";
import { valueText } from "../signature/value-text.js";
import { assertNotForged } from "./assert-not-forged.js";
import { assertOneSignature } from "./assert-one-signature.js";
import { assertProject } from "./assert-project.js";
import { assertSignedWithAny } from "./assert-signed-with-any.js";
import type { Callback } from "./callback.js";
import { keyOf } from "./callback-key.js";
import { otherKey } from "./other-key.js";
import type { ParseCallbackOptions } from "./parse-callback-options.js";
import { readBody } from "./read-body.js";
import { type KeyPath, keyPaths, type SignedFields, signedFields } from "./signed-fields.js";

/** What a body turned out to be once its signature held: a callback of this contract, or something else of the project. */
export type Verified =
  | { readonly key: string; readonly callback: Callback }
  | {
      readonly key: string;
      /** The body as it was signed: another payment method's callback, say. */
      readonly other: Readonly<Record<string, unknown>>;
      /** Why it is no callback of this contract: `not_a_callback`. */
      readonly reason: CallbackError;
    };

/**
 * Verifies a body, refuses what is forged, and tells a callback of this contract from something else that the project's key signed.
 *
 * @param secretKeys The keys to try, in their order; at least one, none of them empty.
 * @throws CallbackError for all that must not be acted on.
 * @throws TypeError if what was passed cannot be a body.
 */
export async function readCallback(
  body: unknown,
  secretKeys: readonly string[],
  options: ParseCallbackOptions = {},
): Promise<Verified> {
  const { text, data, form } = readBody(body);
  assertOneSignature(data);
  const canonical = await assertSignedWithAny(secretKeys, data, form);
  const hasSemicolons = text === undefined || text.includes(";") || text.includes("\\u003");
  assertNotForged({ data, canonical, hasSemicolons }, options.furtherFields);
  let read: SignedFields | undefined;
  const fields = () => {
    read ??= signedFields(canonical);
    return read;
  };
  if (options.projectId !== undefined) assertProject(fields(), options.projectId);

  const callback = withRedirectData(data);
  const isValid = validatorFor(callback);
  if (isValid(callback)) {
    // Without a `;` in any text the lines are the fields, and the schema holds: then they cannot differ.
    if (hasSemicolons) assertSameFields(callback, fields());
    return {
      get key() {
        return keyOf(fields());
      },
      callback,
    };
  }
  const reason = notACallback(isValid.errors);
  if (isOfThisContract(fields())) throw reason;
  return { key: await otherKey(canonical), other: data, reason };
}

/**
 * Passes when the callback has the fields that the key is made of, so that what is handled is what the key names. It can lack one
 * only if a text of it signs like several fields.
 *
 * @throws CallbackError `not_a_callback`.
 */
function assertSameFields(callback: Callback, fields: SignedFields): void {
  for (const path of keyPaths) {
    const value = path.split(":").reduce<unknown>(memberOf, callback);
    if ((value === undefined ? value : valueText(value, path)) === fields[path]) continue;
    throw new CallbackError(
      "not_a_callback",
      `The signature holds, but ${path.replaceAll(":", ".")} has \`;name:\` in it, so it does not tell which fields were signed. ` +
        "Keep `;` out of ids.",
    );
  }
}

const memberOf = (container: unknown, key: string) =>
  (container as Record<string, unknown> | undefined)?.[key];

/**
 * Whether a canonical string is that of a purchase or payout in CNY, in whatever structure it came. Then a body that does not
 * match the schema is no other method's callback: it is this contract's, broken or rearranged, and acting on it would be a second
 * event of one signature.
 */
function isOfThisContract(fields: SignedFields): boolean {
  return (
    requiredPaths.every((path) => fields[path] !== undefined) &&
    fields["payment:sum:currency"] === "CNY" &&
    (fields["payment:type"] === "purchase" || fields["payment:type"] === "payout")
  );
}

const requiredPaths = [
  "project_id",
  "payment:id",
  "payment:type",
  "payment:status",
  "payment:sum:amount",
  "payment:sum:currency",
  "operation:type",
  "operation:status",
] as const satisfies readonly KeyPath[];

/** `redirectData` under the contract's name, and no `redirect_data` that is null. The object passed stays as it is. */
function withRedirectData(data: Record<string, unknown>): Record<string, unknown> {
  const { redirect_data = data.redirectData } = data;
  if (redirect_data === undefined) return data;
  if (redirect_data === data.redirect_data && redirect_data !== null) return data;
  const { redirect_data: _, redirectData: __, ...rest } = data;
  return redirect_data === null ? rest : { ...rest, redirect_data };
}

function validatorFor(data: Record<string, unknown>): Validator<Callback> {
  if (data.redirect_data !== undefined) return redirectCallback;
  const { payment } = data;
  const isPayout =
    typeof payment === "object" && payment !== null && "type" in payment && payment.type === "payout";
  return isPayout ? payoutCallback : purchaseCallback;
}

function notACallback(violations: Validator<Callback>["errors"]): CallbackError {
  const [problem] = problemsOf(violations);
  return new CallbackError(
    "not_a_callback",
    `The signature holds, but the body is no callback of this contract: ${describe(problem)}. ` +
      "Does the project use a format of its own, or does the callback belong to another payment method?",
  );
}

function describe(problem: { path: string; message: string } | undefined): string {
  if (problem === undefined) return "it does not match the schema";
  const { path, message } = problem;
  if (path === "payment.type" && message !== "is missing")
    return 'payment.type must be "purchase" or "payout"';
  return `${path === "" ? "the whole" : redactText(path)} ${message}`;
}
