import { paymentPageParameters } from "#generated/validators/payment-page-parameters";
import type { Problem } from "../errors/invalid-input-error.js";
import { problemsOf } from "../errors/problems-of.js";
import { placeholderSignature } from "../signature/placeholder-signature.js";
import { isSecureUrl } from "../url/is-secure-url.js";
import { textProblem } from "../url/text-problem.js";

/**
 * Checks the parameters of Payment Page before they are signed. First the rules for every parameter, then
 * those of the contract for each one.
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
 * Such a text is signed like two parameters. A customer sees the signature of the link. So a customer who can
 * write into a parameter, such as a name, could make two parameters of it, with the same signature.
 */
const fieldInside = /;[\w-]+:/;

/**
 * The platform is written in PHP, which reads brackets in a name as nesting, and changes dots and blanks to
 * `_`.
 */
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

/** `baseUrl` is where the widget opens the page. */
function hostProblem(name: string, value: unknown, allowHttp: boolean): string | undefined {
  if (name !== "baseUrl" || allowHttp || !URL.canParse(String(value))) {
    return undefined;
  }
  return isSecureUrl(new URL(String(value))) ? undefined : "must begin with https:, or pass allowHttp: true";
}

/**
 * A boolean is checked as 0, a number that only switches allow. So `payment_amount: true` is refused, and not
 * read as 1 fen.
 */
function contractProblems(parameters: Readonly<Record<string, unknown>>): Problem[] {
  const values = Object.entries(parameters).map(([name, value]) => [
    name,
    typeof value === "boolean" ? 0 : value,
  ]);
  const valid = paymentPageParameters({ ...Object.fromEntries(values), signature: placeholderSignature });
  return valid ? [] : problemsOf(paymentPageParameters.errors);
}
