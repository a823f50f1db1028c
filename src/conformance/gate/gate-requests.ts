import { limits } from "#generated/constants";
import { requestExamples } from "#generated/examples";
import type { PayoutBanksRequest, PayoutRequest, SaleRequest } from "#generated/types";
import { withoutSignature } from "../../signature/signature-place.js";
import { merged, type Overrides } from "../../testing/merged.js";

/** Fields to lay over an example of the contract; `undefined` removes one. */
type Changes<Request> = Overrides<Request>;

/** What a request is for. */
interface About {
  readonly projectId: number;
  readonly paymentId: string;
}

/**
 * Requests to Gate, not yet signed: the contract's own examples, so that no data of a real customer or card is ever sent,
 * for the project and the payment that they are to be about.
 */
export const gateRequests = {
  banks: (about: About, changes?: Changes<PayoutBanksRequest>) =>
    made(requestExamples["payout-banks"], about, changes),
  status: ({ projectId, paymentId }: About) => ({
    general: { project_id: projectId, payment_id: paymentId },
  }),
  sale: (about: About, changes?: Changes<SaleRequest>) => made(requestExamples.sale, about, changes),
  /** Of next to the least that can be paid out: what is paid out is gone. */
  payout: (about: About, changes?: Changes<PayoutRequest>) =>
    made(merged(requestExamples.payout, leastPayout) as object, about, changes),
};

const leastPayout = { payment: { amount: limits.payout.minimum + 1 } };

function made(example: object, { projectId, paymentId }: About, changes: unknown = {}): Unsigned {
  const own = merged(withoutSignature(example), {
    general: { project_id: projectId, payment_id: paymentId },
  });
  return merged(own, changes) as Unsigned;
}

/** A request without its signature. */
export interface Unsigned {
  readonly general: { readonly project_id?: number; readonly payment_id?: string };
  readonly [field: string]: unknown;
}
