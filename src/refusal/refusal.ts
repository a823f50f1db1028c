import type { PlatformError } from "#generated/types";

/** Why Gate does not carry out a request. */
export interface Refusal {
  readonly status: 400 | 403 | 404 | 422 | 500;
  readonly code: string;
  /** Every field at fault. */
  readonly errors?: readonly PlatformError[];
}
