import { answerChecks } from "./checks/answer.js";
import { answerContentChecks } from "./checks/answer-content.js";
import { connectionChecks } from "./checks/connection.js";
import { contractCallbackChecks } from "./checks/contract-callbacks.js";
import { keptChecks } from "./checks/kept.js";
import { keyRotationChecks } from "./checks/key-rotation.js";
import { meaningChecks } from "./checks/meaning.js";
import { noEffectChecks } from "./checks/no-effect.js";
import { openSetChecks } from "./checks/open-sets.js";
import { orderOfCallbacksChecks } from "./checks/order-of-callbacks.js";
import { otherRequestChecks } from "./checks/other-request.js";
import { otherStructureChecks } from "./checks/other-structure.js";
import { redirectTargetChecks } from "./checks/redirect-target.js";
import { repeatChecks } from "./checks/repeats.js";
import { signaturePlaceChecks } from "./checks/signature-place.js";
import { tlsChecks } from "./checks/tls.js";
import { writtenOtherwiseChecks } from "./checks/written-otherwise.js";
import { wrongSignatureChecks } from "./checks/wrong-signature.js";
import type { ReceiverCheck } from "./receiver-check.js";

/**
 * What an endpoint that takes callbacks has to do, and should do: run them all with `runChecks`, or each as a test.
 *
 * If the endpoint does not take even a plain callback, or no effect of it is seen, one check says so. The
 * checks that build on it are skipped.
 *
 * @example
 * describe("my endpoint", () => {
 *   for (const check of receiverChecks) {
 *     test(check.title, () => check.run({ url, secretKey: "secret", effects: () => countOrders() }));
 *   }
 * });
 */
export const receiverChecks: readonly ReceiverCheck[] = [
  // What has to be taken.
  ...contractCallbackChecks,
  ...openSetChecks,
  ...writtenOtherwiseChecks,
  ...signaturePlaceChecks,
  ...keyRotationChecks,
  // What has to be refused.
  ...wrongSignatureChecks,
  ...otherStructureChecks,
  ...otherRequestChecks,
  // What it does.
  ...meaningChecks,
  ...repeatChecks,
  ...orderOfCallbacksChecks,
  ...keptChecks,
  ...noEffectChecks,
  // How it answers.
  ...connectionChecks,
  ...answerChecks,
  ...answerContentChecks,
  ...redirectTargetChecks,
  ...tlsChecks,
];
