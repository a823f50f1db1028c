import { TransportError, type TransportErrorCode } from "../errors/transport-error.js";
import { type GateEvent, redactedBody, report } from "./events.js";

/** How requests are sent. */
export interface SendOptions {
  readonly fetch: (request: Request) => Promise<Response>;
  /** Milliseconds for one attempt, from the request to the end of the answer. */
  readonly timeout: number;
  readonly onEvent?: ((event: GateEvent) => void) | undefined;
}

/**
 * A `fetch` that never follows a redirect, gives each attempt its own time-out, and reads the whole answer within it.
 *
 * @returns The answer, whatever its status.
 * @throws TransportError when there is none.
 */
export function sender({ fetch, timeout, onEvent }: SendOptions): (request: Request) => Promise<Response> {
  return async (request) => {
    const operation = operationOf(request);
    const start = performance.now();
    const duration = () => Math.round(performance.now() - start);
    const body = await request.text();
    report(onEvent, { type: "request", operation, body: onEvent && redactedBody(body) });

    const timer = AbortSignal.timeout(timeout);
    const fail = (code: TransportErrorCode, cause?: unknown) => {
      report(onEvent, { type: "error", operation, code, duration: duration() });
      return new TransportError(code, operation, movesMoney(operation), { cause });
    };

    let response: Response;
    let text: string;
    try {
      const signal = AbortSignal.any([request.signal, timer]);
      const { url, method, headers } = request;
      response = await fetch(new Request(url, { method, headers, body, redirect: "manual", signal }));
      text = await response.text();
    } catch (error) {
      if (timer.aborted) throw fail("timeout", error);
      if (request.signal.aborted) throw fail("aborted", error);
      throw fail(neverConnected(error) ? "not_connected" : "connection_lost", error);
    }
    if (response.type === "opaqueredirect" || (response.status >= 300 && response.status < 400)) {
      throw fail("redirected");
    }
    const { status } = response;
    const answer = onEvent && redactedBody(text);
    report(onEvent, { type: "response", operation, httpStatus: status, body: answer, duration: duration() });
    return new Response(text === "" ? null : text, response);
  };
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
