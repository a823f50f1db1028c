import type { OperationSignatures } from "#generated/signatures";
import { isObject } from "../signature/is-object.js";
import { parseJson } from "../signature/parse-json.js";
import { sign } from "../signature/sign.js";
import { isSignature, type Signing, unsigned } from "./signing.js";
import { withMember } from "./with-member.js";

/** Where a JSON body is completed and signed, and with what. */
export interface JsonSigning extends Pick<OperationSignatures, "at"> {
  readonly secretKey: string;
  readonly keepSignatures: boolean;
  /** What is added where it is missing: a path, and a value. */
  readonly completed: { readonly at: readonly string[]; readonly value: number } | undefined;
}

/**
 * Completes and signs a JSON body. But for what is added, and the signature, it stays as it was written.
 *
 * @returns The body, and what became of its signature.
 */
export async function signJson(
  text: string,
  { at, secretKey, keepSignatures, completed }: JsonSigning,
): Promise<Signing & { readonly text: string }> {
  const as = (signing: Signing, body = text) => ({ ...signing, text: body });
  const data = parsed(text);
  if (!isObject(data)) {
    return as(unsigned("the body is no JSON object"));
  }
  const blocked = at.slice(0, -1).find((_, depth) => {
    const container = valueAt(data, at.slice(0, depth + 1));
    return container !== undefined && !isObject(container);
  });
  if (blocked !== undefined) {
    return as(unsigned(`\`${blocked}\` is no object`));
  }

  const given = valueAt(data, at);
  const isWhole = completed === undefined || valueAt(data, completed.at) !== undefined;
  const own = await signatureOf(data, secretKey);
  if (own === undefined) {
    return as(unsigned("the body cannot be signed: it nests too deep, or has half of a character"));
  }
  if (given === own) {
    return as({ signature: "right" });
  }
  if (keepSignatures && isSignature(given)) {
    return as({ signature: "wrong" });
  }
  const whole = isWhole ? text : withMember(text, completed.at, String(completed.value));
  const signature = isWhole ? own : ((await signatureOf(parsed(whole) as object, secretKey)) as string);
  return as(
    { signature: isSignature(given) ? "replaced" : "made" },
    withMember(whole, at, JSON.stringify(signature)),
  );
}

function parsed(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
}

/** Undefined for data that cannot be signed. */
async function signatureOf(data: object, secretKey: string): Promise<string | undefined> {
  try {
    return await sign(data, secretKey);
  } catch {
    return undefined;
  }
}

function valueAt(data: unknown, names: readonly string[]): unknown {
  return names.reduce<unknown>(
    (value, name) => (isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined),
    data,
  );
}
