import type { CallbackHandlerOptions, StoreFor } from "./callback-handler-options.js";
import { createDeliveryHandler, tooLarge } from "./create-delivery-handler.js";
import { DeliveryError } from "./delivery-error.js";
import { joinBytes } from "./join-bytes.js";

/**
 * Makes a handler for the platform's callbacks, from a Web `Request` to a `Response`: for Next.js, Hono, Bun,
 * Deno, Cloudflare Workers and everything else that speaks them. For node:http, Express and Fastify there is
 * `createNodeCallbackHandler`.
 *
 * | Answer | When |
 * | --- | --- |
 * | 200 | handled now, or before, as the `store` knows; stored by the `inbox`, now or before |
 * | 400 | `not_json`, `too_complex`, `unsigned`, `bad_signature`, `wrong_project`; `not_a_callback`, if there is no handler `other` and no inbox; `interrupted` |
 * | 405, 413, 415 | not POST; larger than `maxBodySize`; not JSON by its content type |
 * | 500 | a handler, the store, the inbox or `secretKey` has failed; `already_read`: something has read the body before |
 * | 503 | `busy`: the same event is still being handled; `timed_out`: the `timeout` is over |
 *
 * `CallbackErrorCode` and `DeliveryErrorCode` say what the codes mean. Anything but 200 makes the platform
 * repeat the callback. A refusal has a JSON body `{code, message}` without any data of the callback. A 503
 * has `Retry-After: 10`, in seconds: the pause after which the platform itself repeats for the first time.
 * The promise never rejects; errors go to `onError`.
 *
 * The table at `CallbackEvents` says which callback goes to which handler in `on`. On Node each delivery is told
 * on the tracing channel `cup-quickpay:callback` of `node:diagnostics_channel`: `{ method, key, event,
 * status, duration, error }`, redacted.
 *
 * Source: platform documentation of callbacks for 200, 400 and 500.
 *
 * @throws TypeError for options that can never work: a `secretKey` of a wrong type, a `projectId` that is no whole
 *   number, a name in `on` that is no event, no `on.update`. A secret key that is empty is told at the first delivery, by 500 and `onError`.
 *
 * @example
 * // Next.js, app/callbacks/route.ts
 * export const POST = createCallbackHandler({
 *   secretKey: () => process.env.CUP_SECRET_KEY ?? "",
 *   on: {
 *     redirect: (callback) => saveRedirect(callback.payment.id, callback.redirect_data),
 *     purchaseSuccess: (callback) => deliver(callback.payment.id, callback.payment.sum), // if it is the order's sum
 *     purchaseDecline: (callback) => cancel(callback.payment.id, callback.operation.code), // if `supersedes` says so
 *     update: (callback) => log(callback.payment.id, callback.payment.status),
 *   },
 * });
 *
 * @example
 * // Hono: the raw request, which nothing may have read
 * app.post("/callbacks", (c) => handleCallback(c.req.raw));
 *
 * @example
 * // Bun
 * Bun.serve({ routes: { "/callbacks": handleCallback } });
 *
 * @example
 * // Deno
 * Deno.serve(handleCallback);
 */
export function createCallbackHandler<Tx = undefined>(
  options: CallbackHandlerOptions<Tx> & StoreFor<Tx>,
): (request: Request) => Promise<Response> {
  const handle = createDeliveryHandler(options);

  return async (request) => {
    const { status, headers, body } = await handle({
      method: request.method,
      contentType: request.headers.get("content-type"),
      contentLength: request.headers.get("content-length"),
      read: (maxBytes, signal) => bytesOf(request, maxBytes, signal),
    });
    return new Response(body === "" ? null : body, { status, headers });
  };
}

async function bytesOf(request: Request, maxBytes: number, signal: AbortSignal): Promise<Uint8Array> {
  if (request.bodyUsed || request.body?.locked) {
    throw new DeliveryError(
      "already_read",
      "The request's body was read before the callback handler got it. Call the handler with the untouched request, " +
        "or with request.clone() made before the first read.",
    );
  }
  // Either there is no body, or this runtime has no streams.
  if (!request.body) {
    return new Uint8Array(await request.arrayBuffer());
  }
  const reader = request.body.getReader();
  // Not awaited, here and below: the sender need not agree.
  signal.addEventListener("abort", () => void reader.cancel().catch(() => {}), { once: true });
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read().catch(interrupted);
    // A reader that is cancelled says that it is done.
    signal.throwIfAborted();
    if (done) {
      return joinBytes(chunks);
    }
    size += value.length;
    if (size > maxBytes) {
      reader.cancel().catch(() => {});
      throw tooLarge(maxBytes);
    }
    chunks.push(value);
  }
}

function interrupted(cause: unknown): never {
  throw new DeliveryError("interrupted", "The connection ended before the body did.", { cause });
}
