import type { CallbackHandlerOptions } from "./callback-handler-options.js";
import { createDeliveryHandler, tooLarge } from "./create-delivery-handler.js";
import { DeliveryError } from "./delivery-error.js";
import { joinBytes } from "./join-bytes.js";

/**
 * Makes a handler for the platform's callbacks, from a Web `Request` to a `Response`: for Next.js, Hono, Bun, Deno,
 * Cloudflare Workers and everything else that speaks them. For node:http, Express and Fastify there is
 * `createNodeCallbackHandler`.
 *
 * | Answer | When |
 * | --- | --- |
 * | 200 | handled, or claimed before in the `store` |
 * | 400 | not JSON, unsigned, wrong signature, not a callback of this contract |
 * | 405, 413, 415 | not POST; larger than `maxBodySize`; not JSON by its content type |
 * | 500 | a handler or the store has failed, or the body was read before |
 *
 * Anything but 200 makes the platform repeat the callback. A refusal has a JSON body `{code, message}` without any data of
 * the callback. The promise never rejects; errors go to `onError`.
 *
 * Source: platform documentation of callbacks for 200, 400 and 500.
 *
 * @throws TypeError if there is no secret key, or `maxBodySize` is not a positive integer.
 *
 * @example
 * // Next.js, app/callbacks/route.ts
 * export const POST = createCallbackHandler({
 *   secretKey: process.env.CUP_SECRET_KEY ?? "",
 *   onRedirect: (callback) => saveRedirect(callback.payment.id, callback.redirect_data),
 *   onSuccess: (callback) => deliver(callback.payment.id, callback.payment.sum),
 *   onDecline: (callback) => cancel(callback.payment.id, callback.operation.code),
 *   store: memoryCallbackStore(),
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
export function createCallbackHandler(
  options: CallbackHandlerOptions,
): (request: Request) => Promise<Response> {
  const handle = createDeliveryHandler(options);

  return async (request) => {
    const { status, headers, body } = await handle({
      method: request.method,
      contentType: request.headers.get("content-type"),
      contentLength: request.headers.get("content-length"),
      read: (maxBytes) => bytesOf(request, maxBytes),
    });
    return new Response(body === "" ? null : body, { status, headers });
  };
}

async function bytesOf(request: Request, maxBytes: number): Promise<Uint8Array> {
  if (request.bodyUsed || request.body?.locked) {
    throw new DeliveryError(
      "already_read",
      "The request's body was read before the callback handler got it. Call the handler with the untouched request, " +
        "or with request.clone() made before the first read.",
    );
  }
  // Either there is no body, or this runtime has no streams.
  if (!request.body) return new Uint8Array(await request.arrayBuffer());
  const reader = request.body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read().catch(interrupted);
    if (done) return joinBytes(chunks);
    size += value.length;
    if (size > maxBytes) {
      // Not awaited: the sender need not agree.
      reader.cancel().catch(() => {});
      throw tooLarge(maxBytes);
    }
    chunks.push(value);
  }
}

function interrupted(cause: unknown): never {
  throw new DeliveryError("interrupted", "The connection ended before the body did.", { cause });
}
