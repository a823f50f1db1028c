import type { Operation } from "#generated/types";
import type { Callback } from "../callbacks/callback-record.js";
import type { RedirectShape, ScenarioName } from "../service/scenarios.js";
import type { Life } from "./lifecycle.js";
import type { Order } from "./order.js";

/** One payment of the sandbox: what was asked for, where it stands, and what has happened. */
export interface Payment {
  /** Cannot be guessed: whoever knows it may pay. The address of its form. */
  readonly key: string;
  readonly order: Order;
  readonly requestId: string;
  readonly operationId: number;
  /** Milliseconds since 1970, as all moments are. */
  readonly createdAt: number;
  readonly redirectShape: RedirectShape;
  /** Operations of this payment_id that ended in `error` before. */
  readonly earlier: readonly Operation[];
  readonly callbacks: Callback[];
  readonly timeline: Entry[];
  life: Life;
  changedAt: number;
  /** The card that was charged or credited, masked. */
  card?: string;
  cardScenario?: ScenarioName | undefined;
}

/** One thing that happened to a payment, apart from its callbacks. */
export interface Entry {
  readonly at: number;
  readonly from: "merchant" | "platform" | "service" | "customer";
  readonly what: string;
  /** The message, card numbers masked. */
  readonly message?: unknown;
  /** What its signature was made of, card numbers masked. */
  readonly canonical?: string;
}
