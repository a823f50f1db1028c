import * as crypto from "node:crypto";

/** Missing in some runtimes that have `node:crypto`. */
const { hash } = crypto as {
  hash?: (algorithm: string, data: string | Uint8Array, encoding: "base64" | "binary") => string;
};

/** HMAC-SHA512 of a text, both as UTF-8, in standard Base64: always 88 characters. */
export function hmacSha512(text: string, secretKey: string): string | Promise<string> {
  let hmac = known.get(secretKey);
  if (hmac === undefined) {
    if (known.size === mostKeys) {
      known.clear();
    }
    hmac = prepared(secretKey);
    known.set(secretKey, hmac);
  }
  return hmac(text);
}

/** The keys used, prepared: a shop has one, or a few while it changes them. */
const known = new Map<string, (text: string) => string>();
const mostKeys = 32;

/**
 * Node's `createHmac` makes a stream for each signature, which costs as much as the hash of a usual callback.
 * Hashing twice at once, as RFC 2104 defines HMAC, is a third faster. For that the padded key must be a text,
 * which it is while the key is ASCII; all other keys, long texts, which would have to be copied, and Node
 * versions and runtimes without `crypto.hash` go the common way.
 */
function prepared(secretKey: string): (text: string) => string {
  const keyObject = crypto.createSecretKey(secretKey, "utf8");
  const common = (text: string) => crypto.createHmac("sha512", keyObject).update(text).digest("base64");
  if (hash === undefined || !ascii.test(secretKey) || secretKey.length > block) {
    return common;
  }
  const key = Buffer.alloc(block);
  key.write(secretKey);
  const inner = String.fromCharCode(...key.map((byte) => byte ^ 0x36));
  const outer = Buffer.concat([key.map((byte) => byte ^ 0x5c), Buffer.alloc(64)]);
  return (text) => {
    if (text.length > long) {
      return common(text);
    }
    outer.write(hash("sha512", inner + text, "binary"), block, "latin1");
    return hash("sha512", outer, "base64");
  };
}

const long = 8192;

/** Bytes that SHA-512 takes at a time. */
const block = 128;

const ascii = /^[\0-\x7f]*$/;

/** Whether two texts are the same, byte by byte, in a time that does not tell where they differ. */
export function sameText(a: string, b: string): boolean {
  const left = Buffer.from(a);
  const right = Buffer.from(b);
  return left.length === right.length && crypto.timingSafeEqual(left, right);
}
