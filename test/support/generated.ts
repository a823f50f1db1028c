import type { Validator } from "../../generated/validators.js";
import * as validators from "../../generated/validators.js";
import { places } from "./places.js";

/** What the validator that the package ships finds; only the first failure, if the platform sends the value. */
export function generatedFailures(schema: string, value: unknown): string[] {
  const validate = (validators as Record<string, Validator<unknown>>)[
    schema.charAt(0).toLowerCase() + schema.slice(1)
  ];
  if (!validate) throw new Error(`generated/validators.js has no validator for ${schema}.`);
  return validate(value) ? [] : places(validate.errors as never);
}
