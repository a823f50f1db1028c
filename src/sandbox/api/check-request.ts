import type { Validator } from "#generated/validators/validator";
import type { Refusal } from "../../refusal/refusal.js";
import { refusalOf, refusalOfBody, refusalOfCode } from "../../refusal/refusal-of.js";
import { holds } from "../../signature/holds.js";
import { isObject } from "../../signature/is-object.js";
import { parseJson } from "../../signature/parse-json.js";

/** A request that holds, or why it does not, with what could be read of it. */
export type CheckedRequest<T> =
  | { readonly body: T; readonly refusal?: undefined }
  | { readonly body?: GateFields; readonly refusal: Refusal };

/** What every Gate request may have: some have it in `general`, others at the top level. */
export interface GateFields {
  readonly project_id?: unknown;
  readonly payment_id?: unknown;
  readonly request_id?: unknown;
  readonly signature?: unknown;
  readonly general?: GateFields | undefined;
}

/**
 * Checks a Gate request as the platform does, in its order: JSON, project, signature, contract.
 *
 * @param body The JSON object that arrived, if it is one.
 * @param secretKey Of its project; `undefined` when there is no such project.
 */
export async function checkRequest<T>(
  body: GateFields | undefined,
  isValid: Validator<T>,
  secretKey: string | undefined,
): Promise<CheckedRequest<T>> {
  if (!body) {
    return { refusal: refusalOfBody() };
  }
  if (secretKey === undefined) {
    return { body, refusal: refusalOfCode("2442") };
  }
  const { signature } = generalOf(body);
  if (signature === undefined || signature === null || signature === "") {
    return { body, refusal: refusalOfCode("3262") };
  }
  if (!(await holds(body, secretKey))) {
    return { body, refusal: refusalOfCode("3261") };
  }
  return isValid(body) ? { body } : { body, refusal: refusalOf(isValid.errors ?? []) };
}

/** The JSON object in a text; `undefined` when there is none. */
export function objectIn(text: string): GateFields | undefined {
  try {
    const value = parseJson(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** What a request says of itself, wherever it says it. */
export const generalOf = (body: GateFields = {}): GateFields =>
  isObject(body.general) ? { ...body, ...body.general } : body;
