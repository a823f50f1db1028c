import type { Incoming } from "./incoming.js";

/**
 * Passes a request on as it arrived, byte for byte: a signature covers what was written, and a number written
 * anew can lose its digits.
 *
 * @throws TypeError when there is no answer.
 */
export async function passOn(upstream: URL, incoming: Incoming): Promise<Response> {
  const { request, bytes, path, search } = incoming;
  return fetch(urlAt(upstream, path, search), {
    method: request.method.toUpperCase(),
    headers: toPassOn(new Headers(request.headers)),
    ...(bytes.byteLength > 0 && { body: bytes }),
    redirect: "manual",
  });
}

/** Where a request for a path goes. */
export function urlAt(upstream: URL, path: string, search: string): URL {
  const url = new URL(upstream);
  url.pathname = `${upstream.pathname.replace(/\/$/, "")}${path}`;
  url.search = search;
  return url;
}

/** The answer for the client, as it came, with further headers. */
export function passedBack(
  { status, headers }: Response,
  bytes: ArrayBuffer,
  further: Record<string, string> = {},
): Response {
  const own = toPassOn(new Headers(headers));
  // `fetch` has unpacked it.
  own.delete("content-encoding");
  for (const [name, value] of Object.entries(further)) {
    own.set(name, value);
  }
  return new Response(bytes.byteLength > 0 ? bytes : null, { status, headers: own });
}

/** Headers of one connection (RFC 9110, 7.6.1), also those that it names, and what is reckoned anew for the next. */
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

/** The headers of a message without those of its connection. */
export function toPassOn(headers: Headers): Headers {
  const named = headers.get("connection")?.match(/[\w-]+/g) ?? [];
  for (const name of [...ofConnection, ...named]) {
    headers.delete(name);
  }
  return headers;
}
