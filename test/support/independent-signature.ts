import { createHmac } from "node:crypto";

/**
 * The canonical string of a message of the contract's examples, made without the code under test.
 *
 * It does what the guide “Signing requests” says, as far as the examples need: their names have no colon, and
 * their arrays fewer than ten elements, so the order of the bytes is the natural order.
 */
export const canonicalOf = (message: unknown): string =>
  lines(message, [])
    .sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
    .map(([path, value]) => `${path}:${value}`)
    .join(";");

/** The signature of such a message. */
export const signatureOf = (message: unknown, key: string): string =>
  createHmac("sha512", key).update(canonicalOf(message)).digest("base64");

/** The signature that a message carries, at its top level or in `general`. */
export function signatureIn(message: unknown): string | undefined {
  const { signature, general } = Object(message);
  return signature ?? general?.signature;
}

function lines(value: unknown, path: string[]): [path: string, value: string][] {
  if (typeof value === "object" && value !== null) {
    return Object.entries(value).flatMap(([name, member]) =>
      name === "signature" ? [] : lines(member, [...path, name]),
    );
  }
  return [[path.join(":"), typeof value === "boolean" ? String(Number(value)) : String(value ?? "")]];
}
