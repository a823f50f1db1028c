import { CallbackError } from "../errors/callback-error.js";
import { extentOf } from "../signature/extent.js";
import { isObject } from "../signature/is-object.js";
import { isPlain } from "../signature/is-plain.js";
import { parseJsonWithin } from "../signature/parse-json.js";
import { callbackLimits, tooComplex } from "./callback-limits.js";

/** In which form a callback's body was passed. It decides what can have happened to it before. */
export type BodyForm = "text" | "bytes" | "object";

export interface Body {
  readonly form: BodyForm;
  /** The JSON text, if there was one. */
  readonly text: string | undefined;
  readonly data: Record<string, unknown>;
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

/**
 * The object that a callback's body holds.
 *
 * @throws CallbackError `not_json`.
 * @throws TypeError if what was passed cannot be a body.
 */
export function readBody(body: unknown): Body {
  if (typeof body === "string") {
    return { form: "text", text: body, data: objectIn(body) };
  }
  if (ArrayBuffer.isView(body) || body instanceof ArrayBuffer) {
    const text = decoded(body);
    return { form: "bytes", text, data: objectIn(text) };
  }
  if (body === undefined || typeof body === "function" || typeof body === "symbol") {
    throw new TypeError(
      `Pass the callback's body as text, as bytes, or as the object parsed from it, not ${typeof body}. ` +
        "Does something parse the body before? In Express, mount express.raw() or express.json() in front.",
    );
  }
  if (!isObject(body)) {
    throw notAnObject(body);
  }
  if (!isPlain(body)) {
    throw new TypeError(
      `Pass the callback's body as text, as bytes, or as the object parsed from it, not a ${nameOf(body)}. ` +
        "A body that is still to be read has to be awaited: await request.text().",
    );
  }
  if (!extentOf(body, callbackLimits).isWithin) {
    throw tooComplex();
  }
  return { form: "object", text: undefined, data: body };
}

function objectIn(text: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = parseJsonWithin(text, callbackLimits);
  } catch {
    // The error of the JSON parser quotes the body, so it is not kept as the cause.
    if (text.trim() === "") {
      throw new CallbackError(
        "not_json",
        "The callback's body is empty. If callbacks arrive with one, something in front of this code has read it.",
      );
    }
    throw new CallbackError(
      "not_json",
      "The callback's body is not JSON. Pass the body exactly as it arrived, and nothing else.",
    );
  }
  if (value === undefined) {
    throw tooComplex();
  }
  if (isObject(value)) {
    return value;
  }
  throw notAnObject(value);
}

function decoded(bytes: ArrayBuffer | ArrayBufferView): string {
  try {
    return utf8.decode(bytes as Uint8Array<ArrayBuffer>);
  } catch {
    throw new CallbackError(
      "not_json",
      "The callback's body is not UTF-8, so it is not JSON. Pass the bytes as they arrived: decompressed, not re-encoded.",
    );
  }
}

function notAnObject(value: unknown): CallbackError {
  const what = value === null ? "null" : Array.isArray(value) ? "an array" : `a ${typeof value}`;
  return new CallbackError("not_json", `The callback's body is ${what}, but a callback is a JSON object.`);
}
function nameOf(value: object): string {
  const { constructor: made } = value;
  return typeof made === "function" && made.name !== "" ? made.name : "special object";
}
