/**
 * What subscribers of the tracing channel `cup-quickpay:inbox` get for each callback that is stored or
 * handled: nothing of the callback but its key.
 */
export interface InboxTrace {
  readonly action: "accept" | "handle";
  key?: string | undefined;
  /** The handler that it went to. */
  event?: string | undefined;
  /** Whether it was stored or there already. */
  outcome?: "stored" | "repeat" | undefined;
  /** 1 at first. */
  attempt?: number | undefined;
  /** Milliseconds since it was stored. */
  lag?: number | undefined;
  /** Milliseconds, once it is over. */
  duration?: number | undefined;
  /** Once it has failed: name and code only, if it is none of this package. */
  error?: (Error & { readonly code?: string | number }) | undefined;
}
