import { traced } from "#diagnostics";
import { callbackPause } from "#generated/constants";
import { publicError } from "../diagnostics/public-error.js";
import { CallbackError } from "../errors/callback-error.js";
import { redact } from "../redaction/redact.js";
import { redactText } from "../redaction/redact-text.js";
import { readSecretKeys } from "../signature/secret-key.js";
import type { CallbackEvents } from "./callback-events.js";
import type {
  CallbackContext,
  CallbackHandlerOptions,
  CallbackListeners,
} from "./callback-handler-options.js";
import { callbackHandlerSettings } from "./callback-handler-settings.js";
import type { AcceptedCallback, CallbackInbox } from "./callback-inbox.js";
import type { CallbackTrace } from "./callback-trace.js";
import { DeliveryError } from "./delivery-error.js";
import { eventOf } from "./event-of.js";
import { readCallback } from "./read-callback.js";
import { runWithStore } from "./run-with-store.js";
import { within } from "./within.js";

/** A request to the callback handler, whatever the framework. */
export interface Delivery {
  readonly method: string | undefined;
  /** The header of that name. */
  readonly contentType: string | null | undefined;
  /** The header of that name. */
  readonly contentLength: string | null | undefined;
  /**
   * The body, or what is left of it; fails with a `DeliveryError` once it has more bytes than this. It lets
   * go of the body when the signal is aborted.
   */
  readonly read: (maxBytes: number, signal: AbortSignal) => unknown;
}

/** What to answer: always, and never an exception. */
export interface HandlerAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What is known of a delivery, more and more. */
interface Known {
  key?: string;
  event?: keyof CallbackEvents;
  /** The callback, or what is none of this contract. */
  verified?: CallbackEvents["update" | "other"];
}

const handled: HandlerAnswer = { status: 200, headers: {}, body: "" };

/** Seconds until a repeat is worth while: the platform's own first pause, and the default `timeout`. */
const retryAfter = String(callbackPause);

/**
 * The one handler behind all adapters.
 *
 * @throws TypeError for options that can never work.
 */
export function createDeliveryHandler<Tx>(
  options: CallbackHandlerOptions<Tx>,
): (delivery: Delivery) => Promise<HandlerAnswer> {
  const {
    on = nothing,
    store,
    inbox,
    timeout,
    maxBodySize,
    onError,
    ...settings
  } = callbackHandlerSettings(options);

  async function handle(delivery: Delivery, known: Known, signal: AbortSignal): Promise<void> {
    refuseOthers(delivery, maxBodySize);
    const body = await delivery.read(maxBodySize, signal);
    const secretKeys = await readSecretKeys(settings.secretKey);
    const verified = await readCallback(body, secretKeys, settings);
    const event = "callback" in verified ? eventOf(verified.callback) : "other";
    if ("reason" in verified && !on.other && !inbox) {
      throw verified.reason;
    }
    const { key } = verified;
    known.key = key;
    const callback = "callback" in verified ? verified.callback : verified.other;
    known.verified = callback;
    known.event = on[event] || inbox ? event : "update";
    if (inbox) {
      await storeIn(inbox, { key, event, callback, body: textOf(body) });
      return;
    }

    const listener = (on[event] ?? on.update) as (callback: unknown, context: CallbackContext<Tx>) => unknown;
    const listen = async (tx: Tx) => {
      // Nothing is begun that was already answered as not handled.
      signal.throwIfAborted();
      await listener(known.verified, { key, tx, signal });
    };
    try {
      await (store ? runWithStore(store, key, listen) : listen(undefined as Tx));
    } catch (error) {
      if (error === signal.reason || isBusy(error)) {
        throw error;
      }
      throw new Unhandled(error);
    }
  }

  /** Tells `onError`, which must not change what the platform is told, nor whether. */
  async function tell(error: unknown, status: number, { key, event, verified }: Known): Promise<void> {
    if (!onError) {
      return;
    }
    const callback = verified === undefined ? {} : { callback: redact(verified) };
    const context = { status, ...(key !== undefined && { key }), ...(event && { event }), ...callback };
    await within(
      1000,
      () => undefined,
      async () => onError(error, context),
      ignore,
    ).catch(ignore);
  }

  return (delivery) =>
    traced(
      "cup-quickpay:callback",
      () => ({ method: delivery.method }) as CallbackTrace,
      async (fields) => {
        const start = fields && performance.now();
        const known: Known = {};
        let answer = handled;
        let failure: unknown;
        try {
          await within(
            timeout,
            () => new DeliveryError("timed_out", `Body and handler took longer than ${timeout} ms.`),
            (signal) => handle(delivery, known, signal),
            (late) => void tell(causeOf(late), 503, known),
          );
        } catch (error) {
          answer = refusal(error);
          failure = causeOf(error);
          await tell(failure, answer.status, known);
        }
        if (fields && start !== undefined) {
          if (known.key !== undefined) {
            fields.key = redactText(known.key);
          }
          if (known.event) {
            fields.event = known.event;
          }
          fields.status = answer.status;
          fields.duration = performance.now() - start;
          if (answer !== handled) {
            fields.error = publicError(failure);
          }
        }
        return answer;
      },
    );
}

