import type { Callback } from "./callback.js";
import type { CallbackEvents } from "./callback-events.js";

/**
 * Takes verified callbacks in, to be handled later. `createCallbackInbox` of `cup-quickpay/inbox` keeps them
 * in PostgreSQL; another one can put them into a queue of your own.
 */
export interface CallbackInbox {
  /**
   * Keeps a callback. When the promise resolves, the platform gets 200, and never sends the callback again.
   * So it must be stored by then, even if the process dies. When the promise rejects, the platform gets 500,
   * and sends the callback again. An inbox refuses a callback by a `CallbackError`: the platform then gets
   * 400.
   *
   * `repeat` means that the inbox has it already.
   */
  accept(entry: AcceptedCallback): Promise<"stored" | "repeat">;
}

/** A callback whose signature was verified. */
export interface AcceptedCallback {
  /** Its `callbackKey`: the same for every repeat. */
  readonly key: string;
  /** Its event, by the table at `CallbackEvents`. `other`: it is not of this contract. */
  readonly event: keyof CallbackEvents;
  readonly callback: Callback | Readonly<Record<string, unknown>>;
  /** The body as it arrived. `parseCallback` can read it again. */
  readonly body: string;
}
