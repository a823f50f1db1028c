import { AnswerError } from "../errors/answer-error.js";
import { TransportError, type TransportErrorCode } from "../errors/transport-error.js";
import type { Call } from "./call.js";
import { neverConnected } from "./never-connected.js";
import { readLimited, TooLarge } from "./read-limited.js";
import { retryAfter } from "./retry-after.js";
import { sentOnce } from "./sent-once.js";

/** How requests are sent. */
export interface ExchangeSettings {
  readonly fetch: (request: Request) => Promise<Response>;
  /** Milliseconds for one attempt, from the request to the end of the answer. */
  readonly timeout: number;
  /** The largest answer, in bytes after decompression. */
  readonly maxAnswerSize: number;
}

/** A request that is ready to be sent. */
export interface Outgoing {
  readonly url: string;
  readonly headers: Headers;
  /** The body, signed. */
  readonly text: string;
}

/** An answer as it came. */
export interface Answer {
  readonly httpStatus: number;
  readonly headers: Headers;
  readonly text: string;
  /** Seconds, from `Retry-After`. */
  readonly retryAfter: number | undefined;
}

/** Keeps requests from the garbage collector, so that an abort reaches the socket too. */
const inFlight = new Set<Request>();

/**
 * Sends a POST once and reads the whole answer. It follows no redirect.
 *
 * The caller's signal and the time-out are raced against the answer. To hand them on is not enough: a
 * `Request` follows the signal it is made with only as long as nothing is garbage collected, and a `fetch` of
 * the caller's own may not listen.
 *
 * @throws TransportError when there is no answer; AnswerError when it is too large.
 */
export async function exchange(
  call: Call,
  { url, headers, text }: Outgoing,
  { fetch, timeout, maxAnswerSize }: ExchangeSettings,
  signal: AbortSignal | undefined,
): Promise<Answer> {
  const fail = (code: TransportErrorCode, cause?: unknown) =>
    new TransportError(code, call.operation, call.movesMoney, { cause });
  if (signal?.aborted) {
    throw fail("not_sent", signal.reason);
  }

  const stop = new AbortController();
  const request = new Request(url, {
    method: "POST",
    headers,
    ...sentOnce(new TextEncoder().encode(text), headers),
    redirect: "manual",
    signal: stop.signal,
  });
  const timer = setTimeout(() => stop.abort("timeout"), timeout);
  const abort = () => stop.abort("aborted");
  signal?.addEventListener("abort", abort);
  const stopped = new Promise<never>((_, reject) => {
    stop.signal.addEventListener("abort", () => reject(fail(stop.signal.reason, signal?.reason)));
  });
  inFlight.add(request);
  try {
    const response = await Promise.race([fetch(request), stopped]);
    const { status } = response;
    if (response.type === "opaqueredirect" || (status >= 300 && status < 400)) {
      throw fail("redirected");
    }
    const details = {
      httpStatus: status,
      headers: response.headers,
      retryAfter: retryAfter(response.headers.get("retry-after"), Date.now()),
    };
    const body = readLimited(response, maxAnswerSize).catch((error) => {
      if (error instanceof TooLarge) {
        throw new AnswerError("answer_too_large", { ...call, ...details });
      }
      throw error;
    });
    return { ...details, text: await Promise.race([body, stopped]) };
  } catch (error) {
    if (error instanceof TransportError || error instanceof AnswerError) {
      throw error;
    }
    throw fail(neverConnected(error) ? "not_connected" : "connection_lost", error);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", abort);
    inFlight.delete(request);
  }
}
