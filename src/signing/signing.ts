/** What became of the signature of a request. */
export interface Signing {
  /**
   * `made`: there was none, or a text that can be none. `replaced`: the one that was there did not match. `right`:
   * the one that was there matches. `wrong`: it does not match, and was kept as was asked for. `none`: the request was
   * not touched.
   */
  readonly signature: "made" | "replaced" | "right" | "wrong" | "none";
  /** Why there is `none`, in words that quote nothing of the request. */
  readonly why?: string | undefined;
}

/** What a request is completed and signed with. */
export interface SigningSettings {
  /** The key of the project; without one what it would sign passes as it is. */
  readonly secretKey: string | undefined;
  /** The key of a token of the Data API; without one its requests pass as they are. */
  readonly dataApiSecretKey: string | undefined;
  /** For requests that have no `project_id`. */
  readonly projectId: number | undefined;
  /** Whether a signature that does not match passes as it is. */
  readonly keepSignatures: boolean;
}

/** A request passes as it came. */
export const unsigned = (why: string): Signing => ({ signature: "none", why });

/**
 * Whether a value is a signature, right or wrong, and not what documentation and consoles put in its place: an empty
 * text, `string`, `{{signature}}`.
 */
export const isSignature = (value: unknown): value is string =>
  typeof value === "string" && /^[A-Za-z0-9+/]{86}==$/.test(value);
