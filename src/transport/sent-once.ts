/**
 * A body that cannot be sent a second time. Node's `fetch` would do so by itself with any other, when the
 * answer is HTTP 421: the platform would get a payment twice. As the length is known, the body need not be
 * chunked.
 *
 * @param headers Of the request; they get the length.
 */
export function sentOnce(bytes: Uint8Array<ArrayBuffer>, headers: Headers): RequestInit {
  headers.set("content-length", String(bytes.byteLength));
  // The types of the DOM do not know `duplex`, without which a stream is refused.
  return { body: new Blob([bytes]).stream(), duplex: "half" } as RequestInit;
}
