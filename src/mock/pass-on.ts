import type { Incoming } from "./incoming.js";

/**
 * Passes a request on as it arrived, byte for byte: a signature covers what was written, and a number written
 * anew can lose its digits.
 *
 * @throws TypeError when there is no answer.
 */
export async function passOn(upstream: URL, incoming: Incoming): Promise<Response> {
  const { request, bytes, path, search } = incoming;
  const url = new URL(upstream);
  url.pathname = `${upstream.pathname.replace(/\/$/, "")}${path}`;
  url.search = search;
  return fetch(url, {
    method: request.method.toUpperCase(),
    headers: without(new Headers(request.headers), ofConnection),
    ...(bytes.byteLength > 0 && { body: bytes }),
    redirect: "manual",
  });
}

/** The answer for the client, as it came, with further headers. */
export function passedBack(
  { status, headers }: Response,
  bytes: ArrayBuffer,
  further: Record<string, string>,
): Response {
  // `fetch` has unpacked it.
  const own = without(new Headers(headers), [...ofConnection, "content-encoding"]);
  for (const [name, value] of Object.entries(further)) {
    own.set(name, value);
  }
  return new Response(bytes.byteLength > 0 ? bytes : null, { status, headers: own });
}

/** Headers of one connection (RFC 9110, 7.6.1), and what is reckoned anew for the next. */
const ofConnection = [
  "accept-encoding",
  "connection",
  "content-length",
  "expect",
  "host",
  "keep-alive",
  "proxy-authenticate",
  "proxy-authorization",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
];

function without(headers: Headers, names: readonly string[]): Headers {
  for (const name of names) {
    headers.delete(name);
  }
  return headers;
}
