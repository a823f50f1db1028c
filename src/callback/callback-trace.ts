import type { CallbackEvents } from "./callback-events.js";

/**
 * What subscribers of the tracing channel `cup-quickpay:callback` get for every delivery. It is one object
 * from `start` to `asyncEnd`. Of the callback it has only the key and the event.
 */
export interface CallbackTrace {
  /** HTTP method of the request. */
  readonly method: string | undefined;
  /** The callback's key, once its signature has been verified. Card numbers in it are redacted. */
  key?: string | undefined;
  /** Which handler it was for. */
  event?: keyof CallbackEvents | undefined;
  /** HTTP status of the answer, once it is decided. */
  status?: number | undefined;
  /** Milliseconds, once it is over. */
  duration?: number | undefined;
  /**
   * Once it has failed: an error of this package without its cause, or the name and the code of any other.
   */
  error?: (Error & { readonly code?: string | number }) | undefined;
}
