import { requireSecureUrl } from "../url/require-secure-url.js";
import { assertNumber } from "./assert-number.js";
import type { Transport } from "./attempt.js";
import type { ClientEventListener } from "./client-event.js";
import type { RetryOptions } from "./retry-query.js";

/** Options that every client of the platform has. */
export interface ClientOptions {
  /**
   * Allows a `baseUrl` with `http:` that is not on this machine. Card data would travel unencrypted. Default
   * `false`.
   */
  readonly allowHttp?: boolean | undefined;
  /**
   * A `fetch` to use instead of the global one. The body of its request is a stream, which can be sent only
   * once.
   */
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined;
  /**
   * Is told of every request, answer and failure, with sensitive data redacted. What it throws is ignored.
   */
  readonly onEvent?: ClientEventListener | undefined;
  /** Milliseconds for one attempt, from the request to the end of the answer. */
  readonly timeout?: number | undefined;
  /** The largest answer, in bytes after decompression. */
  readonly maxAnswerSize?: number | undefined;
  /** How queries are repeated. */
  readonly retry?: RetryOptions | undefined;
}

/** Options of a single call. */
export interface CallOptions {
  /** Aborts the call. What it did by then is unknown. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Checks the options of a client and makes its transport of them.
 *
 * @param caller The function that they were passed to, for errors.
 * @returns Also the base URL, without a slash at its end.
 * @throws TypeError when a number is out of range, or `baseUrl` is not safe.
 */
export function transportOf(
  caller: string,
  baseUrl: string,
  options: ClientOptions,
  defaults: { readonly timeout: number; readonly maxAnswerSize: number },
): { transport: Transport; baseUrl: string } {
  assertNumber(caller, "timeout", options.timeout, 1);
  assertNumber(caller, "maxAnswerSize", options.maxAnswerSize, 1);
  assertNumber(caller, "retry.retries", options.retry?.retries, 0);
  assertNumber(caller, "retry.minTimeout", options.retry?.minTimeout, 0);
  assertNumber(caller, "retry.maxRetryAfter", options.retry?.maxRetryAfter, 0);
  const url = requireSecureUrl(baseUrl, { allowHttp: options.allowHttp, what: "baseUrl" });
  return {
    transport: {
      fetch: options.fetch ?? ((request) => fetch(request)),
      timeout: options.timeout ?? defaults.timeout,
      maxAnswerSize: options.maxAnswerSize ?? defaults.maxAnswerSize,
      onEvent: options.onEvent,
    },
    baseUrl: url.href.replace(/\/$/, ""),
  };
}
