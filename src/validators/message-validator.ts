import type { Validator } from "#generated/validators/validator";
import type { Problem } from "../errors/invalid-input-error.js";
import { problemsOf } from "../errors/problems-of.js";
import type { StandardSchema } from "./standard-schema.js";

/**
 * Tells whether values are one message of the contract. It changes nothing, fills nothing in, and lets unknown
 * fields pass, as the platform adds some at any time.
 */
export interface MessageValidator<T> {
  /**
   * Whether a value is this message.
   *
   * @param value What `JSON.parse` or `parseJson` has made of a body.
   */
  is(value: unknown): value is T;
  /**
   * Where a value breaks the message, and what is wrong there, without the value itself. Empty if nothing is.
   * For a request it names all places; for an answer or a callback, which come from outside, only the first.
   */
  problems(value: unknown): readonly Problem[];
  /** The same for libraries that take a Standard Schema. */
  readonly "~standard": StandardSchema<T>;
}

/** A validator for users, of a generated one. */
export function messageValidator<T>(isValid: Validator<T>): MessageValidator<T> {
  const problems = (value: unknown) => (isValid(value) ? [] : problemsOf(isValid.errors));
  return {
    is: (value): value is T => isValid(value),
    problems,
    "~standard": {
      version: 1,
      vendor: "cup-quickpay",
      validate(value) {
        const issues = problems(value).map(({ path, message }) => ({
          message,
          path: path === "" ? [] : path.split("."),
        }));
        return issues.length > 0 ? { issues } : { value: value as T };
      },
    },
  };
}
