import { answerChecks } from "./checks/answers.js";
import { cardNumberChecks } from "./checks/card-numbers.js";
import { paymentIdChecks } from "./checks/payment-ids.js";
import { paymentRefusalChecks } from "./checks/payment-refusals.js";
import { paymentSignatureChecks } from "./checks/payment-signatures.js";
import { paymentStatusChecks } from "./checks/payment-status.js";
import { paymentChecks } from "./checks/payments.js";
import { queryChecks } from "./checks/queries.js";
import { queryRefusalChecks } from "./checks/query-refusals.js";
import { querySignatureChecks } from "./checks/query-signatures.js";
import type { GateCheck } from "./gate-check.js";

/**
 * What a Gate has to do, and should do. Checks that send purchases or payouts are skipped unless `payments` is
 * set. All others send queries only, which move no money, however broken the Gate is.
 *
 * @example
 * const gate = { url: "http://127.0.0.1:4020", projectId: 200, secretKey: "sandbox-secret-key", payments: true };
 * const report = await runChecks(gateChecks, gate);
 * console.log(report.counts);
 */
export const gateChecks: readonly GateCheck[] = [
  ...queryChecks,
  ...querySignatureChecks,
  ...queryRefusalChecks,
  ...answerChecks,
  ...paymentChecks,
  ...paymentSignatureChecks,
  ...paymentRefusalChecks,
  ...paymentIdChecks,
  ...paymentStatusChecks,
  ...cardNumberChecks,
];
