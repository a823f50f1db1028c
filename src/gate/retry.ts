import pRetry from "p-retry";
import { AnswerError } from "../errors/answer-error.js";
import { TransportError } from "../errors/transport-error.js";

/** How queries are repeated. Requests that move money never are. */
export interface RetryOptions {
  /** How many times a query is sent again at most. Default 2; 0 for never. */
  readonly retries?: number | undefined;
  /** Milliseconds before the first repeat; each later one waits twice as long, with jitter. Default 500. */
  readonly minTimeout?: number | undefined;
}

/** Repeats a query while the platform cannot be reached or fails. */
export function retryQuery<T>(
  query: () => Promise<T>,
  { retries = 2, minTimeout = 500 }: RetryOptions,
  signal: AbortSignal | undefined,
): Promise<T> {
  return pRetry(query, {
    retries,
    minTimeout,
    randomize: true,
    shouldRetry: ({ error }) => isPassing(error) && !signal?.aborted,
  });
}

function isPassing(error: unknown): boolean {
  if (error instanceof TransportError) return !["aborted", "not_sent", "redirected"].includes(error.code);
  return error instanceof AnswerError && error.code === "server_error";
}
