/**
 * What subscribers of the tracing channel `cup-quickpay:inbox` get for each callback that is stored or
 * handled: of the callback, only its key, its event and its payment's id.
 */
export interface InboxTrace {
  readonly action: "accept" | "handle";
  /** Of what is handled: the number of its entry. */
  id?: string | undefined;
  /** Of what is handled: its payment, redacted. */
  payment_id?: string | undefined;
  key?: string | undefined;
  /** What it is by `CallbackEvents`; of what is handled, the handler that it went to. */
  event?: string | undefined;
  /** Whether it was stored or there already. */
  outcome?: "stored" | "repeat" | undefined;
  /** Number of the try: 1 for the first. */
  attempt?: number | undefined;
  /** Milliseconds since it was stored. */
  lag?: number | undefined;
  /** Milliseconds, once it is over. */
  duration?: number | undefined;
  /** Once it has failed: what its entry keeps of that, redacted. */
  last_error?: string | undefined;
  /**
   * Once it has failed: an error of this package without its cause, or the name and the code of any other.
   */
  error?: (Error & { readonly code?: string | number }) | undefined;
}
