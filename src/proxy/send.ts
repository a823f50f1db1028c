import { AnswerTooLarge, bytesOf } from "../mock/bytes-of.js";
import { toPassOn } from "../mock/pass-on.js";
import { neverConnected } from "../transport/never-connected.js";
import { sentOnce } from "../transport/sent-once.js";
import { isLoopback } from "../url/is-loopback.js";

/** As much as the client of the Data API takes, in bytes. */
const largestAnswer = 16_000_000;

/** An answer, read to its end. */
export interface Answer {
  readonly response: Response;
  readonly bytes: ArrayBuffer;
}

/** Why there is no answer. Only `not_reached` says that nothing has been sent. */
export type NoAnswer = "not_reached" | "broken_off" | "too_late";

/**
 * Sends a request once, and follows no redirect.
 *
 * @param timeout Milliseconds, to the end of the answer.
 * @param gone Aborts when the caller has gone.
 */
export async function send(
  url: URL,
  { method, headers, bytes }: { method: string; headers: Headers; bytes: ArrayBuffer },
  timeout: number,
  gone: AbortSignal,
): Promise<Answer | NoAnswer> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort("too_late"), timeout);
  const leave = () => stop.abort("broken_off");
  gone.addEventListener("abort", leave);
  const passed = ofProgram(toPassOn(headers), url);
  // Raced, not only handed on: see `exchange` of the clients.
  const stopped = new Promise<NoAnswer>((resolve) => {
    stop.signal.addEventListener("abort", () => resolve(stop.signal.reason as NoAnswer));
  });
  const answered = async (): Promise<Answer | NoAnswer> => {
    const response = await fetch(url, {
      method,
      headers: passed,
      ...(bytes.byteLength > 0 && sentOnce(new Uint8Array(bytes), passed)),
      redirect: "manual",
      signal: stop.signal,
    });
    // What HTTP does not have, cannot be passed on.
    return response.status > 599 ? "broken_off" : { response, bytes: await bytesOf(response, largestAnswer) };
  };
  try {
    return await Promise.race([answered(), stopped]);
  } catch (error) {
    return !(error instanceof AnswerTooLarge) && neverConnected(error) ? "not_reached" : "broken_off";
  } finally {
    clearTimeout(timer);
    gone.removeEventListener("abort", leave);
  }
}

/**
 * The proxy has looked at where a request comes from; for the target it is one of a program. Browsers do not tell ports
 * apart in their cookies: those that reach this machine can be another program's, and go to no other machine.
 */
function ofProgram(headers: Headers, { hostname }: URL): Headers {
  for (const name of [...headers.keys()]) {
    if (name === "origin" || name === "referer" || name.startsWith("sec-fetch-")) {
      headers.delete(name);
    }
  }
  if (!isLoopback(hostname)) {
    headers.delete("cookie");
  }
  return headers;
}
