import type { PaymentOperationsRequest } from "#generated/types";
import { paymentOperationsRequest } from "#generated/validators/payment-operations-request";
import { InvalidInputError } from "../errors/invalid-input-error.js";
import { problemsOf } from "../errors/problems-of.js";

/** A query for the operations of one payment, without what the client fills in. */
export type PaymentOperationsQuery = Omit<PaymentOperationsRequest, "token" | "signature">;

/**
 * @param request The query as it will be sent, with a token and a signature.
 * @throws InvalidInputError naming every field at fault.
 */
export function assertPaymentOperationsQuery(request: object): asserts request is PaymentOperationsRequest {
  if (!paymentOperationsRequest(request)) {
    throw new InvalidInputError(
      "The query for a payment's operations",
      problemsOf(paymentOperationsRequest.errors),
    );
  }
}
