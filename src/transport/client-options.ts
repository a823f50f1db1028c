import { assertWholeNumber } from "../options/assert-whole-number.js";
import { type Duration, milliseconds } from "../options/duration.js";
import { requireSecureUrl } from "../url/require-secure-url.js";
import type { Transport } from "./attempt.js";
import type { ClientEventListener } from "./client-event.js";
import type { RetryOptions, RetrySettings } from "./retry-query.js";

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
  /** How long one attempt may take, from the request to the end of the answer. A number is milliseconds. */
  readonly timeout?: Duration | undefined;
  /** The largest answer, in bytes after decompression. */
  readonly maxAnswerSize?: number | undefined;
  /** How queries are repeated. */
  readonly retry?: RetryOptions | undefined;
}

/** Options of a single call. */
export interface CallOptions {
  /** Aborts the call. What it has done until then is unknown. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Checks the options of a client and makes its transport of them.
 *
 * @param caller The function that they were passed to, for errors.
 * @returns Also the base URL, without a slash at its end, and how queries are repeated.
 * @throws TypeError when an option is out of range, or `baseUrl` is not safe.
 */
export function transportOf(
  caller: string,
  baseUrl: string,
  options: ClientOptions,
  defaults: {
    readonly timeout: Duration;
    readonly maxAnswerSize: number;
    readonly retries: number;
    readonly minTimeout: Duration;
  },
): { transport: Transport; baseUrl: string; retry: RetrySettings } {
  const { timeout = defaults.timeout, maxAnswerSize = defaults.maxAnswerSize, retry = {} } = options;
  const { retries = defaults.retries, minTimeout = defaults.minTimeout, maxRetryAfter = "1m" } = retry;
  assertWholeNumber(`maxAnswerSize of ${caller}`, maxAnswerSize, 1);
  assertWholeNumber(`retry.retries of ${caller}`, retries, 0);
  const url = requireSecureUrl(baseUrl, { allowHttp: options.allowHttp, what: "baseUrl" });
  return {
    transport: {
      fetch: options.fetch ?? ((request) => fetch(request)),
      timeout: milliseconds(`timeout of ${caller}`, timeout),
      maxAnswerSize,
      onEvent: options.onEvent,
    },
    baseUrl: url.href.replace(/\/$/, ""),
    retry: {
      retries,
      minTimeout: milliseconds(`retry.minTimeout of ${caller}`, minTimeout, { least: 0 }),
      maxRetryAfter: milliseconds(`retry.maxRetryAfter of ${caller}`, maxRetryAfter, { least: 0 }),
    },
  };
}
