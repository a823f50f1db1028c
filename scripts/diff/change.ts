/** How much of a version a change moves, once there is a version 1. */
export type Impact = "major" | "minor" | "patch";

/** Who writes the message that a change is in: the merchant sends requests, and receives answers and callbacks. */
export type Direction = "sent" | "received" | "both";

/** One difference between two contracts. */
export interface Change {
  /** What has found it: a rule of Redocly, or one of ours. Undefined for what no rule judges. */
  rule: string | undefined;
  impact: Impact;
  /** Where, in words: `POST /v2/payment/status, answer 200, payment.sum`. */
  where: string;
  message: string;
  direction: Direction | undefined;
}

/** An OpenAPI description, as far as a comparison looks at it. */
export interface Contract {
  openapi: string;
  info: { version: string };
  webhooks?: Record<string, { post?: { operationId?: string } }>;
  components?: { schemas?: Record<string, object> };
}
