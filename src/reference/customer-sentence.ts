import { unknownCodeSentence } from "#generated/constants";
import { type CustomerSentence, responseCode } from "./response-code.js";

/**
 * Finds the sentence that a customer can be shown for a response code, in English and Chinese. For an unknown
 * code, or none, it says to ask the shop before paying again.
 *
 * Decide by `payment.status` whether to show it at all: a code explains, it does not tell the result.
 *
 * Source: inferred, not the platform's words.
 *
 * @example
 * customerSentence("20105").en; // "The payment could not be made: there is not enough money in the account. …"
 * customerSentence("77777").zh; // "付款结果未能确认。再次付款前，请先联系商家。"
 */
export function customerSentence(code: number | string | undefined): CustomerSentence {
  return (code === undefined ? undefined : responseCode(code)?.customer) ?? unknownCodeSentence;
}
