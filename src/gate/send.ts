import { TransportError, type TransportErrorCode } from "../errors/transport-error.js";
import { type GateEvent, redactedBody, report } from "./events.js";

/** How requests are sent. */
export interface SendOptions {
  readonly fetch: (request: Request) => Promise<Response>;
  /** Completes and signs a body, given as JSON. */
  readonly signed: (body: string) => Promise<string>;
  /** Milliseconds for one attempt, from the request to the end of the answer. */
  readonly timeout: number;
  readonly onEvent?: ((event: GateEvent) => void) | undefined;
}

/**
 * A `fetch` that signs, never follows a redirect, gives each attempt its own time-out, and reads the whole answer within it.
 *
 * The caller's signal and the time-out are raced against the answer. To hand them on is not enough: a `Request` follows the signal
 * it is made with only as long as nothing is garbage collected, and a `fetch` of the caller's own may not listen.
 *
 * @returns The answer, whatever its status.
 * @throws TransportError when there is none.
 */
export function sender(options: SendOptions): (request: Request, signal?: AbortSignal) => Promise<Response> {
  const { fetch, signed, timeout, onEvent } = options;
  /** Keeps requests from the garbage collector, so that an abort reaches the socket too. */
  const inFlight = new Set<Request>();

  return async (request, signal = request.signal) => {
    const operation = operationOf(request);
    const start = performance.now();
    const duration = () => Math.round(performance.now() - start);
    const fail = (code: TransportErrorCode, cause?: unknown) => {
      report(onEvent, { type: "error", operation, code, duration: duration() });
      return new TransportError(code, operation, movesMoney(operation), { cause });
    };

    const body = await signed(await request.text());
    if (signal.aborted) throw fail("not_sent", signal.reason);
    report(onEvent, { type: "request", operation, body: onEvent && redactedBody(body) });

    const stop = new AbortController();
    const { url, method, headers } = request;
    const outgoing = new Request(url, { method, headers, body, redirect: "manual", signal: stop.signal });
    const timer = setTimeout(() => stop.abort("timeout"), timeout);
    const abort = () => stop.abort("aborted");
    signal.addEventListener("abort", abort);
    const stopped = new Promise<never>((_, reject) => {
      stop.signal.addEventListener("abort", () => reject(fail(stop.signal.reason, signal.reason)));
    });
    inFlight.add(outgoing);
    try {
      const { response, text } = await Promise.race([exchange(fetch, outgoing), stopped]);
      const { status } = response;
      if (response.type === "opaqueredirect" || (status >= 300 && status < 400)) throw fail("redirected");
      const answer = onEvent && redactedBody(text);
      report(onEvent, {
        type: "response",
        operation,
        httpStatus: status,
        body: answer,
        duration: duration(),
      });
      return new Response(text === "" ? null : text, response);
    } catch (error) {
      if (error instanceof TransportError) throw error;
      throw fail(neverConnected(error) ? "not_connected" : "connection_lost", error);
    } finally {
      clearTimeout(timer);
      signal.removeEventListener("abort", abort);
      inFlight.delete(outgoing);
    }
  };
}

async function exchange(fetch: SendOptions["fetch"], request: Request) {
  const response = await fetch(request);
  return { response, text: await response.text() };
}

/** `POST /v2/payment/status`, without the host and without a query. */
export const operationOf = ({ method, url }: Request) => `${method} ${new URL(url).pathname}`;

/** Whether a request can move money, so that it must never be sent twice without thinking. */
export const movesMoney = (operation: string) => /\/(sale|payout)$/.test(operation);

/** Errors of Node's `fetch` that can come before a connection only. Elsewhere there is no code: the outcome is unknown then. */
const beforeConnecting = new Set(["EAI_AGAIN", "ECONNREFUSED", "ENOTFOUND", "UND_ERR_CONNECT_TIMEOUT"]);

function neverConnected(error: unknown): boolean {
  const { code, syscall, errors } = ((error as Error | undefined)?.cause ?? {}) as {
    code?: string;
    syscall?: string;
    errors?: unknown[];
  };
  // Node tries every address of a host, and reports all failures.
  if (Array.isArray(errors)) return errors.every((cause) => neverConnected({ cause }));
  if (code === undefined) return false;
  // “No route” and the like can also strike a connection that stands.
  return (
    beforeConnecting.has(code) ||
    syscall === "connect" ||
    /^(CERT_|DEPTH_ZERO_|ERR_TLS_|SELF_SIGNED_|UNABLE_TO_)/.test(code)
  );
}
