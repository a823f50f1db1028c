import { payoutCallback } from "#generated/validators/payout-callback";
import { purchaseCallback } from "#generated/validators/purchase-callback";
import { redirectCallback } from "#generated/validators/redirect-callback";
import type { Validator } from "#generated/validators/validator";
import { CallbackError } from "../errors/callback-error.js";
import { problemsOf } from "../errors/problems-of.js";
import { redactText } from "../redaction/redact.js";
import type { Callback } from "./callback.js";

/**
 * The callback of this contract that a body is, or an error that says why it is none. The object passed stays
 * as it is.
 */
export function callbackIn(data: Record<string, unknown>): Callback | CallbackError {
  const callback = withRedirectData(data);
  const isValid = validatorFor(callback);
  return isValid(callback) ? callback : notACallback(isValid.errors);
}

/** `redirectData` under the contract's name, and no `redirect_data` that is null. */
function withRedirectData(data: Record<string, unknown>): Record<string, unknown> {
  if (data.redirectData === undefined && data.redirect_data !== null) {
    return data;
  }
  const { redirect_data, redirectData, ...rest } = data;
  const either = redirect_data ?? redirectData ?? undefined;
  return either === undefined ? rest : { ...rest, redirect_data: either };
}

function validatorFor(data: Record<string, unknown>): Validator<Callback> {
  if (data.redirect_data !== undefined) {
    return redirectCallback;
  }
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
  if (problem === undefined) {
    return "it does not match the schema";
  }
  const { path, message } = problem;
  if (path === "payment.type" && message !== "is missing") {
    return 'payment.type must be "purchase" or "payout"';
  }
  return `${path === "" ? "the whole" : redactText(path)} ${message}`;
}
