import { type CallbackKind, callbackKinds } from "#generated/callback-kinds";
import type { Violation } from "#generated/validators/validator";
import { CallbackError } from "../errors/callback-error.js";
import { problemsOf } from "../errors/problems-of.js";
import { redactText } from "../redaction/redact.js";
import type { Callback } from "./callback.js";

/**
 * The callback of this contract that a body is, or an error that says why it is none. The object passed stays
 * as it is.
 */
export function callbackIn(data: Readonly<Record<string, unknown>>): Callback | CallbackError {
  const body = withoutNothing(data);
  const { isValid } = kindOf(body);
  return isValid(body) ? withRedirectData(body) : notACallback(isValid.errors);
}

type Kind = (typeof callbackKinds)[number];

/** The contract's rule. Where no kind has the payment's type, any will do to say so. */
function kindOf(data: Readonly<Record<string, unknown>>): CallbackKind<string, string, object> {
  const { payment } = data;
  const type =
    typeof payment === "object" && payment !== null && "type" in payment ? payment.type : undefined;
  const isThere = (name: string) => data[name] !== undefined;
  const plain = callbackKinds.filter(({ names }) => names.length === 0);
  return (
    callbackKinds.find(({ names }) => names.some(isThere)) ??
    plain.find(({ paymentType }) => paymentType === type) ??
    (plain[0] as Kind)
  );
}

/**
 * Null under a name of `redirect_data` says nothing, also where what counts stands under the other one. Nor does
 * an empty set of fields, which PHP writes as an empty list: a result must not be lost for it (inferred).
 */
function withoutNothing(data: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const saysNothing = ([name, value]: [string, unknown]) =>
    isRedirectName(name)
      ? value === null || isEmpty(value)
      : setsOfFields.has(name) && Array.isArray(value) && isEmpty(value);
  const fields = Object.entries(data);
  return fields.some(saysNothing) ? Object.fromEntries(fields.filter((field) => !saysNothing(field))) : data;
}

const isRedirectName = (name: string) => name === "redirect_data" || name === "redirectData";
const setsOfFields: ReadonlySet<string> = new Set(["account", "customer", "general"]);
const isEmpty = (value: unknown) =>
  typeof value === "object" && value !== null && Object.keys(value).length === 0;

/** `redirectData` under the contract's first name. */
function withRedirectData(data: Readonly<Record<string, unknown>>): Callback {
  if (data.redirectData === undefined) {
    return data as Callback;
  }
  const { redirectData, ...rest } = data;
  return { redirect_data: redirectData, ...rest } as Callback;
}

function notACallback(violations: readonly Violation[] | null | undefined): CallbackError {
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
    const types = new Set(callbackKinds.map(({ paymentType }) => JSON.stringify(paymentType)));
    return `payment.type must be ${[...types].join(" or ")}`;
  }
  return `${path === "" ? "the whole" : redactText(path)} ${message}`;
}
