import type { Operation } from "#generated/operations";
import { type OperationSignatures, signatures } from "#generated/signatures";
import { signJson } from "./sign-json.js";
import { signParameters } from "./sign-parameters.js";
import { type Signing, type SigningSettings, unsigned } from "./signing.js";

/** What of a request a signature concerns. */
export interface Signable {
  readonly bytes: ArrayBuffer;
  /** The query with its `?`, or an empty text. */
  readonly search: string;
  /** Of the body, as the request tells it. */
  readonly contentType: string;
}

/** The key that signs an operation, and its answer; undefined when there is none. */
export function keyFor({ key }: OperationSignatures, settings: SigningSettings): string | undefined {
  return key === "data-api-secret-key" ? settings.dataApiSecretKey : settings.secretKey;
}

/** Completes and signs a request, if it is for an operation that the contract says how to sign. */
export async function signRequest(
  operation: Pick<Operation, "operationId"> | undefined,
  { bytes, search, contentType }: Signable,
  settings: SigningSettings,
): Promise<Signing & Pick<Signable, "bytes" | "search">> {
  const untouched = (why: string) => ({ ...unsigned(why), bytes, search });
  const place = operation && signatures[operation.operationId];
  if (!place) {
    return untouched("the contract has no such operation");
  }
  const secretKey = keyFor(place, settings);
  if (secretKey === undefined) {
    return untouched(
      `there is no key of ${place.key === "data-api-secret-key" ? "the Data API" : "the project"}`,
    );
  }

  const body = place.in === "query" ? "" : textOf(bytes);
  if (body === undefined) {
    return untouched("the body is no text in UTF-8");
  }
  if (
    place.in === "application/x-www-form-urlencoded" &&
    !contentType.trim().toLowerCase().startsWith(place.in)
  ) {
    return untouched("the body is no form");
  }

  const { keepSignatures, projectId } = settings;
  const how = { secretKey, keepSignatures };
  const idAt = projectId === undefined ? undefined : place.projectId;
  const value = projectId as number;
  if (place.in === "application/json") {
    const { text: signed, ...signing } = await signJson(body, {
      ...how,
      at: place.at,
      completed: idAt && { at: idAt, value },
    });
    return { ...signing, bytes: signed === body ? bytes : bytesOfText(signed), search };
  }

  const [name = ""] = place.at;
  const completed = idAt && { name: idAt[0] ?? "", value };
  if (place.in === "query") {
    const { text, ...signing } = await signParameters(search.replace(/^\?/, ""), { ...how, name, completed });
    return { ...signing, bytes, search: text === "" ? search : `?${text}` };
  }
  const { text, ...signing } = await signParameters(body, { ...how, name, completed });
  return { ...signing, bytes: bytesOfText(text), search };
}

/** Undefined for bytes that are no UTF-8. A byte order mark stays, and is no JSON. */
function textOf(bytes: ArrayBuffer): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const bytesOfText = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer as ArrayBuffer;
