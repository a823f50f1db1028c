import { callbackExamples } from "#generated/examples";
import type * as contract from "#generated/types";
import type { Callback, PayoutCallback, PurchaseCallback, RedirectCallback } from "../callback/callback.js";
import { sign } from "../signature/sign.js";
import { withSignature } from "../signature/signature-place.js";
import { merged, type Overrides } from "./merged.js";

/** The contract's examples, and `purchase-redirect`, which is another name of `redirect-get`. */
export type CallbackName = keyof typeof callbackExamples | "purchase-redirect";

/** The callback that belongs to a name. */
export type CallbackNamed<Name extends CallbackName> = AsParsed<
  (typeof callbackExamples)[Name extends keyof typeof callbackExamples ? Name : "redirect-get"]
>;

type AsParsed<C extends contract.Callback> = C extends contract.PayoutCallback
  ? PayoutCallback
  : C extends contract.PurchaseCallback
    ? PurchaseCallback
    : RedirectCallback;

/** A signed test callback, ready to be delivered. */
export interface SignedCallback<C extends Callback = Callback> {
  /** The body, exactly as it has to arrive. */
  readonly body: string;
  readonly headers: Readonly<Record<"content-type", string>>;
  /** What the body says, with its signature. */
  readonly callback: C;
  /** A new POST of it, for a route that takes a Web `Request`. */
  readonly request: (url?: string) => Request;
}

/**
 * Makes a test callback with a valid signature: the bytes and headers to deliver to a route under test.
 *
 * Overrides are merged into the callback before it is signed: objects field by field, anything else as it is;
 * `undefined` removes a field. Nothing is validated, so that a route can be tested with a callback that is
 * wrong. The signature stands in `general` if the callback has one there, else at the top level.
 *
 * Source: the contract's own examples, which come from the method page.
 *
 * @param callback Name of an example, such as `purchase-success`, `purchase-decline`, `purchase-redirect`,
 *   `payout-success`, `payout-decline`; or a whole callback. It is not changed.
 * @param secretKey The key that the route under test verifies with.
 * @param overrides What to change, with the names of the wire.
 * @throws TypeError if there is no example of that name (the message lists them), or the secret is empty.
 *
 * @example
 * const { body, headers } = await signedCallback("purchase-success", "secret", { payment: { id: "A-17" } });
 * const response = await fetch("http://localhost:3000/callbacks", { method: "POST", headers, body });
 * assert.equal(response.status, 200);
 *
 * @example
 * const response = await POST((await signedCallback("payout-decline", "secret")).request());
 */
export function signedCallback<Name extends CallbackName>(
  callback: Name,
  secretKey: string,
  overrides?: Overrides<CallbackNamed<Name>>,
): Promise<SignedCallback<CallbackNamed<Name>>>;
export function signedCallback<C extends Callback>(
  callback: C,
  secretKey: string,
  overrides?: Overrides<C>,
): Promise<SignedCallback<C>>;
export async function signedCallback(
  callback: CallbackName | Callback,
  secretKey: string,
  overrides: object = {},
): Promise<SignedCallback> {
  const base = typeof callback === "string" ? exampleNamed(callback) : callback;
  const unsigned = merged(base, overrides) as Callback;
  const body = JSON.stringify(withSignature(unsigned, await sign(unsigned, secretKey)));
  const headers = { "content-type": "application/json" };
  return {
    body,
    headers,
    callback: JSON.parse(body),
    request: (url = "https://shop.example.com/callbacks") =>
      new Request(url, { method: "POST", headers, body }),
  };
}

function exampleNamed(name: CallbackName): Callback {
  const known = name === "purchase-redirect" ? "redirect-get" : name;
  if (Object.hasOwn(callbackExamples, known)) {
    return callbackExamples[known] as Callback;
  }
  const names = [...Object.keys(callbackExamples), "purchase-redirect"].join(", ");
  throw new TypeError(`There is no test callback of this name. The names are ${names}.`);
}
