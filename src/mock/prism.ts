/** The part of Prism that stands on one contract: it finds the operation, validates, and chooses an example. */
export interface Prism {
  /** Resolves to `left`, why there is no answer, or to `right`, the answer and what breaks the contract. */
  answer(request: PrismRequest, choice?: Choice): Promise<Either<PrismError, PrismResult>>;
  /** The answers that the contract documents for a request. */
  documented(request: PrismRequest): readonly DocumentedAnswer[];
}

/** A documented status, and the names of its examples. */
export interface DocumentedAnswer {
  readonly code: string;
  readonly examples: readonly string[];
}

/** A request, as Prism takes it. */
export interface PrismRequest {
  readonly method: string;
  readonly url: { readonly path: string; readonly query: Readonly<Record<string, string | string[]>> };
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** Which of the documented answers is wanted. */
export interface Choice {
  readonly code?: number | undefined;
  readonly example?: string | undefined;
}

/** An answer, as Prism gives and takes it. */
export interface PrismAnswer {
  readonly statusCode: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** A place where a message breaks the contract. */
export interface PrismViolation {
  /** `["body", "payment", "amount"]`; without it, the body as a whole. */
  readonly path?: readonly string[];
  /** The keyword of the schema, or an HTTP status. */
  readonly code?: string | number;
  readonly message: string;
  /** 0 is an error, 1 a warning. */
  readonly severity: number;
}

export interface PrismResult {
  readonly output: PrismAnswer;
  readonly validations: {
    readonly input: readonly PrismViolation[];
    readonly output: readonly PrismViolation[];
  };
}

/** Why Prism has no answer, as problem details (RFC 9457) in an error: `name` is the type, `message` the title. */
export interface PrismError extends Error {
  readonly status?: number;
  readonly detail?: string;
  readonly additional?: Readonly<Record<string, unknown>>;
}

/** A result of fp-ts, in which Prism is written. */
export type Either<L, R> =
  | { readonly _tag: "Left"; readonly left: L }
  | { readonly _tag: "Right"; readonly right: R };

/** What takes the place of Prism's own forwarding. */
export type Forward = (request: PrismRequest, violations: readonly PrismViolation[]) => Promise<PrismAnswer>;
