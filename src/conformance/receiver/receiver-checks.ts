import { repeatChecks } from "./checks/repeats.js";
import { signatureChecks } from "./checks/signature.js";
import type { ReceiverCheck } from "./receiver-check.js";

/**
 * What an endpoint that takes callbacks has to do, and should do: run them all with `runChecks`, or each as a test.
 *
 * @example
 * describe("my endpoint", () => {
 *   for (const check of receiverChecks) {
 *     test(check.title, () => check.run({ url, secretKey: "secret", effects: () => countOrders() }));
 *   }
 * });
 */
export const receiverChecks: readonly ReceiverCheck[] = [...signatureChecks, ...repeatChecks];
