import type { HandlingOptions } from "../../../src/callback/callback-handler-options.js";

/** A way to put a callback handler behind a server. */
export interface SetUp {
  readonly name: string;
  /** Starts it on a free loopback port. */
  readonly start: (options: HandlingOptions) => Promise<{ url: string } & AsyncDisposable>;
  /** Ids of the conformance kit's checks that warn of it, and nothing can be done. */
  readonly warnings: readonly string[];
}
