import type { Context, MiddlewareHandler } from "hono";
import { patience } from "./read-body.js";

/**
 * Lets no request body through that is larger than `largest` bytes, told or not told beforehand by
 * `Content-Length`.
 *
 * It passes on a request of plain parts. A copy of the request object, as hono's own `bodyLimit` makes it,
 * needs a server adapter that has replaced the global `Request` of the process: a package must not do that to
 * its host.
 *
 * @param tooLarge The answer to a body that is too large.
 * @param except A path that has a limit of its own.
 */
export function limitBody(
  largest: number,
  tooLarge: (c: Context) => Response | Promise<Response>,
  { except }: { readonly except?: string | undefined } = {},
): MiddlewareHandler {
  return async (c, next) => {
    if (c.req.path === except) {
      return next();
    }
    // Node reads as many bytes as `Content-Length` says, and not one more.
    const isTold = c.req.header("transfer-encoding") === undefined;
    const told = Number(c.req.header("content-length") ?? 0);
    if (isTold && told <= largest) {
      return next();
    }
    if (isTold && told > patience * largest) {
      return tooLarge(c);
    }
    const { method, url, raw } = c.req;
    if (!raw.body) {
      return next();
    }
    const body = await readAtMost(raw.body, largest);
    if (body === undefined) {
      return tooLarge(c);
    }
    c.req.raw = new Request(url, { method, headers: raw.headers, signal: raw.signal, body });
    return next();
  };
}

/** The whole of a stream; `undefined` when it is larger than `largest` bytes. */
async function readAtMost(stream: ReadableStream<Uint8Array>, largest: number): Promise<Blob | undefined> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = stream.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.byteLength;
    if (size > patience * largest) {
      break;
    }
    if (size <= largest) {
      chunks.push(next.value as Uint8Array<ArrayBuffer>);
    }
  }
  return size > largest ? undefined : new Blob(chunks);
}
