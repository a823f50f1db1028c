import type { CallbackHandlerOptions, StoreFor } from "./callback-handler-options.js";
import { createDeliveryHandler, tooLarge } from "./create-delivery-handler.js";
import { DeliveryError } from "./delivery-error.js";
import { joinBytes } from "./join-bytes.js";

/**
 * What the handler uses of a Node request: `http.IncomingMessage`, or what Express, Fastify or a cloud makes
 * of it.
 */
export interface NodeRequest {
  readonly method?: string | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly readableDidRead?: boolean;
  readonly readableEnded?: boolean;
  readonly destroyed?: boolean;
  /** What a body parser has made of the body. */
  readonly body?: unknown;
  /** The body as it arrived, where the platform keeps it: Firebase, Google Cloud Functions. */
  readonly rawBody?: unknown;
  // biome-ignore lint/suspicious/noExplicitAny: what a listener gets depends on the event
  on(event: string, listener: (...args: any[]) => void): unknown;
  // biome-ignore lint/suspicious/noExplicitAny: as above
  off(event: string, listener: (...args: any[]) => void): unknown;
}

/** What the handler uses of a Node response: `http.ServerResponse`. */
export interface NodeResponse {
  statusCode: number;
  setHeader(name: string, value: string): unknown;
  end(body: string): unknown;
  readonly headersSent?: boolean;
}

/**
 * Makes a handler for the platform's callbacks, in the style of node:http. It answers as
 * `createCallbackHandler` does.
 *
 * The body comes from, in this order: `request.rawBody`; the request itself, if nobody has read it;
 * `request.body`, as text, bytes or a parsed object. So it works before and after `express.json()`. Before is
 * better, as JSON parsers change integers beyond 2^53. If somebody has read the request and kept nothing of
 * it, the answer is 500 at once.
 *
 * @throws TypeError for options that can never work, as `createCallbackHandler`.
 *
 * @example
 * // node:http
 * createServer(createNodeCallbackHandler({ secretKey, on })).listen(3000);
 *
 * @example
 * // Express: best in front of express.json()
 * app.post("/callbacks", createNodeCallbackHandler({ secretKey, on }));
 *
 * @example
 * // Fastify: it has read the request, so hand over what it made of it
 * fastify.post("/callbacks", (request, reply) => {
 *   reply.hijack();
 *   return handleCallback(Object.assign(request.raw, { body: request.body }), reply.raw);
 * });
 *
 * @example
 * // Firebase and Google Cloud Functions, which keep the raw body
 * export const callbacks = onRequest(createNodeCallbackHandler({ secretKey, on }));
 */
export function createNodeCallbackHandler<Tx = undefined>(
  options: CallbackHandlerOptions<Tx> & StoreFor<Tx>,
): (request: NodeRequest, response: NodeResponse) => Promise<void> {
  const handle = createDeliveryHandler(options);

  return async (request, response) => {
    const { status, headers, body } = await handle({
      method: request.method,
      contentType: header(request, "content-type"),
      contentLength: header(request, "content-length"),
      read: (maxBytes, signal) => bodyOf(request, maxBytes, signal),
    });
    // Something else has answered already, such as a time-out of the framework.
    if (response.headersSent) {
      return;
    }
    response.statusCode = status;
    for (const [name, value] of Object.entries(headers)) {
      response.setHeader(name, value);
    }
    response.end(body);
  };
}

function header({ headers }: NodeRequest, name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value[0] : value;
}

function bodyOf(request: NodeRequest, maxBytes: number, signal: AbortSignal): unknown {
  const { rawBody } = request;
  if (rawBody !== undefined && rawBody !== null) {
    return withinLimit(rawBody, maxBytes);
  }
  if (!wasRead(request)) {
    return bytesOf(request, maxBytes, signal);
  }
  // Not earlier: Vercel's getter throws for a body that is not JSON.
  const { body } = request;
  if (body !== undefined) {
    return withinLimit(body, maxBytes);
  }
  throw new DeliveryError(
    "already_read",
    "The request was read before the callback handler got it, and neither request.rawBody nor request.body has what " +
      "was read. Mount the handler in front of whatever reads requests, or let that keep the body.",
  );
}

/** A stream that was read, or is gone, will never say that it has ended: waiting for it would hang. */
function wasRead({ readableDidRead, readableEnded, destroyed }: NodeRequest): boolean {
  return Boolean(readableDidRead || readableEnded || destroyed);
}

function withinLimit(body: unknown, maxBytes: number): unknown {
  const size = typeof body === "string" || body instanceof Uint8Array ? body.length : 0;
  if (size > maxBytes) {
    throw tooLarge(maxBytes);
  }
  return body;
}

/** By events, as the end of a `for await` would close the connection before the answer is sent. */
function bytesOf(request: NodeRequest, maxBytes: number, signal: AbortSignal): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    let size = 0;

    const take = (chunk: Uint8Array | string) => {
      const bytes = typeof chunk === "string" ? utf8.encode(chunk) : chunk;
      size += bytes.length;
      if (size <= maxBytes) {
        chunks.push(bytes);
        return;
      }
      giveUp(tooLarge(maxBytes));
    };
    /**
     * The stream flows on without a listener, so the sender gets rid of the rest and comes to read the
     * answer.
     */
    const giveUp = (error: unknown) => {
      request.off("data", take);
      chunks.length = 0;
      reject(error);
    };
    const interrupted = (cause?: unknown) =>
      reject(new DeliveryError("interrupted", "The connection ended before the body did.", { cause }));

    request.on("data", take);
    request.on("end", () => resolve(joinBytes(chunks)));
    request.on("error", interrupted);
    request.on("close", interrupted);
    signal.addEventListener("abort", () => giveUp(signal.reason), { once: true });
  });
}

const utf8 = new TextEncoder();
