import type { RedirectData } from "#generated/types";
import { redirectData } from "#generated/validators/redirect-data";
import { InvalidInputError, type Problem } from "../errors/invalid-input-error.js";
import { problemsOf } from "../errors/problems-of.js";
import { textProblem } from "../url/text-problem.js";

/** Where a customer goes, and with what. */
export interface RedirectTarget {
  readonly method: "GET" | "POST";
  readonly url: URL;
  readonly fields: readonly (readonly [name: string, value: string])[];
}

/**
 * Checks `redirect_data` and makes texts of its fields: null an empty one, a number or boolean as JSON writes
 * it.
 *
 * @throws InvalidInputError when it breaks the contract, or no browser could follow it.
 */
export function redirectTarget(data: RedirectData): RedirectTarget {
  if (!redirectData(data)) {
    throw invalidRedirect(problemsOf(redirectData.errors));
  }
  const { method, url, body = [] } = data;
  const fields = Object.entries(body).map(([name, value]) => [name, String(value ?? "")] as const);
  const problems = fields.flatMap(([name, value]) => {
    const message = textProblem(name) ?? textProblem(value);
    return message === undefined ? [] : [{ path: "body", message: `has a field that ${message}` }];
  });
  if (problems.length > 0) {
    throw invalidRedirect(problems);
  }
  return { method, url: targetUrl(url), fields };
}

/** The error for `redirect_data` that cannot be used. */
export function invalidRedirect(problems: readonly Problem[]): InvalidInputError {
  return new InvalidInputError("The redirect_data", problems);
}

/** The contract has let only `http` and `https` pass. A user name before the host can pose as the host. */
function targetUrl(text: string): URL {
  if (!URL.canParse(text)) {
    throw invalidRedirect([{ path: "url", message: "must be a URL that a browser can open" }]);
  }
  const url = new URL(text);
  if (url.username !== "" || url.password !== "") {
    throw invalidRedirect([{ path: "url", message: "must not hold a user name or a password" }]);
  }
  return url;
}
