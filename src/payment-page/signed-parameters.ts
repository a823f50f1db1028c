import type { PaymentPageParameters } from "#generated/validators/payment-page-parameters";
import { InvalidInputError, type Problem } from "../errors/invalid-input-error.js";
import { SecretKeyError } from "../errors/secret-key-error.js";
import { withoutUndefined } from "../options/without-undefined.js";
import { assertSecretKeySource, readSecretKey } from "../signature/secret-key.js";
import { sign } from "../signature/sign.js";
import { parameterProblems } from "./parameter-problems.js";
import type { PaymentPageInput, PaymentPageOptions } from "./payment-page-input.js";

/** The parameters of the contract, and whatever else was passed. */
export type SignedParameters = PaymentPageParameters & Record<string, string | number | undefined>;

/**
 * A completed, checked and signed copy of parameters of Payment Page; the signature is the last one.
 *
 * @throws InvalidInputError naming every parameter at fault; SecretKeyError; TypeError for a secretKey that
 *   can be none.
 */
export async function signedParameters(
  input: PaymentPageInput,
  { secretKey: source, projectId, allowHttp = false }: PaymentPageOptions,
): Promise<SignedParameters> {
  const given = withoutUndefined(input);
  const filled = withoutUndefined({ project_id: projectId, payment_currency: "CNY", language_code: "zh" });
  const completed = { ...filled, ...given };

  assertSecretKeySource(source, { several: false });
  const secretKey = await readSecretKey(source).catch((cause) => {
    throw new SecretKeyError(cause);
  });
  const problems: Problem[] = parameterProblems(completed, allowHttp);
  if (projectId !== undefined && completed.project_id !== projectId) {
    problems.push({ path: "project_id", message: "must be the projectId of the options" });
  }
  for (const [path, value] of Object.entries(completed)) {
    if (value === secretKey) {
      problems.push({ path, message: "must not be the secret key: customers see the parameters" });
    }
  }
  if (problems.length > 0) {
    throw new InvalidInputError("The set of Payment Page parameters", problems);
  }

  const parameters = mapped(completed, (value) => (typeof value === "boolean" ? Number(value) : value));
  const signature = await sign(signedPart(parameters), secretKey);
  return { ...parameters, signature } as SignedParameters;
}

/**
 * What the platform signs: not names that begin with `_`; `sign` itself leaves out `frame_mode`. As texts,
 * for a query has nothing else, and PHP prints a float in another way than JavaScript.
 */
function signedPart(parameters: Record<string, unknown>): Record<string, string> {
  const entries = Object.entries(parameters).filter(([name]) => !name.startsWith("_"));
  return mapped(Object.fromEntries(entries), String);
}

function mapped<T>(values: Record<string, unknown>, change: (value: unknown) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, change(value)]));
}
