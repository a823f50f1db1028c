import { createHmac, createSecretKey, type KeyObject, timingSafeEqual } from "node:crypto";

/** HMAC-SHA512 of a text, both as UTF-8, in standard Base64: always 88 characters. */
export function hmacSha512(text: string, secretKey: string): string | Promise<string> {
  return createHmac("sha512", keyOf(secretKey)).update(text).digest("base64");
}

/** The key used last, prepared: a shop has one, and preparing it is a twentieth of the work. */
let last: { secretKey: string; key: KeyObject } | undefined;

function keyOf(secretKey: string): KeyObject {
  if (last?.secretKey !== secretKey) last = { secretKey, key: createSecretKey(secretKey, "utf8") };
  return last.key;
}

/** Whether two texts are the same, byte by byte, in a time that does not tell where they differ. */
export function sameText(a: string, b: string): boolean {
  const left = Buffer.from(a);
  const right = Buffer.from(b);
  return left.length === right.length && timingSafeEqual(left, right);
}
