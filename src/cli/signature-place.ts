/** Where the signature of a body stands: `signature`, `general.signature`, or nowhere. */
export function signaturePlace(data: { signature?: unknown; general?: unknown }): string | undefined {
  if (data.signature !== undefined) return "signature";
  return generalOf(data)?.signature !== undefined ? "general.signature" : undefined;
}

/** The signature itself. */
export function signatureOf(data: { signature?: unknown; general?: unknown }): unknown {
  return data.signature ?? generalOf(data)?.signature;
}

/** A copy of a body with another signature in the same place. */
export function withSignature<T extends { signature?: unknown; general?: unknown }>(
  data: T,
  signature: string,
): T {
  if (data.signature !== undefined) return { ...data, signature };
  return { ...data, general: { ...generalOf(data), signature } };
}

const generalOf = ({ general }: { general?: unknown }): { signature?: unknown } | undefined =>
  typeof general === "object" && general !== null ? general : undefined;