/** For a handler that only stores. */
const nothing: CallbackListeners<never> = { update: () => {} };

/** Believes nothing that would acknowledge a callback which nobody has stored. */
async function storeIn(inbox: CallbackInbox, entry: AcceptedCallback): Promise<void> {
  let result: unknown;
  try {
    result = await inbox.accept(entry);
  } catch (error) {
    // The inbox has looked at it, too: its own project may be another one.
    throw error instanceof CallbackError ? error : new Unhandled(error);
  }
  if (result !== "stored" && result !== "repeat") {
    throw new TypeError(
      `The inbox's accept has answered ${JSON.stringify(result)}. It must answer stored or repeat.`,
    );
  }
}

/** The body as text, to be stored. Frameworks may have parsed it before. */
function textOf(body: unknown): string {
  if (typeof body === "string") {
    return body;
  }
  const isBytes = ArrayBuffer.isView(body) || body instanceof ArrayBuffer;
  return isBytes ? new TextDecoder().decode(body as Uint8Array<ArrayBuffer>) : JSON.stringify(body);
}

/**
 * What a handler or the store has thrown. It may look like an error of ours, but is none of this delivery.
 */
class Unhandled {
  constructor(readonly cause: unknown) {}
}

function causeOf(error: unknown): unknown {
  return error instanceof Unhandled ? error.cause : error;
}

function isBusy(error: unknown): boolean {
  return error instanceof DeliveryError && error.code === "busy";
}

function ignore(): void {}

function refuseOthers({ method, contentType, contentLength }: Delivery, maxBodySize: number): void {
  if (method !== "POST") {
    throw new DeliveryError("method_not_allowed", "Callbacks come by POST.");
  }
  if (contentType && !isJson(contentType)) {
    throw new DeliveryError("not_json_type", "Callbacks come as JSON: content-type application/json.");
  }
  if (Number(contentLength) > maxBodySize) {
    throw tooLarge(maxBodySize);
  }
}

export function tooLarge(maxBodySize: number): DeliveryError {
  return new DeliveryError("too_large", `The body is larger than the limit, ${maxBodySize} bytes.`);
}

/** `application/json; charset=utf-8`, `text/json`, `application/vnd.platform+json`. */
function isJson(contentType: string): boolean {
  return /^[\w.-]+\/(?:[\w.-]+\+)?json$/i.test(contentType.split(";", 1)[0]?.trim() ?? "");
}

/**
 * Tells the sender what kind of mistake it is; nothing of the callback, and nothing of the handler's own
 * errors.
 */
function refusal(error: unknown): HandlerAnswer {
  if (error instanceof CallbackError) {
    return answer(400, error.code, error.message);
  }
  if (error instanceof DeliveryError) {
    return answer(error.status, error.code, error.message, {
      ...(error.status === 405 && { allow: "POST" }),
      ...(error.status === 503 && { "retry-after": retryAfter }),
    });
  }
  return answer(500, "not_handled", "The callback was not handled. Send it again.");
}

function answer(
  status: number,
  code: string,
  message: string,
  headers: Record<string, string> = {},
): HandlerAnswer {
  return {
    status,
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify({ code, message }),
  };
}
