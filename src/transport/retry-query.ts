import { AnswerError } from "../errors/answer-error.js";
import { TransportError } from "../errors/transport-error.js";
import { type Duration, longestTimer } from "../options/duration.js";

/** How queries are repeated. Requests that move money never are. */
export interface RetryOptions {
  /** How many times a query is sent again at most; 0 for never. Default 2 for Gate, 4 for the Data API. */
  readonly retries?: number | undefined;
  /**
   * The least pause before the first repeat; a number is milliseconds. It doubles for each later repeat. A
   * random time of at most the same length is added. Default `"500ms"` for Gate, `"1s"` for the Data API.
   */
  readonly minTimeout?: Duration | undefined;
  /**
   * The longest wait that a `Retry-After` header of the platform can ask for; a number is milliseconds. When
   * it asks for more, the query fails at once, with `retryAfter` in the error. Default `"1m"`.
   */
  readonly maxRetryAfter?: Duration | undefined;
}

/** The same with nothing left out; times in milliseconds. */
export interface RetrySettings {
  readonly retries: number;
  readonly minTimeout: number;
  readonly maxRetryAfter: number;
}

/**
 * Repeats a query while the platform cannot be reached, fails, or has too many requests.
 *
 * @param query Sends the query; gets 1, 2, and so on.
 * @throws What the last attempt threw; TransportError `aborted` if the signal aborts a pause.
 */
export async function retryQuery<T>(
  operation: string,
  query: (attempt: number) => Promise<T>,
  { retries, minTimeout, maxRetryAfter }: RetrySettings,
  signal: AbortSignal | undefined,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await query(attempt);
    } catch (error) {
      const asked = error instanceof AnswerError ? (error.retryAfter ?? 0) * 1000 : 0;
      if (attempt > retries || !isPassing(error) || asked > maxRetryAfter) {
        throw error;
      }
      const backOff = minTimeout * 2 ** (attempt - 1) * (1 + Math.random());
      if (!(await pause(Math.max(asked, backOff), signal))) {
        throw new TransportError("aborted", operation, false, { cause: signal?.reason });
      }
    }
  }
}

function isPassing(error: unknown): boolean {
  if (error instanceof TransportError) {
    return !["aborted", "not_sent", "redirected"].includes(error.code);
  }
  return error instanceof AnswerError && (error.code === "server_error" || error.code === "rate_limited");
}

/** Whether the time passed without an abort. */
function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<boolean> {
  if (signal?.aborted) {
    return Promise.resolve(false);
  }
  return new Promise((resolve) => {
    const end = (passed: boolean) => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", abort);
      resolve(passed);
    };
    const abort = () => end(false);
    const timer = setTimeout(() => end(true), Math.min(milliseconds, longestTimer));
    signal?.addEventListener("abort", abort);
  });
}
