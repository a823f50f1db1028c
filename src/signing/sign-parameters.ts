import { sign } from "../signature/sign.js";
import { queryText } from "../url/query-text.js";
import { isSignature, type Signing, unsigned } from "./signing.js";

/** With what parameters of Payment Page are completed and signed. */
export interface ParameterSigning {
  /** The parameter that has the signature. */
  readonly name: string;
  readonly secretKey: string;
  readonly keepSignatures: boolean;
  /** What is added where it is missing. */
  readonly completed: { readonly name: string; readonly value: number } | undefined;
}

/**
 * Completes and signs parameters of a query or a form. But for what is added, and the signature, which comes last, they
 * stay as they were written.
 *
 * @param text `name=value` joined by `&`, percent-encoded.
 */
export async function signParameters(
  text: string,
  { name, secretKey, keepSignatures, completed }: ParameterSigning,
): Promise<Signing & { readonly text: string }> {
  const given = new URLSearchParams(text);
  if ([...given.keys()].some((key) => !/^[\w-]+$/.test(key))) {
    return { ...unsigned("a name has other characters than letters, digits, _ and -"), text };
  }
  if (!isUtf8(text)) {
    return { ...unsigned("a value is no text in UTF-8"), text };
  }
  // Of equal names PHP reads the last one.
  const signature = given.getAll(name).at(-1) ?? null;
  if (signature !== null && signature === (await signatureOf(given, name, secretKey))) {
    return { signature: "right", text };
  }
  if (keepSignatures && isSignature(signature)) {
    return { signature: "wrong", text };
  }
  const parts = text.split("&").filter((part) => part !== "" && !new URLSearchParams(part).has(name));
  if (completed && !given.has(completed.name)) {
    parts.push(queryText([[completed.name, String(completed.value)]]));
  }
  const own = await signatureOf(new URLSearchParams(parts.join("&")), name, secretKey);
  return {
    signature: isSignature(signature) ? "replaced" : "made",
    text: [...parts, queryText([[name, own]])].join("&"),
  };
}

/** Whether percent-encoded bytes are UTF-8. `URLSearchParams` reads U+FFFD for others, which would be signed. */
function isUtf8(text: string): boolean {
  try {
    decodeURIComponent(text.replace(/%(?![\dA-Fa-f]{2})/g, "%25"));
    return true;
  } catch {
    return false;
  }
}

/** Names with a leading `_` are not signed, as Payment Page has it; `sign` itself leaves out `frame_mode`. */
function signatureOf(parameters: URLSearchParams, name: string, secretKey: string): Promise<string> {
  const signed = [...parameters].filter(([key]) => key !== name && !key.startsWith("_"));
  return sign(Object.fromEntries(signed), secretKey);
}
