import { isObject } from "./is-object.js";
/*
 * Where the signature of a message stands: at the top level, or in `general`. Gate requests have `general`;
 * Payment Page, the Data API, a query by request id and most callbacks have none. Source: platform
 * documentation, PHP SDK.
 */

/**
 * The signature of a message: the one at the top level, or else the one in `general`; undefined if there is
 * none.
 */
export function signatureOf(message: object): unknown {
  if (Object.hasOwn(message, "signature")) {
    return ownValue(message, "signature");
  }
  return ownValue(ownValue(message, "general"), "signature");
}

/** The name of the place that `signatureOf` reads; undefined if nothing stands there. */
export function signaturePlace(message: object): "signature" | "general.signature" | undefined {
  if (signatureOf(message) === undefined) {
    return undefined;
  }
  return Object.hasOwn(message, "signature") ? "signature" : "general.signature";
}

/** How many places of a message hold a signature, right or wrong: 0, 1 or 2. */
export function signatureCount(message: object): number {
  const inGeneral = ownValue(ownValue(message, "general"), "signature");
  return Number(isPresent(ownValue(message, "signature"))) + Number(isPresent(inGeneral));
}

const isPresent = (value: unknown) => value !== undefined && value !== null;

/**
 * A copy of a message with a signature in its place: where one stands already, or else in `general` if the
 * message has one, or else at the top level.
 */
export function withSignature<T extends object>(message: T, signature: string): T {
  if (Object.hasOwn(message, "signature")) {
    return { ...message, signature };
  }
  const general = ownValue(message, "general");
  return isObject(general) ? { ...message, general: { ...general, signature } } : { ...message, signature };
}

/** A copy of a message without a signature in either place. */
export function withoutSignature<T extends object>(message: T): T {
  const { signature: _, ...rest } = message as T & { signature?: unknown };
  const general = ownValue(rest, "general");
  if (!isObject(general)) {
    return rest as T;
  }
  const { signature: __, ...others } = general;
  return { ...rest, general: others } as T;
}

/**
 * Whether a key is a place of the signature. `label` is the path above it as the signature writes it; it is
 * empty below a key `""` too, so the depth decides with it.
 */
export function isSignaturePlace(key: string, depth: number, label: string): boolean {
  return key === "signature" && (depth === 0 || (depth === 1 && label === "general:"));
}

function ownValue(container: unknown, key: string): unknown {
  return isObject(container) && Object.hasOwn(container, key) ? container[key] : undefined;
}
