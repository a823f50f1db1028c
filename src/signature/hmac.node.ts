import * as crypto from "node:crypto";

/** Some runtimes have `node:crypto` without `hash`. */
const { hash } = crypto as {
  hash?: (algorithm: string, data: string | Uint8Array, encoding: "base64" | "binary") => string;
};

/** HMAC-SHA512 in standard Base64, always 88 characters. Text and key are taken as UTF-8. */
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

/** The prepared keys. A shop uses one key, or a few while it changes them. */
const known = new Map<string, (text: string) => string>();
const mostKeys = 32;

/**
 * Node's `createHmac` makes a stream for each signature, which costs as much as the hash of a usual callback.
 * Two calls of `crypto.hash`, as RFC 2104 defines HMAC, are a third faster. This needs the padded key as a
 * text, which is possible if the key is ASCII. `createHmac` is used for all other keys, for long texts (they
 * would have to be copied), and where `crypto.hash` is missing.
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

/** Size of a block of SHA-512, in bytes. */
const block = 128;

const ascii = /^[\0-\x7f]*$/;

/** Whether two texts are the same, byte by byte, in a time that does not tell where they differ. */
export function sameText(a: string, b: string): boolean {
  const left = Buffer.from(a);
  const right = Buffer.from(b);
  return left.length === right.length && crypto.timingSafeEqual(left, right);
}
