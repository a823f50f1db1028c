/**
 * What subscribers of the tracing channel `cup-quickpay:inbox` get for each callback that is stored or
 * handled: nothing of the callback but its key and whose it is.
 */
export interface InboxTrace {
  readonly action: "accept" | "handle";
  /** Of what is handled: the number of its entry, and its payment, redacted. */
  id?: string | undefined;
  payment_id?: string | undefined;
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
  /** Once it has failed: what its entry keeps of that, redacted. */
  last_error?: string | undefined;
  /** Once it has failed: name and code only, if it is none of this package. */
  error?: (Error & { readonly code?: string | number }) | undefined;
}
