import { canonicalString } from "../../signature/canonical-string.js";
import { withMaskedCards } from "../payment/card.js";
import type { Entry, Payment } from "../payment/payment.js";
import type { Platform } from "../platform/platform.js";

/** A request of a merchant and what the platform answered. */
export interface Exchange {
  readonly path: string;
  readonly status: number;
  /** The request, as far as it could be read. */
  readonly body: object | undefined;
  readonly answer: object;
  /** The payment that it was about. */
  readonly payment?: Payment | undefined;
}

/**
 * Keeps an exchange for the dashboard, without card numbers: with its payment, or among the refused requests.
 */
export function record(platform: Platform, { path, status, body = {}, answer, payment }: Exchange): void {
  if (payment) {
    platform.note(payment, { from: "merchant", what: `Request ${path}`, ...shown(body) });
    platform.note(payment, { from: "platform", what: `Answer ${status}`, ...shown(answer) });
  } else if (status !== 200) {
    const { code = "", message = "", errors, payment_id } = answer as Record<string, never>;
    platform.refuse({
      path,
      status,
      code,
      message,
      errors,
      paymentId: payment_id,
      canonical: canonicalOf(withMaskedCards(body) as object),
    });
  }
}

const largestShown = 16_384;

/**
 * A message as the dashboard shows it: card numbers masked, and if it is signed, what its signature is made
 * of.
 */
export function shown(message: object): Pick<Entry, "message" | "canonical"> {
  const masked = withMaskedCards(message) as Record<string, unknown>;
  const isSigned = "signature" in masked || "signature" in Object(masked.general);
  const canonical = isSigned ? canonicalOf(masked) : undefined;
  const length = JSON.stringify(masked).length;
  // Kept for the eye, not for the record: a payment has up to 200 of them.
  if (length > largestShown) {
    return { message: { cut: `A message of ${length} characters is not kept.` } };
  }
  return { message: masked, ...(canonical !== undefined && { canonical }) };
}

function canonicalOf(message: object): string | undefined {
  try {
    return canonicalString(message);
  } catch {
    // There is no such string for a message that JSON allows but the signature does not.
    return undefined;
  }
}
