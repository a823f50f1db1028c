import type { PlatformError } from "#generated/types";

/**
 * A request that was not carried out, for the developer who looks for the reason. Card numbers are masked.
 */
export interface RefusedRequest {
  readonly at: number;
  readonly path: string;
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly errors?: readonly PlatformError[] | undefined;
  readonly paymentId?: string | undefined;
  /** What the platform makes of the request before it signs it. */
  readonly canonical?: string | undefined;
}

const limit = 100;

/** The latest refused requests, newest first. */
export class Refusals {
  #latest: readonly RefusedRequest[] = [];

  get latest(): readonly RefusedRequest[] {
    return this.#latest;
  }

  add(refused: RefusedRequest): void {
    this.#latest = [refused, ...this.#latest].slice(0, limit);
  }
}
