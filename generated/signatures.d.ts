// Generated from spec/ by npm run generate. Do not edit.

/** Where the signature of an operation's request stands, and whether its answer is signed. */
export interface OperationSignatures {
  readonly key: "project-secret-key" | "data-api-secret-key";
  /** The query, or the media type of the body. */
  readonly in: "query" | "application/json" | "application/x-www-form-urlencoded";
  /** The names on the way to it, from the outside in. */
  readonly at: readonly string[];
  /** Where the project's id is mandatory, likewise; undefined where it is not. */
  readonly projectId?: readonly string[];
  /** Of an answer with HTTP 200. One that need not be signed can be, and one about a payment always is. */
  readonly answer?: { readonly required: boolean };
}

/** By the operationId. */
export declare const signatures: { readonly [operationId: string]: OperationSignatures | undefined };
