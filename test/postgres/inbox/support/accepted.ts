import type { AcceptedCallback } from "../../../../src/callback/callback-inbox.js";
import { type CallbackName, signedCallback } from "../../../../src/testing/signed-callback.js";

/** What a handler of callbacks passes to its inbox. */
export async function accepted(
  name: CallbackName,
  payment: { readonly id: string; readonly sum?: { readonly amount: number } },
  { projectId = 200, secretKey = "secret" } = {},
): Promise<AcceptedCallback> {
  const { body, callback } = await signedCallback(name, secretKey, { project_id: projectId, payment });
  // The inbox reads the body, and nothing else.
  return { key: "", event: "update", callback, body };
}
