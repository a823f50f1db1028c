import { responseCodes } from "#generated/constants";

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
   * What it says as the answer to a request: `request` that this request has registered nothing, `repeat`
   * that it has not either, but that the payment exists by an earlier request. A code without it says
   * neither. Inferred.
   */
  readonly refuses?: "request" | "repeat";
}

/**
 * Finds a response code, given as the text of `operation.code` or as the number of `errors[].code`.
 *
 * Not by message, as several codes share one. Undefined when it is not known: the set is open. Decide by
 * `payment.status` and use the code to explain it.
 *
 * Source: method page for 0, 20105 and 20106, the platform's table of codes for the others; `advice` is
 * inferred.
 *
 * @example
 * responseCode("20105")?.message; // "Insufficient funds on customer account"
 */
export function responseCode(code: number | string): KnownResponseCode | undefined {
  const text = String(code).trim();
  return responseCodes.find((known) => known.code === text);
}
