import { CallbackError } from "../errors/callback-error.js";
import { redact } from "../redaction/redact.js";
import { assertSecretKeySource } from "../signature/secret-key.js";
import type { Callback } from "./callback.js";
import type { CallbackHandlerOptions } from "./callback-handler-options.js";
import { callbackKey } from "./callback-key.js";
import { DeliveryError } from "./delivery-error.js";
import { isFinal } from "./is-final.js";
import { isRedirectCallback } from "./is-redirect-callback.js";
import { onceByKey } from "./once-by-key.js";
import { parseCallback } from "./parse-callback.js";

/** A request to the callback handler, whatever the framework. */
export interface Delivery {
  readonly method: string | undefined;
  /** The header of that name. */
  readonly contentType: string | null | undefined;
  /** The header of that name. */
  readonly contentLength: string | null | undefined;
  /** The body, or what is left of it; fails with a `DeliveryError` once it has more bytes than this. */
  readonly read: (maxBytes: number) => unknown;
}

/** What to answer: always, and never an exception. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const handled: Answer = { status: 200, headers: {}, body: "" };

/**
 * The one handler behind all adapters.
 *
 * @throws TypeError if the options lack a secret key, or `maxBodySize` is not a positive integer.
 */
export function createDeliveryHandler(
  options: CallbackHandlerOptions,
): (delivery: Delivery) => Promise<Answer> {
  const { store, onError, maxBodySize = 2 ** 16 } = options;
  assertSecretKeySource(options.secretKey, { several: true });
  if (!Number.isSafeInteger(maxBodySize) || maxBodySize < 1) {
    throw new TypeError("maxBodySize must be a positive integer: the largest body in bytes.");
  }
  const once = store && onceByKey(store);

  return async (delivery) => {
    let verified: { key: string; callback: Callback } | undefined;
    try {
      refuseOthers(delivery, maxBodySize);
      const callback = await parseCallback((await delivery.read(maxBodySize)) as object, options.secretKey);
      const key = callbackKey(callback);
      verified = { key, callback };
      const run = () => dispatch(callback, options);
      await (once ? once(key, run) : run());
      return handled;
    } catch (error) {
      const answer = refusal(error);
      const known = verified && { key: verified.key, callback: redact(verified.callback) };
      await report(() => onError?.(error, { status: answer.status, ...known }));
      return answer;
    }
  };
}

function refuseOthers({ method, contentType, contentLength }: Delivery, maxBodySize: number): void {
  if (method !== "POST") {
    throw new DeliveryError("method_not_allowed", "Callbacks come by POST.");
  }
  if (contentType && !isJson(contentType)) {
    throw new DeliveryError("not_json_type", "Callbacks come as JSON: content-type application/json.");
  }
  if (Number(contentLength) > maxBodySize) throw tooLarge(maxBodySize);
}

export function tooLarge(maxBodySize: number): DeliveryError {
  return new DeliveryError("too_large", `The body is larger than the limit, ${maxBodySize} bytes.`);
}

/** `application/json; charset=utf-8`, `text/json`, `application/vnd.platform+json`. */
function isJson(contentType: string): boolean {
  return /^[\w.-]+\/(?:[\w.-]+\+)?json$/i.test(contentType.split(";", 1)[0]?.trim() ?? "");
}

/** A result comes before a redirect: nobody has to be redirected for a payment that is over. */
function dispatch(
  callback: Callback,
  { onRedirect, onSuccess, onDecline, onUpdate }: CallbackHandlerOptions,
): unknown {
  switch (callback.payment.status) {
    case "success":
      return (onSuccess ?? onUpdate)?.(callback);
    case "decline":
    case "error":
      return (onDecline ?? onUpdate)?.(callback);
  }
  if (onRedirect && isRedirectCallback(callback) && !isFinal(callback.payment.status))
    return onRedirect(callback);
  return onUpdate?.(callback);
}

/** Tells the sender what kind of mistake it is; nothing of the callback, and nothing of the handler's own errors. */
function refusal(error: unknown): Answer {
  if (error instanceof CallbackError) return answer(400, error.code, error.message);
  if (error instanceof DeliveryError) {
    const allow = error.code === "method_not_allowed" ? { allow: "POST" } : {};
    return answer(error.status, error.code, error.message, allow);
  }
  return answer(500, "not_handled", "The callback was not handled. Send it again.");
}

function answer(status: number, code: string, message: string, headers: Record<string, string> = {}): Answer {
  return {
    status,
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify({ code, message }),
  };
}

/** A logger that fails or hangs must not change what the platform is told, nor whether. */
async function report(tell: () => unknown): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, 1000);
  });
  try {
    await Promise.race([tell(), patience]);
  } catch {
  } finally {
    clearTimeout(timer);
  }
}
