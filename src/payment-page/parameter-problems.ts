import { paymentPageParameters } from "#generated/validators/payment-page-parameters";
import type { Problem } from "../errors/invalid-input-error.js";
import { problemsOf } from "../errors/problems-of.js";
import { placeholderSignature } from "../signature/placeholder-signature.js";
import { isSecureUrl } from "../url/is-secure-url.js";
import { textProblem } from "../url/text-problem.js";

/**
 * What is wrong with parameters of Payment Page before they are signed: first what no parameter may be, then
 * what the contract says of each.
 */
export function parameterProblems(
  parameters: Readonly<Record<string, unknown>>,
  allowHttp: boolean,
): Problem[] {
  const general = Object.entries(parameters).flatMap(([name, value]): Problem[] => {
    const message = nameProblem(name) ?? valueProblem(value) ?? hostProblem(name, value, allowHttp);
    return message === undefined ? [] : [{ path: name, message }];
  });
  const named = new Set(general.map(({ path }) => path));
  return [...general, ...contractProblems(parameters).filter(({ path }) => !named.has(path))];
}

/**
 * The scheme signs such a text like two parameters. Customers see the signature of a link, so one who can
 * write into a parameter, a name say, could take the link apart again as it suits them.
 */
const fieldInside = /;[\w-]+:/;

/** The platform is written in PHP, which takes brackets for nesting and makes `_` of dots and blanks. */
function nameProblem(name: string): string | undefined {
  if (name === "signature") {
    return "is made here: leave it out";
  }
  return /^[\w-]+$/.test(name) ? undefined : "must have a name of letters, digits, _ and - only";
}

function valueProblem(value: unknown): string | undefined {
  switch (typeof value) {
    case "boolean":
      return undefined;
    case "string":
      return (
        textProblem(value) ??
        (fieldInside.test(value)
          ? "must not have `;name:` in it: it signs like a further parameter"
          : undefined)
      );
    case "number":
      return Math.abs(value) <= Number.MAX_SAFE_INTEGER
        ? undefined
        : "must be a number below 2^53, or a text";
    default:
      return value === null ? "must not be null: leave it out" : "must be a text, a number or a boolean";
  }
}

/** Where the widget opens the page. */
function hostProblem(name: string, value: unknown, allowHttp: boolean): string | undefined {
  if (name !== "baseUrl" || allowHttp || !URL.canParse(String(value))) {
    return undefined;
  }
  return isSecureUrl(new URL(String(value))) ? undefined : "must begin with https:, or pass allowHttp: true";
}

/**
 * A boolean is checked as 0, which of all numbers only a switch can be: `payment_amount: true` is not one
 * fen.
 */
function contractProblems(parameters: Readonly<Record<string, unknown>>): Problem[] {
  const values = Object.entries(parameters).map(([name, value]) => [
    name,
    typeof value === "boolean" ? 0 : value,
  ]);
  const valid = paymentPageParameters({ ...Object.fromEntries(values), signature: placeholderSignature });
  return valid ? [] : problemsOf(paymentPageParameters.errors);
}
