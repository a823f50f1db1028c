import { responseCodes } from "#generated/constants";

/** A sentence that can be shown to the customer. */
export interface CustomerSentence {
  readonly en: string;
  /** In Chinese, simplified. */
  readonly zh: string;
}

/** What a response code says. */
export interface KnownResponseCode {
  /** As it stands in `operation.code` and in a refused request: `"20105"`. */
  readonly code: string;
  /** The platform's own words. Not for customers. */
  readonly message: string;
  /** What kind of reason it is; `pending` is not a result yet. */
  readonly group: (typeof responseCodes)[number]["group"];
  /** What the merchant should do, where that can be said in general. Inferred, not the platform's words. */
  readonly advice?: string;
  /**
   * What the code means in the answer to a request. `request`: this request has registered nothing. `repeat`:
   * this request has registered nothing, but the payment exists by an earlier one. If it is left out, the code
   * says neither. Inferred.
   */
  readonly refuses?: "request" | "repeat";
  /**
   * What a customer can be told: what the code says, and what the customer can do. It blames nobody. Where
   * the merchant has to act, it says to ask the shop. Inferred, not the platform's words.
   */
  readonly customer: CustomerSentence;
}

/**
 * Finds a response code, given as the text of `operation.code` or as the number of `errors[].code`.
 *
 * It cannot be found by its message, as several codes share one. Undefined when the code is not known: the
 * set is open. Decide by `payment.status` and use the code to explain it.
 *
 * Source: method page for 0, 20105 and 20106, the platform's table of codes for the others; `advice` and
 * `customer` are inferred.
 *
 * @example
 * responseCode("20105")?.message; // "Insufficient funds on customer account"
 * responseCode("20105")?.customer.zh; // "付款未能完成：账户可用余额不足。请更换银行卡，或稍后再试。"
 */
export function responseCode(code: number | string): KnownResponseCode | undefined {
  const text = String(code).trim();
  return responseCodes.find((known) => known.code === text);
}
