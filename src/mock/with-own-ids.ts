import { isObject } from "../signature/is-object.js";
import { sign } from "../signature/sign.js";
import { signaturePlace, withSignature } from "../signature/signature-place.js";

/** What a Gate request says about itself. */
export interface Ids {
  readonly project_id?: number;
  readonly payment_id?: string;
  readonly request_id?: string;
}

/** The ids in a request: in `general`, or at the top level. */
export function idsIn(request: unknown): Ids {
  const { general, ...top } = isObject(request) ? request : {};
  const { project_id, payment_id, request_id } = { ...top, ...(isObject(general) && general) } as Fields;
  return {
    // The Data API has a list of projects here.
    ...(typeof project_id === "number" && { project_id }),
    ...(typeof payment_id === "string" && { payment_id }),
    ...(typeof request_id === "string" && { request_id }),
  };
}

/**
 * An example as the answer to this request: about its project and payment, and signed anew if it was signed.
 */
export async function withOwnIds(example: unknown, request: unknown, secretKey: string): Promise<unknown> {
  if (!isObject(example)) {
    return example;
  }
  const ids = idsIn(request);
  const { general, payment } = example;
  const answer = {
    ...replaced(example, { ...ids }),
    ...(isObject(general) && { general: replaced(general, { ...ids }) }),
    ...(isObject(payment) && { payment: replaced(payment, { id: ids.payment_id }) }),
  };
  return signaturePlace(answer) === undefined ? answer : withSignature(answer, await sign(answer, secretKey));
}

type Fields = Readonly<Record<string, unknown>>;

/** A copy, in which fields that are there have other values. */
const replaced = (fields: Fields, values: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, values[name] ?? value]));
