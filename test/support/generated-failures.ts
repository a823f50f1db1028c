import { readdirSync } from "node:fs";
import type { Validator } from "../../generated/validators/validator.js";
import { places } from "./places.js";

const folder = new URL("../../generated/validators/", import.meta.url);
const modules = readdirSync(folder).filter((name) => name.endsWith(".js"));

/** Every validator that the package ships, by its name. */
const validators: Record<string, Validator<unknown>> = Object.assign(
  {},
  ...(await Promise.all(modules.map((name) => import(new URL(name, folder).href)))),
);

/**
 * What the validator that the package ships finds; only the first failure, if the platform sends the value.
 */
export function generatedFailures(schema: string, value: unknown): string[] {
  const validate = validators[schema.charAt(0).toLowerCase() + schema.slice(1)];
  if (!validate) {
    throw new Error(`generated/validators has no validator for ${schema}.`);
  }
  return validate(value) ? [] : places(validate.errors as never);
}
