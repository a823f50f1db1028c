import { canonicalString } from "../../signature/canonical-string.js";
import { hmacSha512 } from "../../signature/hmac.node.js";
import type { CallbackRecord } from "../payment/callback-record.js";
import type { Payment } from "../payment/payment.js";
import { type CallbackMessage, callbackBody } from "../wire/callback-body.js";
import type { Signer } from "../wire/status-answer.js";

/** Whose callback it is, with which key it is signed, and where the sandbox listens. */
export interface CallbackSigner extends Signer {
  readonly url: string;
}

/**
 * A callback as it is sent: of the payment as it stood when the callback came up. It is made anew for each attempt,
 * and is the same each time.
 */
export function callbackMessage(
  payment: Payment,
  { kind, life, changedAt }: CallbackRecord,
  { projectId, secretKey, url }: CallbackSigner,
): CallbackMessage & { signature: string } {
  const body = callbackBody({ ...payment, life, changedAt }, kind, { projectId, url });
  // On Node, where the sandbox runs, this is no promise.
  const signature = hmacSha512(canonicalString(body), secretKey) as string;
  return { ...body, signature };
}
