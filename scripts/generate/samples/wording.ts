import type { SampledRequest } from "./sampled-request.js";

/*
 * What the samples say, once for all languages.
 */

export const signLast = "Sign last, when all else is in place.";

export const signatureEncoded = "The signature is percent-encoded as well: it has +, / and =.";

export const notTheirs = "The answer has no right signature: do not believe it.";

/** What is said where `CUP_PROJECT_ID` is missing or no number. */
export const noProject = "Set CUP_PROJECT_ID to a whole number.";

export const refusedLater = "Code 3061 or 3062 is not final: ask again later.";

/** What an accepted request means. */
export const acceptedMeans = ({ operationId }: SampledRequest) =>
  operationId === "createSale"
    ? "Accepted is not paid. A callback says where the customer pays, a later one whether they did."
    : "Accepted is not paid out. A callback brings the result.";

/** What is printed of it, before the `request_id`. */
export const acceptedSays = ({ operationId }: SampledRequest) =>
  `Accepted, ${operationId === "createSale" ? "not paid" : "not paid out"} yet: request `;

export const paidIs = "Paid is `success` alone, and only with the sum of your order. Amounts are in fen.";

export const requestIs =
  "This is the request's status. `payment`, where it is there, has that of the payment.";

export const nextPage = "The next page has offset 100, and so on, until no operation comes.";

export const noAnswer = ({ movesMoney }: SampledRequest) =>
  movesMoney
    ? "No clear answer: it may be registered all the same. Ask for its status before you send a new payment_id."
    : "No clear answer.";

export const linkIs = "Send the customer's browser here. The result comes by callback.";

export const formIs = "Answer the customer's request with this page. The result comes by callback.";

/** What makes an answer to a request that moves money clear. */
export const clearIs =
  "Only 2xx accepts, and only 4xx refuses. A repeat is neither: the earlier request counts.";

/** Lines of comment above the values of a request. */
export const aboutMessage = ({ aboutId }: SampledRequest, mark: string, indent = "") =>
  aboutId === undefined ? "" : `${indent}${mark} ${aboutId}\n`;

/** `create-sale` of `createSale`, the name of a sample. */
export { kebabCase as sampleName } from "../letter-case.js";
