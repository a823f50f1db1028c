import { failures } from "./failures.js";
import { generatedFailures } from "./generated-failures.js";

/**
 * What breaks the contract, as `failures` says.
 *
 * @throws Error when the validator that the package ships thinks otherwise.
 */
export function judged(schema: string, value: unknown): string[] {
  const own = failures(schema, value);
  const shipped = generatedFailures(schema, value);
  const agreed =
    shipped.every((failure) => own.includes(failure)) && (own.length === 0) === (shipped.length === 0);
  if (!agreed) {
    throw new Error(`The contract finds [${own}], but generated/validators [${shipped}] in ${schema}.`);
  }
  return own;
}
