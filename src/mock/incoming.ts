import type { Operation } from "#generated/operations";
import type { PrismRequest } from "./prism.js";

/** A request, as it arrived and as Prism takes it. */
export interface Incoming {
  readonly request: PrismRequest;
  /** The operation that the request is for, if the contract has it. */
  readonly operation: Operation | undefined;
  /** The body as it arrived. */
  readonly bytes: ArrayBuffer;
  /** The path as it arrived, with what the contract's server has before it: `/v1/operations/get`. */
  readonly path: string;
  readonly search: string;
}
